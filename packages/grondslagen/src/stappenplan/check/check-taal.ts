import type { Stappenplan } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import { waarschuwing, type Stappenplanpunt } from "./stappenplanpunt.ts";
import { tekstenVan } from "./teksten.ts";

const MAX_WOORDEN = 25;
/** "wordt … gedeeld", "werden … bewaard": the forms that most often hide who does something. */
const LIJDEND =
  /\b(?:word|wordt|worden|werd|werden)\b(?: [^\s.!?]+){0,6} (?:ge|be|ver|ont|her)[a-zë]+(?:d|t|en)\b/i;

/** What is cheap to find and hard to read: long sentences, and sentences in which nobody does anything. */
export function checkTaal(definitie: Stappenplan): Stappenplanpunt[] {
  const teksten = [
    ...definitie.stappen.flatMap(({ id, titel, waarom }) =>
      [titel, waarom].map((tekst) => ({ pad: `stappen.${id}`, tekst })),
    ),
    ...vragenVan(definitie).flatMap((vraag) =>
      tekstenVan(vraag).map(({ veld, tekst }) => ({ pad: `vragen.${vraag.id}.${veld}`, tekst })),
    ),
  ];
  return teksten.flatMap(({ pad, tekst }) =>
    tekst
      .split(/(?<=[.!?])\s+/)
      .flatMap((zin) => [
        ...(zin.split(/\s+/).length > MAX_WOORDEN
          ? [
              waarschuwing(
                "taal",
                pad,
                `deze zin heeft meer dan ${MAX_WOORDEN} woorden: “${begin(zin)}”`,
                "Maak er twee zinnen van.",
              ),
            ]
          : []),
        ...(LIJDEND.test(zin)
          ? [
              waarschuwing(
                "taal",
                pad,
                `in deze zin doet niemand iets: “${begin(zin)}”`,
                "Schrijf wie het doet.",
              ),
            ]
          : []),
      ]),
  );
}

function begin(zin: string): string {
  const woorden = zin.split(/\s+/);
  return woorden.length > 8 ? `${woorden.slice(0, 8).join(" ")} …` : zin;
}
