import { BEGINSEL_NAAM, vragenVan, type VerantwoordBeginsel } from "@core/grondslagen";
import { Alinea, Details, Lijst, Sectie, VinkRegel, VinkRegels } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { RedenLijst } from "./reden-lijst.tsx";
import type { Werk } from "./werk.ts";

/** Which principles of AVG art. 5 are accounted for, by which answers, and what is missing for the others. */
export function BeginselenBeeld(
  props: Werk & { readonly beginselen: readonly VerantwoordBeginsel[] },
): ReactElement {
  const { beginselen, concept, beoordeling, afweging } = props;
  const titels = new Map(vragenVan(concept.definitie).map((vraag) => [vraag.id, vraag.titel]));
  const aantal = beginselen.filter(({ verantwoord }) => verantwoord).length;
  return (
    <Sectie kop="Beginselen van de AVG" niveau={2} maat="l">
      <Alinea>
        U verantwoordt er {aantal} van de {beginselen.length}.
      </Alinea>
      <Details samenvatting="Bekijk welke, en door welke antwoorden">
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
                    <Door titels={door.map((id) => titels.get(id) ?? id)} heel={verantwoord} naam={naam} />
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
      </Details>
    </Sectie>
  );
}

/** By which answers; folded where there are more, so that what is still open stands out. */
function Door(props: {
  readonly titels: readonly string[];
  readonly heel: boolean;
  readonly naam: string;
}): ReactElement | null {
  const { titels, heel, naam } = props;
  const [enige, ander] = titels;
  if (enige === undefined) return null;
  const begin = heel ? "Door" : "Deels door";
  if (ander === undefined) return <p>{`${begin} uw antwoord op: “${enige}”`}</p>;
  return (
    <Details
      samenvatting={
        <>
          {`${begin} ${titels.length} antwoorden`}
          <span className="dw-visueel-verborgen"> bij {naam}</span>
        </>
      }
    >
      <Lijst>
        {titels.map((titel) => (
          <li key={titel}>{titel}</li>
        ))}
      </Lijst>
    </Details>
  );
}
