"use client";

import type { Kennis } from "@core/grondslagen";
import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";

/** A page that stays open asks now and then whether other tables came into force; unchanged costs one 304. */
const VERS_MS = 10 * 60_000;

/**
 * One tabelversie, the newest in force or the one named by its hash: fetched once, then every answer is found in
 * the browser, also without a connection.
 */
export function useKennis(hash: string | null = null): UseQueryResult<Kennis> {
  return useQuery(kennisVraag(hash));
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

async function haalKennis(hash: string | null, signal: AbortSignal): Promise<Kennis> {
  const adres = `/api/v1/kennis${hash === null ? "" : `?tabelversie=${encodeURIComponent(hash)}`}`;
  const antwoord = await fetch(adres, { signal, headers: { accept: "application/json" } });
  if (!antwoord.ok) throw new Error(`De tabellen konden niet worden opgehaald (${antwoord.status}).`);
  const kennis: unknown = await antwoord.json();
  if (!isKennis(kennis)) throw new Error("De tabellen kwamen niet heel binnen.");
  return kennis;
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
