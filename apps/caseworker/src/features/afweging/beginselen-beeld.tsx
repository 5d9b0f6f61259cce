import { BEGINSEL_NAAM, vragenVan, type VerantwoordBeginsel } from "@core/grondslagen";
import { VinkRegel, VinkRegels } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Werk } from "./werk.ts";

/** Which principles of AVG art. 5 are accounted for, by which answers, and which are still open. */
export function BeginselenBeeld({
  beginselen,
  concept,
}: Werk & { readonly beginselen: readonly VerantwoordBeginsel[] }): ReactElement {
  const titels = new Map(vragenVan(concept.definitie).map((vraag) => [vraag.id, vraag.titel]));
  return (
    <VinkRegels aria-label="Beginselen van de AVG">
      {beginselen.map(({ beginsel, verantwoord, door }) => {
        const naam = BEGINSEL_NAAM[beginsel];
        return (
          <VinkRegel
            key={beginsel}
            stand={verantwoord ? "met" : "onbekend"}
            woord={verantwoord ? "Verantwoord" : "Nog open"}
            toelichting={
              verantwoord
                ? `Door ${door.length === 1 ? "uw antwoord op" : "uw antwoorden op"}: ${door.map((id) => `“${titels.get(id) ?? id}”`).join(", ")}`
                : "Hier is nog geen antwoord dat meetelt."
            }
          >
            {naam.charAt(0).toUpperCase() + naam.slice(1)}
          </VinkRegel>
        );
      })}
    </VinkRegels>
  );
}
