import { BEGINSEL_NAAM, vragenVan, type VerantwoordBeginsel } from "@core/grondslagen";
import { VinkRegel, VinkRegels } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { RedenLijst } from "./reden-lijst.tsx";
import type { Werk } from "./werk.ts";

/** Which principles of AVG art. 5 are accounted for, by which answers, and what is missing for the others. */
export function BeginselenBeeld(
  props: Werk & { readonly beginselen: readonly VerantwoordBeginsel[] },
): ReactElement {
  const { beginselen, concept, beoordeling, afweging } = props;
  const titels = new Map(vragenVan(concept.definitie).map((vraag) => [vraag.id, vraag.titel]));
  return (
    <VinkRegels aria-label="Beginselen van de AVG">
      {beginselen.map(({ beginsel, verantwoord, door, ontbreekt = [], noot }) => {
        const naam = BEGINSEL_NAAM[beginsel];
        return (
          <VinkRegel
            key={beginsel}
            stand={verantwoord ? "met" : "onbekend"}
            woord={verantwoord ? "Verantwoord" : ontbreekt.length > 0 ? "Nog open" : "Nog niets gevraagd"}
            toelichting={
              <>
                {door.length === 0 ? null : (
                  <p>
                    {`${verantwoord ? "Door" : "Deels door"} ${door.length === 1 ? "uw antwoord op" : "uw antwoorden op"}: ${door.map((id) => `“${titels.get(id) ?? id}”`).join(", ")}`}
                  </p>
                )}
                {ontbreekt.length === 0 ? null : (
                  <RedenLijst
                    redenen={ontbreekt}
                    evaluatie={beoordeling.evaluatie}
                    afwegingId={afweging.id}
                    titelVan={(id) => titels.get(id)}
                  />
                )}
                {noot === undefined ? null : <p>{noot}</p>}
              </>
            }
          >
            {naam.charAt(0).toUpperCase() + naam.slice(1)}
          </VinkRegel>
        );
      })}
    </VinkRegels>
  );
}
