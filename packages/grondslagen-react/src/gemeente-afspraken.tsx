import {
  lagenOpVraag,
  type Antwoord,
  type Gemeentebepaling,
  type Gemeentelaag,
  type Vraag,
} from "@core/grondslagen";
import { Alinea, GegevensLijst, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";

export type GemeenteAfspraak = Extract<Gemeentebepaling, { soort: "convenant" | "reglement" }>;

/** Agreements on how to share, for an answer that has a basis: without one the warning says that they make none. */
export function gemeenteAfsprakenVan(
  antwoord: Antwoord,
  vraag: Vraag,
  laag: Gemeentelaag,
): GemeenteAfspraak[] {
  if (antwoord.uitkomst !== "grondslag") return [];
  const gebruikt = lagenOpVraag(antwoord, vraag, laag);
  return laag.bepalingen.filter(
    (bepaling): bepaling is GemeenteAfspraak =>
      (bepaling.soort === "convenant" || bepaling.soort === "reglement") &&
      gebruikt.includes(bepaling.id) &&
      antwoord.waarschuwingen.some((een) => gaatOver(een, bepaling)),
  );
}

/** Whether a warning says what the agreement says. */
export function gaatOver(
  { soort, tekst }: Antwoord["waarschuwingen"][number],
  { titel }: GemeenteAfspraak,
): boolean {
  return soort === "gemeente-afspraak" && tekst.includes(`in “${titel}” staat:`);
}

const WERKWIJZE = [
  ["procedure", "Zo doet u het"],
  ["wie", "Wie dit mag"],
  ["contact", "Contact"],
  ["kanaal", "Beveiligd sturen"],
  ["bewaren", "Bewaren"],
] as const;

/** How the gemeente agreed to share: each part findable by its name, apart from what the law says. */
export function GemeenteAfspraken(props: { readonly afspraken: readonly GemeenteAfspraak[] }): ReactElement {
  return (
    <Stapel ruimte="l">
      {props.afspraken.map(({ id, titel, tekst, werkwijze }) => {
        const items = WERKWIJZE.flatMap(([deel, term]) => {
          const waarde = werkwijze[deel];
          return waarde === null ? [] : [{ id: `${id}-${deel}`, term, waarde }];
        });
        return (
          <Stapel key={id} ruimte="s">
            <Alinea>
              <strong>{titel}.</strong> {tekst}
            </Alinea>
            {items.length === 0 ? null : <GegevensLijst items={items} />}
          </Stapel>
        );
      })}
      <Alinea maat="klein" gedempt>
        Dit zegt hoe u deelt. Of het mag, zegt de wet.
      </Alinea>
    </Stapel>
  );
}
