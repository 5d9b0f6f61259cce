"use client";

import {
  Alinea,
  FoutSamenvatting,
  Knop,
  Kop,
  Koppeling,
  Stapel,
  TekstVeld,
  type FoutItem,
} from "@deelwijzer/ui";
import { useEffect, useId, useState } from "react";
import { Formulier } from "../api/formulier.tsx";
import { AANMELD_TEKST, vraagInlogdienst } from "./meld-aan.ts";
import { veldWaarde } from "./veld-waarde.ts";

/** Asks for a mail with a link. What comes after is the same for every address: who asks learns nothing of who is known. */
export function VergetenFormulier() {
  const [gevraagdVoor, setGevraagdVoor] = useState<string | null>(null);
  const [fouten, setFouten] = useState<readonly FoutItem[]>([]);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);

  async function verstuur(velden: FormData) {
    if (bezig) return;
    const email = veldWaarde(velden, "email").trim();
    const tekst = email.includes("@") ? null : ADRES[email === "" ? "leeg" : "onvolledig"];
    setPoging((nummer) => nummer + 1);
    setFouten(tekst === null ? [] : [{ veld: "email", tekst }]);
    if (tekst !== null) return;
    setBezig(true);
    const uitslag = await vraagInlogdienst("wachtwoord-vergeten", { email });
    setBezig(false);
    if (uitslag === "gelukt") setGevraagdVoor(email);
    else setFouten([{ veld: "email", tekst: AANMELD_TEKST[uitslag === "onjuist" ? "storing" : uitslag] }]);
  }

  if (gevraagdVoor !== null) return <Verstuurd email={gevraagdVoor} />;
  return (
    <Stapel ruimte="l">
      <div>
        <Kop niveau={1}>Wachtwoord vergeten</Kop>
        <Alinea>U krijgt een e-mail met een link. Daarmee kiest u een nieuw wachtwoord.</Alinea>
      </div>
      <Formulier ruimte="l" verstuur={(formulier) => verstuur(new FormData(formulier))}>
        <FoutSamenvatting fouten={fouten} poging={poging} />
        <TekstVeld
          breedte="middel"
          label="E-mailadres"
          toelichting="Het adres waarmee u inlogt."
          name="email"
          type="email"
          autoComplete="username"
          fout={fouten[0]?.tekst}
        />
        <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Een ogenblik…">
          Stuur mij een link
        </Knop>
      </Formulier>
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
