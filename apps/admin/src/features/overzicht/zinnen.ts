import type { Maat } from "../../overzicht/maten.ts";
import { getalVan, paden, somVan } from "../../overzicht/lees-getal.ts";
import type { Getal } from "../../overzicht/onthul.ts";
import type { Overzicht } from "../../use-cases/lees-overzicht/typen.ts";
import { keer, kwartaalInWoorden, type Noem } from "./woorden.ts";

/** A part of a measure over the whole period. */
export interface Deel {
  readonly pad: readonly string[];
  readonly getal: Getal;
}

/** The parts at this depth, the largest first. */
export function delenVan({ kwartalen }: Overzicht, maat: Maat, diepte: number): Deel[] {
  const bomen = kwartalen.map(({ maten }) => maten[maat]);
  return paden(bomen)
    .filter(({ length }) => length === diepte)
    .map((pad) => ({ pad, getal: somVan(bomen, pad) }))
    .toSorted((a, b) => b.getal.min - a.getal.min || b.getal.max - a.getal.max);
}

function totaalVan({ kwartalen }: Overzicht, maat: Maat): Getal {
  return somVan(kwartalen.map(({ maten }) => maten[maat]));
}

/** The one part of which it is certain that no other is as large, also not one that is hidden in what is not split. */
function koploper(overzicht: Overzicht, maat: Maat, diepte: number): Deel | null {
  const [eerste, ...rest] = delenVan(overzicht, maat, diepte);
  if (eerste === undefined || eerste.getal.min < 5) return null;
  const bomen = overzicht.kwartalen.map(({ maten }) => maten[maat]);
  const boven = [[], ...paden(bomen)].filter(({ length }) => length < diepte);
  const ongenoemd = boven.map((pad) => somVan(bomen, [...pad, ""]));
  const anders = [...rest.map(({ getal }) => getal), ...ongenoemd];
  return anders.some(({ max }) => max >= eerste.getal.min) ? null : eerste;
}

/** The main finding: where a basis was missing. */
export function zinZonderGrondslag(overzicht: Overzicht, noem: Noem): string {
  const totaal = totaalVan(overzicht, "zonder-grondslag");
  if (totaal.max === 0) return "In deze periode was er bij elk besluit een grondslag.";
  const begin = `In deze periode ontbrak ${keer(totaal)} een grondslag`;
  const top = koploper(overzicht, "zonder-grondslag", 2);
  if (top === null)
    return `${begin}. Er is niet één domein met één partner waar dat duidelijk het vaakst was.`;
  return `${begin}, het vaakst bij ${op(top, noem)}: ${keer(top.getal)}.`;
}

/** Who stops asks no more, and has no besluit that tells. */
export function zinGestopt(overzicht: Overzicht): string {
  const totaal = totaalVan(overzicht, "gestopt-zonder-grondslag");
  return totaal.max === 0
    ? "Er is geen afweging ingetrokken waarbij een grondslag ontbrak."
    : `Daarnaast is ${keer(totaal)} een afweging ingetrokken waarbij een grondslag ontbrak.`;
}

const BESLOTEN = {
  "niet-delen": "besloten om niet te delen",
  uitzondering: "besloten om bij uitzondering te delen",
} as const;

/** The main finding: how often, where most, and whether it grew. */
export function zinBesloten(overzicht: Overzicht, maat: keyof typeof BESLOTEN, noem: Noem): string {
  const totaal = totaalVan(overzicht, maat);
  const wat = BESLOTEN[maat];
  if (totaal.max === 0) return `In deze periode is geen enkele keer ${wat}.`;
  const top = koploper(overzicht, maat, 1);
  const waar = top === null ? "" : `, het vaakst bij ${op(top, noem)}: ${keer(top.getal)}`;
  return `In deze periode is ${keer(totaal)} ${wat}${waar}. ${verloop(overzicht, maat)}`.trim();
}

/** From the first to the last quarter; only where the two can be compared. */
function verloop({ kwartalen }: Overzicht, maat: Maat): string {
  const [eerste, laatste] = [kwartalen[0], kwartalen.at(-1)];
  if (eerste === undefined || laatste === undefined || eerste === laatste) return "";
  const voor = getalVan(eerste.maten[maat], []);
  const na = getalVan(laatste.maten[maat], []);
  const richting = na.min > voor.max ? "Het werd meer" : na.max < voor.min ? "Het werd minder" : null;
  if (richting === null) return "";
  return `${richting}: ${keer(voor)} in het ${kwartaalInWoorden(eerste.kwartaal)}, ${keer(na)} in het ${kwartaalInWoorden(laatste.kwartaal)}.`;
}

export function zinInzage(overzicht: Overzicht): string {
  const totaal = totaalVan(overzicht, "inzage");
  if (totaal.max === 0) return "In deze periode keek niemand in een dossier van een ander team.";
  const nood = somVan(
    overzicht.kwartalen.map(({ maten }) => maten.inzage),
    ["noodinzage"],
  );
  const spoed = nood.max === 0 ? "Noodtoegang kwam niet voor." : `Daarvan ${keer(nood)} met noodtoegang.`;
  return `In deze periode kreeg ${keer(totaal)} iemand inzage in een dossier van een ander team. ${spoed}`;
}

export function zinBevindingen(overzicht: Overzicht): string {
  const steekproeven = overzicht.kwartalen.reduce((som, { steekproeven: n }) => som + n, 0);
  const getrokken =
    steekproeven === 0
      ? "In deze periode trok de FG geen steekproef."
      : `In deze periode trok de FG ${steekproeven} ${steekproeven === 1 ? "steekproef" : "steekproeven"}.`;
  const fout = (["inzagebevinding", "uitzonderingsbevinding"] as const).map((maat) =>
    somVan(
      overzicht.kwartalen.map(({ maten }) => maten[maat]),
      ["niet-in-orde"],
    ),
  );
  const [inzage, uitzondering] = fout;
  if (inzage === undefined || uitzondering === undefined) return getrokken;
  return `${getrokken} Niet in orde was: bij inzage ${keer(inzage)}, bij uitzonderingen ${keer(uitzondering)}.`;
}

function op({ pad }: Deel, noem: Noem): string {
  return pad.map(noem).join(" met ");
}
