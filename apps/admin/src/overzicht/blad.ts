import { getalInWoorden } from "./lees-getal.ts";
import type { Maat } from "./maten.ts";
import { ALLE_MATEN } from "./maten.ts";
import type { Getal, Onthuld } from "./onthul.ts";
import type { KwartaalInOverzicht } from "../use-cases/lees-overzicht/typen.ts";

const ONDERWERP: Readonly<Record<Maat, string>> = {
  "zonder-grondslag": "Besluiten over een vraag zonder grondslag",
  "gestopt-zonder-grondslag": "Afwegingen die zonder grondslag zijn ingetrokken",
  "niet-delen": "Besluiten om niet te delen",
  uitzondering: "Besluiten om bij uitzondering te delen",
  inzage: "Inzage in een dossier van een ander team",
  inzagebevinding: "Bevindingen bij inzage",
  uitzonderingsbevinding: "Bevindingen bij uitzonderingen",
};

const KOP = ["Onderwerp", "Kwartaal", "Deel", "Onderdeel", "Aantal", "Ten minste", "Ten hoogste"];

/** The overview as a sheet: what is shown, in the same words and no more precise, a row per count and quarter. */
export function bladVanOverzicht(
  kwartalen: readonly KwartaalInOverzicht[],
  noem: (deel: string) => string,
): (string | number)[][] {
  const rijen = kwartalen.flatMap(({ kwartaal, maten, steekproeven }) => [
    ...ALLE_MATEN.flatMap((maat) =>
      plat(maten[maat]).map(({ pad, getal }) => [
        ONDERWERP[maat],
        kwartaal,
        pad[0] === undefined ? "alles samen" : noem(pad[0]),
        pad[1] === undefined ? "alles samen" : noem(pad[1]),
        ...cellen(getal),
      ]),
    ),
    ["Steekproeven van de FG", kwartaal, "alles samen", "alles samen", ...cellen(precies(steekproeven))],
  ]);
  return [KOP, ...rijen];
}

function cellen({ min, max }: Getal): (string | number)[] {
  return [min === max ? min : getalInWoorden({ min, max }), min, max];
}

function precies(aantal: number): Getal {
  return { min: aantal, max: aantal };
}

function plat(
  boom: Onthuld,
  pad: readonly string[] = [],
): { readonly pad: readonly string[]; readonly getal: Getal }[] {
  const delen = boom.delen ?? [];
  return [{ pad, getal: boom.getal }, ...delen.flatMap((deel) => plat(deel, [...pad, deel.naam]))];
}
