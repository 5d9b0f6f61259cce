import type { Regelgevolg } from "@deelwijzer/server";
import type { Voorproef } from "../../gemeentelaag/bereid-voor.ts";

export interface Gevolg {
  readonly zin: string;
  readonly regels: Voorproef["regels"];
}

const VOLGORDE: readonly Regelgevolg[] = [
  "dicht",
  "deels-dicht",
  "hangt-af",
  "vraagt-meer",
  "zegt-erbij",
  "vroeg-al",
];

/** Per kind of consequence a sentence, with the rules it is about. `eis`: how the requirement is called. */
export function gevolgenInWoorden({ regels }: Voorproef, eis: string): Gevolg[] {
  return VOLGORDE.flatMap((gevolg) => {
    const deze = regels.filter((regel) => regel.gevolg === gevolg);
    return deze.length === 0 ? [] : [{ zin: ZIN[gevolg](deze.length, eis), regels: deze }];
  });
}

const ZIN: Record<Regelgevolg, (aantal: number, eis: string) => string> = {
  dicht: (n) => `${tel(n, "geeft", "geven")} in uw gemeente geen grondslag meer.`,
  "deels-dicht": (n) => `${tel(n, "geeft", "geven")} nog maar voor een deel van de vragen een grondslag.`,
  "vraagt-meer": (n, eis) => `${tel(n, "vraagt", "vragen")} voortaan ook: ${eis}.`,
  "hangt-af": (n) =>
    `${tel(n, "geldt", "gelden")} pas als de vraag ook zegt waarvoor het is, of over wie het gaat.`,
  "zegt-erbij": (n) =>
    `${n === 1 ? "Bij 1 regel" : `Bij ${n} regels`} staat in het antwoord voortaan wat u hier vastlegt. Wat mag, blijft hetzelfde.`,
  "vroeg-al": (n, eis) => `${tel(n, "vraagt", "vragen")} dit al: ${eis}. Daar verandert niets.`,
};

function tel(aantal: number, een: string, meer: string): string {
  return aantal === 1 ? `1 regel ${een}` : `${aantal} regels ${meer}`;
}

/** "Raakt 12 regels van tabelversie 3." */
export function raaktInWoorden(aantal: number, tabelversie: number): string {
  if (aantal === 0) return `Raakt geen enkele regel van tabelversie ${tabelversie}.`;
  return `Raakt ${aantal === 1 ? "1 regel" : `${aantal} regels`} van tabelversie ${tabelversie}.`;
}

const getal = new Intl.NumberFormat("nl-NL");

/** What was tried, and that it came out well: without that the server would have refused. */
export function bewijsInWoorden({ vragen, geraakt }: Voorproef): string {
  const anders =
    geraakt === 0
      ? "Op geen enkele vraag verandert het antwoord."
      : `Op ${geraakt === 1 ? "1 vraag" : `${getal.format(geraakt)} vragen`} verandert het antwoord.`;
  return `Wij probeerden ${getal.format(vragen)} vragen uit. ${anders} Nergens staat uw gemeente meer toe dan de landelijke tabellen.`;
}
