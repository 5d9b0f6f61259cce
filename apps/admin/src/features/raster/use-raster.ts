"use client";

import { veldnaam, veldwaarde, type Conflict, type Woordenlijst } from "@core/grondslagen";
import { foutInEenZin } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { api } from "../../api/client.ts";
import type { Veldbewerking } from "../../use-cases/bewerk-velden/typen.ts";
import { omgekeerd } from "./cel-wijziging.ts";

export interface Veldconflict extends Conflict {
  readonly entiteit: string;
}

/** What can still be taken back, newest last: each as the edits that do it. */
type Terug = readonly (readonly Veldbewerking[])[];

export type Rasterstand =
  | { readonly soort: "rust" }
  | { readonly soort: "gezegd"; readonly tekst: string }
  | { readonly soort: "mislukt"; readonly tekst: string };

/** Saving from the grid: the change, what another did meanwhile, and the way back. */
export function useRaster(setId: string, w: Woordenlijst) {
  const router = useRouter();
  const [leest, lees] = useTransition();
  const [stand, setStand] = useState<Rasterstand>({ soort: "rust" });
  const [terug, setTerug] = useState<Terug>([]);
  const mutatie = useMutation(api.wijzigingssets.bewerkVelden.mutationOptions());

  const zeg = (tekst: string) => setStand({ soort: "gezegd", tekst });
  const herlees = (tekst: string) => {
    zeg(tekst);
    lees(() => router.refresh());
  };
  /** `klaar` hears whether it was written; with a conflict it gets the fields that were changed otherwise. */
  const bewaar = (
    bewerkingen: readonly Veldbewerking[],
    reden: string,
    klaar: (conflicten: readonly Veldconflict[]) => void,
    isTerug = false,
  ) => {
    if (mutatie.isPending || bewerkingen.length === 0) return;
    setStand({ soort: "rust" });
    mutatie.mutate(
      { id: setId, bewerkingen: [...bewerkingen], reden },
      {
        onSuccess: (na) => {
          if (na.soort === "conflict")
            return klaar(
              na.geweigerd.flatMap(({ id, conflicten }) =>
                conflicten.map((een) => ({ ...een, entiteit: id })),
              ),
            );
          setTerug((eerder) => (isTerug ? eerder.slice(0, -1) : [...eerder, bewerkingen.map(omgekeerd)]));
          herlees(isTerug ? "Ongedaan gemaakt." : `Opgeslagen ${tijd()}.`);
          return klaar([]);
        },
        onError: (error) => setStand({ soort: "mislukt", tekst: foutInEenZin(error) }),
      },
    );
  };
  return {
    stand,
    zeg,
    meld: (tekst: string) => setStand({ soort: "mislukt", tekst }),
    bezig: mutatie.isPending || leest,
    bewaar,
    /** A change that was made otherwise (a sheet), with what takes it back. */
    gedaan: (tekst: string, weg: readonly Veldbewerking[]) => {
      if (weg.length > 0) setTerug((eerder) => [...eerder, weg]);
      herlees(tekst);
    },
    kanTerug: terug.length > 0,
    maakOngedaan: (reden: string) => {
      const laatste = terug.at(-1);
      if (laatste === undefined)
        return setStand({ soort: "mislukt", tekst: "Er is niets om ongedaan te maken." });
      return bewaar(
        laatste,
        reden,
        (conflicten) => {
          const [eerste] = conflicten;
          if (eerste === undefined) return;
          setTerug((eerder) => eerder.slice(0, -1));
          setStand({
            soort: "mislukt",
            tekst: `Niet ongedaan gemaakt: een ander wijzigde dit intussen. ${inWoorden(eerste, w)}`,
          });
        },
        true,
      );
    },
  };
}

/** "Plicht of bevoegdheid is nu betwist." */
export function inWoorden({ veld, hunne }: Conflict, w: Woordenlijst): string {
  return veld === null ? "De regel is geschrapt." : `${veldnaam(veld)} is nu: ${veldwaarde(veld, hunne, w)}.`;
}

function tijd(): string {
  return new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
}
