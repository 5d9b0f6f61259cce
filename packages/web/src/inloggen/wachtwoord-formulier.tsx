"use client";

import { FoutSamenvatting, Knop, Melding, TekstVeld, type FoutItem } from "@deelwijzer/ui";
import { useState } from "react";
import { Formulier } from "../api/formulier.tsx";
import { AANMELD_TEKST, vraagInlogdienst } from "./meld-aan.ts";
import { NieuwWachtwoordVeld, teKort } from "./nieuw-wachtwoord-veld.tsx";
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
  const [fouten, setFouten] = useState<readonly FoutItem[]>([]);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);

  async function verstuur(formulier: HTMLFormElement) {
    if (bezig) return;
    const velden = new FormData(formulier);
    const oud = veldWaarde(velden, "oud");
    const nieuw = veldWaarde(velden, "nieuw");
    setPoging((nummer) => nummer + 1);
    setGewijzigd(false);
    if (nieuw.length < minimum) {
      setFouten([{ veld: "nieuw", tekst: teKort(minimum) }]);
      return;
    }
    setBezig(true);
    const uitslag = await vraagInlogdienst("change-password", {
      currentPassword: oud,
      newPassword: nieuw,
      revokeOtherSessions: true,
    });
    if (uitslag === "gelukt" && !eigen) {
      window.location.assign("/");
      return;
    }
    setBezig(false);
    if (uitslag === "gelukt") {
      setFouten([]);
      setGewijzigd(true);
      formulier.reset();
      return;
    }
    setFouten([
      {
        veld: uitslag === "te-raden" ? "nieuw" : "oud",
        tekst: uitslag === "onjuist" ? ONJUIST[eigen ? "eigen" : "eenmalig"] : AANMELD_TEKST[uitslag],
      },
    ]);
  }

  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst;
  return (
    <Formulier ruimte="l" verstuur={verstuur}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
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
        fout={foutBij("oud")}
      />
      <NieuwWachtwoordVeld minimum={minimum} fout={foutBij("nieuw")} />
      <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wachtwoord wordt opgeslagen…">
        Wachtwoord opslaan
      </Knop>
    </Formulier>
  );
}
