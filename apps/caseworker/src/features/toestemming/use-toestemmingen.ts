"use client";

import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import type { ToestemmingInLijst } from "../../use-cases/lijst-toestemmingen/lijst-toestemmingen.ts";

/** Somebody at the table answers within seconds; who is asked by letter does not. */
const SNEL_MS = 3_000;
const RUSTIG_MS = 60_000;

/** The consents of a dossier, kept fresh while somebody may be answering. */
export function useToestemmingen(afwegingId: string) {
  return useQuery({
    ...api.toestemmingen.lijst.queryOptions({ input: { afwegingId } }),
    staleTime: 0,
    refetchInterval: ({ state }) => {
      const open = state.data?.toestemmingen.filter(isOpen) ?? [];
      if (open.length === 0) return false;
      return open.some(({ vastlegging }) => vastlegging.waar === "aan-tafel") ? SNEL_MS : RUSTIG_MS;
    },
  });
}

export function isOpen({ stand }: Pick<ToestemmingInLijst, "stand">): boolean {
  return stand === "gevraagd" || stand === "geopend";
}
