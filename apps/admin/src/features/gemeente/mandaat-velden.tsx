"use client";

import type { Woordenlijst } from "@core/grondslagen";
import { Sectie, Stapel, TekstVak, TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { AntwoordTekst } from "./antwoord-tekst.tsx";
import { BereikVelden } from "./bereik-velden.tsx";
import type { Mandaatwaarden, Velden } from "./formulierstaat.ts";

/** Who may decide on sharing, on behalf of whom, and on what. */
export function MandaatVelden(props: Velden<Mandaatwaarden> & { woordenlijst: Woordenlijst }): ReactElement {
  const { waarden, zet, fout } = props;
  return (
    <>
      <Sectie kop="Wie mag beslissen?">
        <Stapel ruimte="l">
          <TekstVak
            name="functies"
            label="Welke functies of teams?"
            toelichting="Zet elke functie op een eigen regel. Bijvoorbeeld: de teammanager Jeugd. Geen namen van personen."
            maxLength={1000}
            value={waarden.functies}
            fout={fout("functies")}
            onChange={(event) => zet({ functies: event.target.value })}
          />
          <TekstVeld
            name="namens"
            label="Namens wie?"
            toelichting="Bijvoorbeeld: het college van burgemeester en wethouders."
            maxLength={200}
            value={waarden.namens}
            fout={fout("namens")}
            onChange={(event) => zet({ namens: event.target.value })}
          />
          <AntwoordTekst
            waarden={waarden}
            zet={zet}
            fout={fout}
            label="Wat moet de medewerker over dit mandaat weten?"
          />
        </Stapel>
      </Sectie>
      <Sectie kop="Waarover?">
        <Stapel ruimte="l">
          <BereikVelden {...props} />
        </Stapel>
      </Sectie>
    </>
  );
}
