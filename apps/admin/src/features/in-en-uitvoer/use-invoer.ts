"use client";

import { foutInEenZin, foutVan } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { MAX_BESTAND, TE_GROOT } from "../../regelblad/bestand/grenzen.ts";
import type { Bladproef } from "../../regelblad/proef.ts";
import type { Ingevoerd } from "../../use-cases/voer-in/typen.ts";
import type { Bladinvoer } from "../../wijzigingsset/invoer-blad.ts";

interface Beproefd {
  readonly blad: Bladinvoer;
  readonly versie: number;
  readonly proef: Bladproef;
}

/** A sheet on its way into the set: first tried, then confirmed once. */
export function useInvoer(setId: string, naInvoer: (ingevoerd: Ingevoerd, blad: Bladinvoer) => void) {
  const [beproefd, setBeproefd] = useState<Beproefd | null>(null);
  const [mislukt, setMislukt] = useState<string | null>(null);
  const proberen = useMutation(api.wijzigingssets.beproefInvoer.mutationOptions());
  const invoeren = useMutation(api.wijzigingssets.voerIn.mutationOptions());

  const probeer = (blad: Bladinvoer) => {
    setMislukt(null);
    setBeproefd(null);
    // The server refuses it as well; this spares sending it.
    if (blad.soort === "bestand" && blad.bestand.size > MAX_BESTAND)
      return setBeproefd({
        blad,
        versie: 0,
        proef: {
          nieuw: [],
          gewijzigd: [],
          beeindigd: [],
          ongewijzigd: 0,
          geweigerd: [{ rij: null, id: null, kolom: null, melding: TE_GROOT }],
        },
      });
    return proberen.mutate(
      { id: setId, blad },
      {
        onSuccess: ({ versie, proef }) => setBeproefd({ blad, versie, proef }),
        onError: (error) => setMislukt(foutInEenZin(error)),
      },
    );
  };
  return {
    beproefd,
    mislukt,
    bezig: proberen.isPending || invoeren.isPending,
    probeer,
    stop: () => {
      setBeproefd(null);
      setMislukt(null);
    },
    bevestig: (reden: string) => {
      if (beproefd === null || invoeren.isPending) return;
      const { blad, versie } = beproefd;
      setMislukt(null);
      invoeren.mutate(
        { id: setId, expectedVersion: versie, blad, reden },
        {
          onSuccess: (ingevoerd) => {
            setBeproefd(null);
            naInvoer(ingevoerd, blad);
          },
          onError: (error) => {
            setMislukt(
              foutVan(error)?.soort === "conflict"
                ? "Iemand anders heeft de set intussen gewijzigd. Hieronder ziet u wat uw invoer nu doet. Bevestig opnieuw."
                : foutInEenZin(error),
            );
            if (foutVan(error)?.soort === "conflict")
              proberen.mutate({ id: setId, blad }, { onSuccess: (na) => setBeproefd({ blad, ...na }) });
          },
        },
      );
    },
  };
}

export type Invoer = ReturnType<typeof useInvoer>;

/** Whether there is anything to confirm. */
export function teBevestigen({ nieuw, gewijzigd, beeindigd, geweigerd }: Bladproef): boolean {
  return geweigerd.length === 0 && nieuw.length + gewijzigd.length + beeindigd.length > 0;
}
