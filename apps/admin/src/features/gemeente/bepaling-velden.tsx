"use client";

import type { Term, Woordenlijst } from "@core/grondslagen";
import { KeuzeGroep, Sectie, Stapel, TekstVak, TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { EIGEN } from "../../gemeentelaag/invoer.ts";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { AntwoordTekst } from "./antwoord-tekst.tsx";
import { BereikVelden } from "./bereik-velden.tsx";
import type { Bepalingwaarden, Eiswaarden, Velden } from "./formulierstaat.ts";

export type Lijsten = { woordenlijst: Woordenlijst; eigenVereisten: readonly Term[] };

/** What is asked or forbidden, and where. */
export function BepalingVelden(props: Velden<Bepalingwaarden> & Lijsten): ReactElement {
  const { waarden, zet, fout } = props;
  return (
    <>
      <Sectie kop={waarden.soort === "eis" ? "Wat vraagt uw gemeente?" : "Wat verbiedt uw gemeente?"}>
        <Stapel ruimte="l">
          {waarden.soort === "eis" ? <Vereiste {...props} waarden={waarden} /> : null}
          <AntwoordTekst
            waarden={waarden}
            zet={zet}
            fout={fout}
            label={
              waarden.soort === "eis"
                ? "Wat moet de medewerker doen, en waarom vraagt uw gemeente dat?"
                : "Wat mag niet, en waarom verbiedt uw gemeente dat?"
            }
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

/** A requirement that the tables know, one the gemeente named before, or a new one. */
function Vereiste(props: Velden<Eiswaarden> & Lijsten): ReactElement {
  const { waarden, zet, fout, woordenlijst, eigenVereisten } = props;
  const optie = ({ id, naam, toelichting }: Term) => ({
    value: id,
    label: hoofdletter(naam),
    ...(toelichting === undefined ? {} : { toelichting }),
  });
  return (
    <KeuzeGroep
      name="vereiste"
      label="Welke eis?"
      value={waarden.vereiste === "" ? null : waarden.vereiste}
      fout={fout("vereiste")}
      onChange={(vereiste) => zet({ vereiste })}
      opties={[
        ...woordenlijst.vereisten.map(optie),
        ...eigenVereisten.map(optie),
        {
          value: EIGEN,
          label: "Een eis van uw gemeente zelf",
          vervolg: (
            <Stapel ruimte="l">
              <TekstVeld
                name="naam"
                label="Hoe heet deze eis?"
                toelichting="Kort, bijvoorbeeld: overleg met een collega."
                maxLength={100}
                value={waarden.naam}
                fout={fout("naam")}
                onChange={(event) => zet({ naam: event.target.value })}
              />
              <TekstVak
                name="uitleg"
                label="Wat betekent deze eis?"
                toelichting="Wanneer is eraan voldaan? De medewerker leest dit bij de eis."
                maxLength={1000}
                value={waarden.uitleg}
                fout={fout("uitleg")}
                onChange={(event) => zet({ uitleg: event.target.value })}
              />
            </Stapel>
          ),
        },
      ]}
    />
  );
}
