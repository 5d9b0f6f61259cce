"use client";

import { FoutSamenvatting, Knop, TekstVeld, type FoutItem } from "@deelwijzer/ui";
import { useState } from "react";
import { Formulier } from "../api/formulier.tsx";
import { AANMELD_TEKST, vraagInlogdienst } from "./meld-aan.ts";
import { veldWaarde } from "./veld-waarde.ts";

/** Sign in with e-mail and password; afterwards on to the page that was asked for. */
export function InlogFormulier({ terug }: { readonly terug: string }) {
  const [fouten, setFouten] = useState<readonly FoutItem[]>([]);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);

  async function verstuur(velden: FormData) {
    if (bezig) return;
    const email = veldWaarde(velden, "email").trim();
    const wachtwoord = veldWaarde(velden, "wachtwoord");
    const leeg: FoutItem[] = [
      ...(email === "" ? [{ veld: "email", tekst: "Vul uw e-mailadres in." }] : []),
      ...(wachtwoord === "" ? [{ veld: "wachtwoord", tekst: "Vul uw wachtwoord in." }] : []),
    ];
    setPoging((nummer) => nummer + 1);
    setFouten(leeg);
    if (leeg.length > 0) return;
    setBezig(true);
    const uitslag = await vraagInlogdienst("sign-in/email", { email, password: wachtwoord });
    if (uitslag === "gelukt") {
      window.location.assign(terug);
      return;
    }
    setBezig(false);
    setFouten([{ veld: uitslag === "onjuist" ? "wachtwoord" : "email", tekst: AANMELD_TEKST[uitslag] }]);
  }

  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst;
  return (
    <Formulier ruimte="l" verstuur={(formulier) => verstuur(new FormData(formulier))}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <TekstVeld
        breedte="middel"
        label="E-mailadres"
        name="email"
        type="email"
        autoComplete="username"
        fout={foutBij("email")}
      />
      <TekstVeld
        breedte="middel"
        label="Wachtwoord"
        name="wachtwoord"
        type="password"
        autoComplete="current-password"
        fout={foutBij("wachtwoord")}
      />
      <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="U wordt ingelogd…">
        Inloggen
      </Knop>
    </Formulier>
  );
}
