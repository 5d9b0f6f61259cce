"use client";

import { Alinea, FoutSamenvatting, Knop, TekstVeld, type FoutItem } from "@deelwijzer/ui";
import { useState } from "react";
import { Formulier } from "../api/formulier.tsx";
import { veldWaarde } from "../inloggen/veld-waarde.ts";
import { Herstelcodes } from "./herstelcodes.tsx";
import { STAP_TEKST, vraagTweedeStap } from "./vraag-tweede-stap.ts";

/** Ten other recovery codes for who is signed in, after a code of the phone. */
export function NieuweHerstelcodes({ terug }: { readonly terug: string }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [fouten, setFouten] = useState<readonly FoutItem[]>([]);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);

  async function verstuur(velden: FormData) {
    if (bezig) return;
    const code = veldWaarde(velden, "code").trim();
    setPoging((nummer) => nummer + 1);
    setFouten(code === "" ? [{ veld: "code", tekst: "Vul de code in die uw app laat zien." }] : []);
    if (code === "") return;
    setBezig(true);
    const uitslag = await vraagTweedeStap<{ herstelcodes: string[] }>("herstelcodes", { code });
    setBezig(false);
    if (uitslag.ok) setCodes(uitslag.waarde.herstelcodes);
    else setFouten([{ veld: "code", tekst: STAP_TEKST[uitslag.waarom] }]);
  }

  if (codes !== null)
    return (
      <Herstelcodes
        codes={codes}
        gedaan="U hebt nieuwe herstelcodes. De oude werken niet meer."
        terug={terug}
      />
    );
  return (
    <Formulier ruimte="l" verstuur={(formulier) => verstuur(new FormData(formulier))}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <Alinea>
        U krijgt tien nieuwe codes. De oude werken dan niet meer. Zo weten wij dat u het bent: geef eerst een
        code uit de app op uw telefoon.
      </Alinea>
      <TekstVeld
        breedte="middel"
        label="Code uit uw app"
        toelichting="Zes cijfers. Een code die u net hebt gebruikt, werkt niet nog een keer."
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        fout={fouten[0]?.tekst}
      />
      <Knop type="submit" soort="secundair" bezig={bezig} bezigTekst="De codes worden gemaakt…">
        Maak nieuwe herstelcodes
      </Knop>
    </Formulier>
  );
}
