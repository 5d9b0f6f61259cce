import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Antwoord, WaarschuwingSoort } from "./antwoord.ts";
import { kleineBeginletter } from "./benoem.ts";
import { lichtsteGrondslagen } from "./lichtste-grondslagen.ts";
import { verwoordArtikel } from "./verwoord-artikel.ts";
import { alleenGewoon, verbodenDoorGemeente, verenigbaarheidOpen } from "./schermoordeel.ts";
import type { Vraag } from "./vraag.ts";

const MAX_REDENEN = 5;

/** Warnings that explain the outcome itself; the others are shown as warnings. */
const VERKLARENDE: ReadonlySet<WaarschuwingSoort> = new Set<WaarschuwingSoort>([
  "gemeente-verbod",
  "latere-wijziging",
  "ingang-onzeker",
  "andere-route",
  "wetsvoorstel",
  "bron-zegt-geen-grondslag",
  "eigen-domein",
  "niet-onderzocht",
  "betwist",
  "andere-richting",
  "deels-gedekt",
]);

/** The reasons behind an answer, weightiest first: three to five short sentences. */
export function redenenVan(antwoord: Antwoord, vraag: Vraag, w: Woordenlijst): string[] {
  const redenen =
    antwoord.uitkomst === "grondslag" ? bijGrondslag(antwoord, vraag, w) : bijGeen(antwoord, vraag, w);
  return [...new Set(redenen)].slice(0, MAX_REDENEN);
}

function bijGrondslag(antwoord: Antwoord, vraag: Vraag, w: Woordenlijst): string[] {
  const gebruikt = lichtsteGrondslagen(antwoord, vraag);
  return [
    ...verklaringen(antwoord),
    ...gebruikt.map((grondslag) => {
      const artikelen = grondslag.artikelen.map((artikel) =>
        verwoordArtikel(w.wetten.find((wet) => wet.id === artikel.wet)?.naam ?? artikel.wet, artikel),
      );
      return `De regel staat in ${artikelen.join("; ")}.`;
    }),
    ...new Set(gebruikt.map((grondslag) => (grondslag.avg === null ? GEEN_AVG : AVG_ZIN[grondslag.avg]))),
    ...(gebruikt.some((grondslag) => grondslag.vereisten.some((eis) => eis.endsWith("toestemming")))
      ? ["De toestemming is een extra eis van de wet. Zij is niet de grondslag."]
      : []),
    "Ook met een grondslag deelt u alleen wat nodig is voor uw doel.",
  ];
}

const GEEN_AVG = "De bron noemt niet welke grondslag uit de AVG hierbij hoort.";

const AVG_ZIN = {
  "6-1-a": "De grondslag is toestemming (AVG, artikel 6, lid 1, onder a).",
  "6-1-b": "De grondslag is een overeenkomst (AVG, artikel 6, lid 1, onder b).",
  "6-1-c": "De grondslag is een wettelijke verplichting (AVG, artikel 6, lid 1, onder c).",
  "6-1-d": "De grondslag is een vitaal belang (AVG, artikel 6, lid 1, onder d).",
  "6-1-e": "De grondslag is een taak van algemeen belang (AVG, artikel 6, lid 1, onder e).",
  "6-1-f": "De grondslag is een gerechtvaardigd belang (AVG, artikel 6, lid 1, onder f).",
} as const;

function bijGeen(antwoord: Antwoord, vraag: Vraag, w: Woordenlijst): string[] {
  // The tables may well have a rule: then it is the gemeente that says no, and nothing else.
  if (verbodenDoorGemeente(antwoord)) return verklaringen(antwoord);
  const geen = antwoord.uitkomst === "geen-grondslag";
  const [dichtstbij] = antwoord.bijna;
  return [
    ...verklaringen(antwoord),
    ...(geen
      ? ["In de tabellen staat geen regel die past bij uw vraag."]
      : ["De tabellen geven nog geen zeker antwoord."]),
    ...(dichtstbij === undefined
      ? []
      : [`Wat het dichtst in de buurt komt: ${kleineBeginletter(dichtstbij.uitleg, w)}`]),
    ...(geen && !alleenGewoon(vraag.gegevens, w)
      ? [
          "Voor bijzondere of strafrechtelijke gegevens en voor het burgerservicenummer is altijd een regel in de wet nodig.",
        ]
      : []),
    ...(geen && verenigbaarheidOpen(vraag, w)
      ? [
          "Gewone gegevens mag u soms delen als het nieuwe doel past bij het eerste doel (AVG, artikel 6, lid 4).",
        ]
      : []),
    ...(geen ? ["Toestemming, een convenant of een akkoord van de wethouder is hier geen grondslag."] : []),
  ];
}

function verklaringen(antwoord: Antwoord): string[] {
  return antwoord.waarschuwingen
    .filter(({ soort }) => VERKLARENDE.has(soort))
    .map(({ tekst }) => eersteZinnen(tekst));
}

/** The whole text stands among the warnings; a reason is short. */
function eersteZinnen(tekst: string): string {
  return tekst
    .split(/(?<=[.!?]) (?=\p{Lu})/u)
    .slice(0, 2)
    .join(" ");
}
