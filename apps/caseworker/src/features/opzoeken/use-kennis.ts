"use client";

import type { Kennis } from "@core/grondslagen";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

/** The published tables: fetched once, then every answer is found in the browser, also without a connection. */
export function useKennis(): UseQueryResult<Kennis> {
  return useQuery({
    queryKey: ["kennis"],
    queryFn: ({ signal }) => haalKennis(signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
    // Without a connection: say so, instead of waiting without a word.
    networkMode: "always",
  });
}

async function haalKennis(signal: AbortSignal): Promise<Kennis> {
  const antwoord = await fetch("/api/v1/kennis", { signal, headers: { accept: "application/json" } });
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
