"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, client } from "../../api/client.ts";
import type { OverlegInDossier } from "../../use-cases/lijst-overleg/lijst-overleg.ts";
import type { Werk } from "../afweging/werk.ts";

/** How often a page that waits for an answer looks whether there is one. */
const KIJK_MS = 20_000;

export interface OverlegStand {
  readonly overleg: OverlegInDossier | undefined;
  readonly ververs: () => void;
}

/** What was asked about this dossier. An answer changes the dossier: this window then follows, and keeps what is typed. */
export function useOverleg({
  afweging,
  concept,
  acties,
}: Pick<Werk, "afweging" | "concept" | "acties">): OverlegStand {
  const { versie, status } = concept.stand;
  const { data, refetch } = useQuery({
    ...api.overleg.lijst.queryOptions({ input: { id: afweging.id } }),
    // By a short access every look is a line in the log: only who waits for the answer keeps looking.
    refetchInterval: status === "wacht-op-overleg" && afweging.inzage === null ? KIJK_MS : false,
    staleTime: 0,
    retry: 1,
  });
  const { volg } = acties;
  const gewijzigd = data !== undefined && data.versie > versie;
  useEffect(() => {
    if (!gewijzigd) return;
    // Without a connection the next look brings it.
    client.afwegingen.lees({ id: afweging.id }).then(volg, () => undefined);
  }, [gewijzigd, afweging.id, volg]);
  return { overleg: data, ververs: () => void refetch() };
}
