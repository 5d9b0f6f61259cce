import type { Schermoordeel } from "@core/grondslagen";
import { toonVan } from "@deelwijzer/grondslagen-react";
import { Merkje } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "./matrix.module.css";

export const WOORD: Record<Schermoordeel, string> = {
  "ja-mits": "Ja, mits …",
  afwegen: "Afwegen",
  nee: "Nee",
  onbekend: "Onbekend",
};

const UITLEG: readonly [Schermoordeel, string][] = [
  ["ja-mits", "Er is een grondslag voor het doel dat eronder staat. U moet wel aan de eisen voldoen."],
  [
    "afwegen",
    "Er is geen grondslag. Soms mag delen toch, bijvoorbeeld als het past bij het eerste doel. Dat weegt u af.",
  ],
  ["nee", "Er is geen grondslag voor deze gegevens, of uw gemeente staat het niet toe."],
  ["onbekend", "Het hangt af van iets dat nog niet gekozen is, of de bron zegt het niet."],
];

/** What the four words in the table mean; printed with it. */
export function MatrixUitleg(): ReactElement {
  return (
    <dl className={stijl["uitleg"]}>
      {UITLEG.map(([oordeel, tekst]) => (
        <div key={oordeel}>
          <dt>
            <Merkje toon={toonVan(oordeel)} teken>
              {WOORD[oordeel]}
            </Merkje>
          </dt>
          <dd>{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}
