"use client";

import type { Bron, Leidraad } from "@core/grondslagen";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

export interface Leidraden {
  readonly nummer: number;
  readonly leidraden: readonly Leidraad[];
  readonly bronnen: readonly Pick<Bron, "id" | "titel">[];
}

/** The guidance beside the rules; not asked for before it is needed. */
export function useLeidraden(nodig = true): UseQueryResult<Leidraden> {
  return useQuery({
    queryKey: ["leidraden"],
    queryFn: haalLeidraden,
    enabled: nodig,
    staleTime: 10 * 60_000,
    gcTime: Infinity,
    retry: 1,
    networkMode: "always",
  });
}

async function haalLeidraden({ signal }: { signal: AbortSignal }): Promise<Leidraden> {
  const antwoord = await fetch("/api/v1/leidraden", { signal, headers: { accept: "application/json" } });
  if (!antwoord.ok) throw new Error(`De leidraden konden niet worden opgehaald (${antwoord.status}).`);
  const gelezen: unknown = await antwoord.json();
  if (!zijnLeidraden(gelezen)) throw new Error("De leidraden kwamen niet heel binnen.");
  return gelezen;
}

/** They were checked when they were published; here only whether an answer of that shape arrived at all. */
function zijnLeidraden(waarde: unknown): waarde is Leidraden {
  return (
    typeof waarde === "object" &&
    waarde !== null &&
    "leidraden" in waarde &&
    Array.isArray(waarde.leidraden) &&
    "bronnen" in waarde &&
    Array.isArray(waarde.bronnen)
  );
}
