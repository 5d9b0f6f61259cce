"use client";

import { Alinea, Knop, Kop, Koppeling, Stapel, TekstVeld } from "@deelwijzer/ui";
import { useEffect, useId, useState } from "react";
import { AANMELD_TEKST, vraagInlogdienst } from "./meld-aan.ts";
import { PogingFormulier } from "./poging-formulier.tsx";
import { useInlogpoging } from "./use-inlogpoging.ts";
import { veldWaarde } from "./veld-waarde.ts";

/** Asks for a mail with a link. What comes after is the same for every address: who asks learns nothing of who is known. */
export function VergetenFormulier() {
  const [gevraagdVoor, setGevraagdVoor] = useState<string | null>(null);
  const poging = useInlogpoging();

  function verstuur(velden: FormData) {
    const email = veldWaarde(velden, "email").trim();
    const geenAdres = { veld: "email", tekst: ADRES[email === "" ? "leeg" : "onvolledig"] };
    return poging.probeer(email.includes("@") ? [] : [geenAdres], async () => {
      const uitslag = await vraagInlogdienst("wachtwoord-vergeten", { email });
      if (uitslag !== "gelukt")
        return [{ veld: "email", tekst: AANMELD_TEKST[uitslag === "onjuist" ? "storing" : uitslag] }];
      setGevraagdVoor(email);
      return [];
    });
  }

  if (gevraagdVoor !== null) return <Verstuurd email={gevraagdVoor} />;
  return (
    <Stapel ruimte="l">
      <div>
        <Kop niveau={1}>Wachtwoord vergeten</Kop>
        <Alinea>U krijgt een e-mail met een link. Daarmee kiest u een nieuw wachtwoord.</Alinea>
      </div>
      <PogingFormulier poging={poging} verstuur={verstuur}>
        <TekstVeld
          breedte="middel"
          label="E-mailadres"
          toelichting="Het adres waarmee u inlogt."
          name="email"
          type="email"
          autoComplete="username"
          fout={poging.foutBij("email")}
        />
        <Knop type="submit" soort="primair" bezig={poging.bezig} bezigTekst="Een ogenblik…">
          Stuur mij een link
        </Knop>
      </PogingFormulier>
    </Stapel>
  );
}

const ADRES = {
  leeg: "Vul uw e-mailadres in.",
  onvolledig: "Vul een heel e-mailadres in, zoals naam@gemeente.nl.",
} as const;

function Verstuurd({ email }: { readonly email: string }) {
  const kop = useId();
  useEffect(() => document.getElementById(kop)?.focus(), [kop]);
  return (
    <Stapel ruimte="l">
      <div>
        <Kop niveau={1} id={kop}>
          Kijk in uw e-mail
        </Kop>
        <Alinea>
          Is <strong>{email}</strong> bij ons bekend? Dan krijgt u daar binnen een paar minuten een e-mail met
          een link.
        </Alinea>
      </div>
      <div>
        <Kop niveau={2} maat="m">
          Geen e-mail gekregen?
        </Kop>
        <Alinea>
          Kijk bij de ongewenste e-mail, en kijk of het adres klopt. Lukt het niet? Vraag dan uw beheerder om
          hulp.
        </Alinea>
      </div>
      <Koppeling los href="/wachtwoord-vergeten">
        Vraag het opnieuw
      </Koppeling>
    </Stapel>
  );
}
