"use client";

import { KeuzeGroep, Sectie, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { AlleenVelden } from "./alleen-velden.tsx";
import { AntwoordTekst } from "./antwoord-tekst.tsx";
import type { Lijsten } from "./bepaling-velden.tsx";
import { BereikVelden } from "./bereik-velden.tsx";
import type { Inperkingwaarden, Velden } from "./formulierstaat.ts";

/** What is still allowed inside a scope, and where that scope is. */
export function InperkingVelden(props: Velden<Inperkingwaarden> & Lijsten): ReactElement {
  const { waarden, zet, fout, woordenlijst: w, eigenVereisten } = props;
  return (
    <>
      <Sectie kop="Wat mag nog wel?">
        <Stapel ruimte="l">
          <AntwoordTekst waarden={waarden} zet={zet} fout={fout} label="Wat moet de medewerker weten?" />
          <AlleenVelden {...props} />
          <KeuzeGroep
            name="vereiste"
            label="Stelt uw gemeente daarbij een eis?"
            toelichting="Staat de eis er niet bij? Leg die eerst vast als extra eis."
            value={waarden.vereiste ?? ""}
            fout={fout("vereiste")}
            onChange={(vereiste) => zet({ vereiste })}
            opties={[
              { value: "", label: "Nee" },
              ...[...w.vereisten, ...eigenVereisten].map(({ id, naam }) => ({
                value: id,
                label: hoofdletter(naam),
              })),
            ]}
          />
        </Stapel>
      </Sectie>
      <Sectie kop="Waar geldt het?">
        <Stapel ruimte="l">
          <BereikVelden {...props} />
        </Stapel>
      </Sectie>
    </>
  );
}
