"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { kennisVraag } from "./use-kennis.ts";

/** Clocks differ a little; asked too early, the server would still answer for yesterday. */
const SPELING_MS = 2_000;

/**
 * A page that stays open over midnight asks again what day it is and what holds: tables come into force at 00:00,
 * and what the gemeente recorded begins and ends by date. Time is counted from the clock of the server.
 */
export function useNieuweDag(restVanVandaag: number): void {
  const router = useRouter();
  const queries = useQueryClient();
  useEffect(() => {
    // A copy of an earlier day has nothing to ask: there is no connection.
    if (restVanVandaag <= 0) return undefined;
    const timer = setTimeout(() => {
      router.refresh();
      void queries.invalidateQueries({ queryKey: kennisVraag(null).queryKey });
    }, restVanVandaag + SPELING_MS);
    return () => clearTimeout(timer);
  }, [restVanVandaag, router, queries]);
}
