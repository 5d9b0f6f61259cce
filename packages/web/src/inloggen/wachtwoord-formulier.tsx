"use client";

import { FoutSamenvatting, Knop, TekstVeld, type FoutItem } from "@deelwijzer/ui";
import { useState } from "react";
import { Formulier } from "../api/formulier.tsx";
import { AANMELD_TEKST, vraagInlogdienst } from "./meld-aan.ts";
import { veldWaarde } from "./veld-waarde.ts";

/** Trades a one-time password for one's own. */
export function WachtwoordFormulier({ minimum }: { readonly minimum: number }) {
  const [fouten, setFouten] = useState<readonly FoutItem[]>([]);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);

  async function verstuur(velden: FormData) {
    if (bezig) return;
    const oud = veldWaarde(velden, "oud");
    const nieuw = veldWaarde(velden, "nieuw");
    setPoging((nummer) => nummer + 1);
    if (nieuw.length < minimum) {
      setFouten([{ veld: "nieuw", tekst: `Kies een wachtwoord van ten minste ${minimum} tekens.` }]);
      return;
    }
    setBezig(true);
    const uitslag = await vraagInlogdienst("change-password", {
      currentPassword: oud,
      newPassword: nieuw,
      revokeOtherSessions: true,
    });
    if (uitslag === "gelukt") {
      window.location.assign("/");
      return;
    }
    setBezig(false);
    setFouten([
      {
        veld: "oud",
        tekst: uitslag === "onjuist" ? "Dit eenmalige wachtwoord klopt niet." : AANMELD_TEKST[uitslag],
      },
    ]);
  }

  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst;
  return (
    <Formulier ruimte="l" verstuur={(formulier) => verstuur(new FormData(formulier))}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <TekstVeld
        breedte="middel"
        label="Eenmalig wachtwoord"
        name="oud"
        type="password"
        autoComplete="current-password"
        fout={foutBij("oud")}
      />
      <TekstVeld
        breedte="middel"
        label="Nieuw wachtwoord"
        toelichting={`Ten minste ${minimum} tekens. Een paar losse woorden achter elkaar is goed.`}
        name="nieuw"
        type="password"
        autoComplete="new-password"
        fout={foutBij("nieuw")}
      />
      <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wachtwoord wordt opgeslagen…">
        Wachtwoord opslaan
      </Knop>
    </Formulier>
  );
}
