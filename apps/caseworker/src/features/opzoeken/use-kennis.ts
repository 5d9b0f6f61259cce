"use client";

import type { Kennis } from "@core/grondslagen";
import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";

/** A page that stays open asks now and then whether other tables came into force; unchanged costs one 304. */
const VERS_MS = 10 * 60_000;

/** The tables with where they came from: who answers without a connection says how old they are. */
export interface Opgehaald {
  readonly kennis: Kennis;
  /** Milliseconds since 1970, by the clock of this device. */
  readonly opgehaaldOp: number;
  /** A copy that was kept on this device, because the server could not be reached. */
  readonly bewaard: boolean;
}

/** In the answers that the service worker kept: when they were fetched. */
const BEWAARD_KOP = "x-deelwijzer-bewaard";

/**
 * One tabelversie, the newest in force or the one named by its hash: fetched once, then every answer is found in
 * the browser, also without a connection.
 */
export function useKennis(hash: string | null = null): UseQueryResult<Kennis> {
  return useQuery({ ...kennisVraag(hash), select: alleenKennis });
}

export function useOpgehaaldeKennis(): UseQueryResult<Opgehaald> {
  return useQuery(kennisVraag(null));
}

function alleenKennis({ kennis }: Opgehaald): Kennis {
  return kennis;
}

export function kennisVraag(hash: string | null) {
  return queryOptions({
    queryKey: ["kennis", hash],
    queryFn: ({ signal }) => haalKennis(hash, signal),
    staleTime: VERS_MS,
    // What is named by its hash does not change; which one is the newest does.
    refetchInterval: hash === null ? VERS_MS : false,
    gcTime: Infinity,
    retry: 1,
    // Without a connection: say so, instead of waiting without a word.
    networkMode: "always",
  });
}

async function haalKennis(hash: string | null, signal: AbortSignal): Promise<Opgehaald> {
  const adres = `/api/v1/kennis${hash === null ? "" : `?tabelversie=${encodeURIComponent(hash)}`}`;
  const antwoord = await fetch(adres, { signal, headers: { accept: "application/json" } });
  if (!antwoord.ok) throw new Error(`De tabellen konden niet worden opgehaald (${antwoord.status}).`);
  const kennis: unknown = await antwoord.json();
  if (!isKennis(kennis)) throw new Error("De tabellen kwamen niet heel binnen.");
  const bewaardOp = Date.parse(antwoord.headers.get(BEWAARD_KOP) ?? "");
  const bewaard = !Number.isNaN(bewaardOp);
  return { kennis, opgehaaldOp: bewaard ? bewaardOp : Date.now(), bewaard };
}

/** The tables were checked when they were published; here only whether an answer of that shape arrived at all. */
function isKennis(waarde: unknown): waarde is Kennis {
  return (
    typeof waarde === "object" &&
    waarde !== null &&
    "tabelversies" in waarde &&
    Array.isArray(waarde.tabelversies) &&
    waarde.tabelversies.length > 0 &&
    "register" in waarde
  );
}
