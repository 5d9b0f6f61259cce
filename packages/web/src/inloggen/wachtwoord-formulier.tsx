"use client";

import { Knop, Melding, TekstVeld } from "@deelwijzer/ui";
import { useState } from "react";
import { AANMELD_TEKST, vraagInlogdienst } from "./meld-aan.ts";
import { NieuwWachtwoordVeld, teKort } from "./nieuw-wachtwoord-veld.tsx";
import { PogingFormulier } from "./poging-formulier.tsx";
import { useInlogpoging } from "./use-inlogpoging.ts";
import { veldWaarde } from "./veld-waarde.ts";

const ONJUIST = {
  eigen: "Dit is niet uw huidige wachtwoord.",
  eenmalig: "Dit eenmalige wachtwoord klopt niet.",
} as const;

export type WachtwoordFormulierProps = {
  readonly minimum: number;
  /** Of who is signed in with a password of their own; else a one-time password is traded for one. */
  readonly eigen: boolean;
};

/** Trades the password one has for another. */
export function WachtwoordFormulier({ minimum, eigen }: WachtwoordFormulierProps) {
  const [gewijzigd, setGewijzigd] = useState(false);
  const poging = useInlogpoging();

  function verstuur(velden: FormData, formulier: HTMLFormElement) {
    const oud = veldWaarde(velden, "oud");
    const nieuw = veldWaarde(velden, "nieuw");
    setGewijzigd(false);
    const kort = nieuw.length < minimum ? [{ veld: "nieuw", tekst: teKort(minimum) }] : [];
    return poging.probeer(kort, async () => {
      const uitslag = await vraagInlogdienst("change-password", {
        currentPassword: oud,
        newPassword: nieuw,
        revokeOtherSessions: true,
      });
      if (uitslag !== "gelukt")
        return [
          {
            veld: uitslag === "te-raden" ? "nieuw" : "oud",
            tekst: uitslag === "onjuist" ? ONJUIST[eigen ? "eigen" : "eenmalig"] : AANMELD_TEKST[uitslag],
          },
        ];
      if (!eigen) {
        window.location.assign("/");
        return null;
      }
      setGewijzigd(true);
      formulier.reset();
      return [];
    });
  }

  return (
    <PogingFormulier poging={poging} verstuur={verstuur}>
      {gewijzigd ? (
        <Melding soort="gelukt" kop="uw wachtwoord is gewijzigd" live>
          <p>Gebruik het de volgende keer bij het inloggen. Op andere apparaten bent u uitgelogd.</p>
        </Melding>
      ) : null}
      <TekstVeld
        breedte="middel"
        label={eigen ? "Huidig wachtwoord" : "Eenmalig wachtwoord"}
        name="oud"
        type="password"
        autoComplete="current-password"
        fout={poging.foutBij("oud")}
      />
      <NieuwWachtwoordVeld minimum={minimum} fout={poging.foutBij("nieuw")} />
      <Knop type="submit" soort="primair" bezig={poging.bezig} bezigTekst="Wachtwoord wordt opgeslagen…">
        Wachtwoord opslaan
      </Knop>
    </PogingFormulier>
  );
}
