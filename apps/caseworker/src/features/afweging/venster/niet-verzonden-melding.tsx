"use client";

import { vragenVan, type Stappenplan, type Woordenlijst } from "@core/grondslagen";
import { momentNl } from "@deelwijzer/document/tekst";
import { AntwoordInWoorden } from "@deelwijzer/grondslagen-react";
import { GegevensLijst, Knop, Melding, Rij, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Klaarliggend } from "./use-niet-verzonden.ts";

/** What an earlier window could not send: shown, and taken back or thrown away. */
export function NietVerzondenMelding(props: {
  readonly klaar: Klaarliggend;
  readonly definitie: Stappenplan;
  readonly woordenlijst: Woordenlijst;
  readonly onTerug: () => void;
  readonly onWeg: () => void;
}): ReactElement {
  const { klaar, definitie, woordenlijst, onTerug, onWeg } = props;
  const { antwoorden } = klaar.inhoud;
  return (
    <Melding soort="let op" kop="u hebt tekst die nog niet is verzonden" live>
      <Stapel ruimte="m">
        <p>
          U schreef dit op {momentNl(new Date(klaar.op).toISOString())}. Toen kon het niet worden opgeslagen.
          Het staat alleen op dit apparaat, versleuteld, hoogstens een dag.
        </p>
        <GegevensLijst
          items={vragenVan(definitie)
            .filter(({ id }) => Object.hasOwn(antwoorden, id))
            .map((vraag) => ({
              id: vraag.id,
              term: vraag.titel,
              waarde: <AntwoordInWoorden vraag={vraag} antwoorden={antwoorden} woordenlijst={woordenlijst} />,
            }))}
        />
        <Rij>
          <Knop soort="primair" onClick={onTerug}>
            Zet mijn tekst terug
          </Knop>
          <Knop soort="rustig" onClick={onWeg}>
            Gooi weg
          </Knop>
        </Rij>
      </Stapel>
    </Melding>
  );
}
