import { vragenVan } from "@core/grondslagen";
import { AntwoordInWoorden, heeftAntwoord } from "@deelwijzer/grondslagen-react";
import { GegevensLijst, Sectie, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Werk } from "./werk.ts";
import { stapAdres } from "./stap-adres.ts";
import { StapKoppeling } from "./stap-koppeling.tsx";

/** Every answer in words, with the way back to it. */
export function AntwoordenOverzicht({ afweging, concept, beoordeling }: Werk): ReactElement {
  const { antwoorden, definitie } = concept;
  const woordenlijst = beoordeling.context.woordenlijst;
  return (
    <Stapel ruimte="xl">
      {beoordeling.evaluatie.stappen
        .filter((stap) => stap.zichtbaar)
        .map((stap) => {
          const vragen = vragenVan(definitie).filter(
            ({ id, soort }) => stap.vragen.includes(id) && soort !== "uitleg" && soort !== "grondslag",
          );
          return vragen.length === 0 ? null : (
            <Sectie key={stap.id} kop={stap.titel} niveau={2} maat="l">
              <GegevensLijst
                items={vragen.map((vraag) => {
                  const deel = { vraag, antwoorden, woordenlijst };
                  const mist = stap.open.find((open) => open.vraag === vraag.id);
                  const leeg = !heeftAntwoord(deel);
                  return {
                    id: `antwoord-${vraag.id}`,
                    term: vraag.titel,
                    waarde:
                      leeg && mist === undefined ? (
                        ""
                      ) : (
                        <>
                          <AntwoordInWoorden {...deel} />
                          {mist === undefined ? null : <strong>Nog open: {mist.gemis}</strong>}
                          {stap.opnieuwBekijken.includes(vraag.id) ? (
                            <strong>Opnieuw bekijken.</strong>
                          ) : null}
                        </>
                      ),
                    actie: afweging.magBewerken ? (
                      <StapKoppeling naar={stapAdres(afweging.id, stap.id, vraag.id)}>
                        {leeg ? "Vul in" : "Wijzig"}
                        <span className="dw-visueel-verborgen">: {vraag.titel}</span>
                      </StapKoppeling>
                    ) : null,
                  };
                })}
              />
            </Sectie>
          );
        })}
    </Stapel>
  );
}
