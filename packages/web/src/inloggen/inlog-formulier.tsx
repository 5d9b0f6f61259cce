"use client";

import { Knop, TekstVeld } from "@deelwijzer/ui";
import { AANMELD_TEKST, vraagInlogdienst } from "./meld-aan.ts";
import { PogingFormulier } from "./poging-formulier.tsx";
import { useInlogpoging } from "./use-inlogpoging.ts";
import { veldWaarde } from "./veld-waarde.ts";

/** Sign in with e-mail and password; afterwards on to the page that was asked for. */
export function InlogFormulier({ terug }: { readonly terug: string }) {
  const poging = useInlogpoging();

  function verstuur(velden: FormData) {
    const email = veldWaarde(velden, "email").trim();
    const wachtwoord = veldWaarde(velden, "wachtwoord");
    const leeg = [
      ...(email === "" ? [{ veld: "email", tekst: "Vul uw e-mailadres in." }] : []),
      ...(wachtwoord === "" ? [{ veld: "wachtwoord", tekst: "Vul uw wachtwoord in." }] : []),
    ];
    return poging.probeer(leeg, async () => {
      const uitslag = await vraagInlogdienst("sign-in/email", { email, password: wachtwoord });
      if (uitslag !== "gelukt")
        return [{ veld: uitslag === "onjuist" ? "wachtwoord" : "email", tekst: AANMELD_TEKST[uitslag] }];
      window.location.assign(terug);
      return null;
    });
  }

  return (
    <PogingFormulier poging={poging} verstuur={verstuur}>
      <TekstVeld
        breedte="middel"
        label="E-mailadres"
        name="email"
        type="email"
        autoComplete="username"
        fout={poging.foutBij("email")}
      />
      <TekstVeld
        breedte="middel"
        label="Wachtwoord"
        name="wachtwoord"
        type="password"
        autoComplete="current-password"
        fout={poging.foutBij("wachtwoord")}
      />
      <Knop type="submit" soort="primair" bezig={poging.bezig} bezigTekst="U wordt ingelogd…">
        Inloggen
      </Knop>
    </PogingFormulier>
  );
}
