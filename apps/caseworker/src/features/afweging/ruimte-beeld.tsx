import {
  UITKOMSTEN_BESLUIT,
  vraagMetBetekenis,
  vragenVan,
  type Ruimte,
  type UitkomstBesluit,
} from "@core/grondslagen";
import { besluitTekst } from "@deelwijzer/grondslagen-react";
import { VinkRegel, VinkRegels } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Werk } from "./werk.ts";
import { RedenLijst } from "./reden-lijst.tsx";

/** Which outcomes are open, and for each of the others everything that closes it. */
export function RuimteBeeld(props: Werk & { readonly ruimte: Ruimte }): ReactElement {
  const { ruimte, afweging, concept, beoordeling } = props;
  const titels = new Map(vragenVan(concept.definitie).map((vraag) => [vraag.id, vraag.titel]));
  return (
    <VinkRegels aria-label="Mogelijke besluiten">
      {UITKOMSTEN_BESLUIT.map((uitkomst) => {
        const dicht = ruimte.geblokkeerd.find((kandidaat) => kandidaat.uitkomst === uitkomst);
        return (
          <VinkRegel
            key={uitkomst}
            stand={dicht === undefined ? "met" : "niet"}
            woord={dicht === undefined ? "Mogelijk" : "Nu niet mogelijk"}
            toelichting={
              dicht === undefined ? undefined : (
                <RedenLijst
                  redenen={dicht.redenen}
                  evaluatie={beoordeling.evaluatie}
                  afwegingId={afweging.id}
                  titelVan={(id) => titels.get(id)}
                />
              )
            }
          >
            {uitkomstTekst(uitkomst, { concept, toestand: ruimte.toestand })}
          </VinkRegel>
        );
      })}
    </VinkRegels>
  );
}

/** The outcome in the words of the stappenplan, which are the words the person chose from. */
export function uitkomstTekst(
  uitkomst: UitkomstBesluit,
  { concept, toestand }: Pick<Werk, "concept"> & Pick<Ruimte, "toestand">,
): string {
  const opties = vraagMetBetekenis(concept.definitie, "besluit")?.opties ?? [];
  return besluitTekst(uitkomst, opties.find(({ id }) => id === uitkomst)?.tekst ?? uitkomst, toestand);
}
