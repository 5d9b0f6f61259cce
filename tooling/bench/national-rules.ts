import {
  datum,
  type Datum,
  type Regel,
  type TabelversieInhoud,
} from "../../packages/grondslagen/src/index.ts";
import { seeded, type Random } from "./random.ts";

/** Days on which law can change in the generated tables: with the time before the first, 20 historical versions. */
export const changeDates: readonly Datum[] = Array.from({ length: 19 }, (_, index) =>
  datum(`${2017 + Math.floor(index / 2)}-${index % 2 === 0 ? "01" : "07"}-01`),
);

/** Rules that became one another have one family; it has at most one rule on any day. */
const meanPeriods = 8;

/**
 * Tables of a wanted size with the shape of the real ones: the 70 rules of tabelversie 1, and rules modelled on each of
 * them for other partners and purposes, every one with its history. With 70 the tables are tabelversie 1 itself.
 */
export function nationalTables(base: TabelversieInhoud, wanted: number, seed: number): TabelversieInhoud {
  if (wanted <= base.regels.length) return { ...base, regels: base.regels.slice(0, wanted) };
  const random = seeded(seed);
  const families = Math.ceil(wanted / meanPeriods);
  const woordenlijst = widened(base.woordenlijst, families);
  const regels: Regel[] = [];
  for (let family = 0; regels.length < wanted; family += 1) {
    const model = base.regels[family % base.regels.length] as Regel;
    regels.push(...history(varied(model, family, woordenlijst, random), woordenlijst, random));
  }
  return { ...base, woordenlijst, regels: regels.slice(0, wanted) };
}

type Vocabulary = TabelversieInhoud["woordenlijst"];

/** More rules come with more partners and more purposes, as they would. */
function widened(w: Vocabulary, families: number): Vocabulary {
  const partners = Array.from({ length: Math.floor(families / 4) }, (_, index) => ({
    id: `partner-${index}`,
    naam: `Partner ${index}`,
    inZin: `partner ${index}`,
    aliassen: [],
    soort: "overig" as const,
    verwant: index % 5 === 0 ? [`partner-${index + 1}`] : [],
  }));
  const doelen = Array.from({ length: Math.floor(families / 8) }, (_, index) => ({
    id: `doel-${index}`,
    naam: `Doel ${index}`,
    aliassen: [],
  }));
  return { ...w, partners: [...w.partners, ...partners], doelen: [...w.doelen, ...doelen] };
}

function varied(model: Regel, family: number, w: Vocabulary, random: Random): Regel {
  const id = `${model.id}.${family}`;
  if (family < 70) return { ...model, id };
  const intern = model.richtingen.includes("intern");
  const externals = w.partners.filter(({ domein }) => domein === undefined);
  return {
    ...model,
    id,
    partners: intern ? model.partners : [...new Set(model.partners.map(() => random.pick(externals).id))],
    doelen:
      model.doelen === "zwijgt" ? "zwijgt" : [...new Set(model.doelen.map(() => random.pick(w.doelen).id))],
  };
}

/** The rule from period to period: each change gives it one purpose, requirement or paragraph more or other. */
function history(rule: Regel, w: Vocabulary, random: Random): Regel[] {
  const boundaries = changeDates.filter(() => random.chance((meanPeriods - 1) / changeDates.length));
  let current = rule;
  return [null, ...boundaries].map((van, index) => {
    if (index > 0) current = amended(current, w, random);
    return {
      ...current,
      id: `${rule.id}.${index}`,
      geldig: { van, tot: boundaries[index] ?? null },
      laatstGecontroleerd: van ?? rule.laatstGecontroleerd,
    };
  });
}

function amended(rule: Regel, w: Vocabulary, random: Random): Regel {
  const kind = random.below(4);
  if (kind === 0 && rule.doelen !== "zwijgt")
    return { ...rule, doelen: [...new Set([...rule.doelen, random.pick(w.doelen).id])] };
  if (kind === 1)
    return {
      ...rule,
      vereisten: { status: "vermeld", lijst: [{ vereiste: random.pick(w.vereisten).id, door: null }] },
    };
  if (kind === 2 && rule.betrokkenen === "zwijgt") return { ...rule, betrokkenen: ["client"] };
  return {
    ...rule,
    artikelen: rule.artikelen.map((artikel) => ({ ...artikel, lid: String(1 + random.below(5)) })),
  };
}
