"use client";

import { Alinea, Knop, TekstVeld } from "@deelwijzer/ui";
import { useState } from "react";
import { PogingFormulier } from "../inloggen/poging-formulier.tsx";
import { useInlogpoging } from "../inloggen/use-inlogpoging.ts";
import { Herstelcodes } from "./herstelcodes.tsx";
import { vraagMetCode } from "./vraag-met-code.ts";

/** Ten other recovery codes for who is signed in, after a code of the phone. */
export function NieuweHerstelcodes({ terug }: { readonly terug: string }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const poging = useInlogpoging();

  const verstuur = (velden: FormData) =>
    vraagMetCode(poging, velden, { pad: "herstelcodes" }, ({ herstelcodes = [] }) => {
      setCodes(herstelcodes);
      return [];
    });

  if (codes !== null)
    return (
      <Herstelcodes
        codes={codes}
        gedaan="U hebt nieuwe herstelcodes. De oude werken niet meer."
        terug={terug}
      />
    );
  return (
    <PogingFormulier poging={poging} verstuur={verstuur}>
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
        fout={poging.foutBij("code")}
      />
      <Knop type="submit" soort="secundair" bezig={poging.bezig} bezigTekst="De codes worden gemaakt…">
        Maak nieuwe herstelcodes
      </Knop>
    </PogingFormulier>
  );
}
