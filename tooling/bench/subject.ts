import {
  beantwoord,
  metGemeentelaag,
  verwoordSelectie,
  type Antwoord,
  type Gemeentelaag,
  type Kennis,
  type Selectie,
  type Tabelversie,
  type Vraag,
} from "../../packages/grondslagen/src/index.ts";
import { laadTabellen } from "../../packages/tabellen/src/index.ts";
import { municipalLayers } from "./municipal-layers.ts";
import { nationalTables } from "./national-rules.ts";
import { questions, type Asked } from "./questions.ts";

/** Generated tables of one size, questions about them, and the engine's whole answers. */
export type Subject = {
  size: number;
  version: Tabelversie;
  layers: readonly Gemeentelaag[];
  knowledge: Kennis;
  asked: readonly Asked[];
  /** A whole answer with requirements, near misses, the gemeente's layer and the why-tree made. */
  answer: (asked: Asked) => Antwoord;
  /** The same, from rules found in another way. */
  answerFrom: (asked: Asked, select: (vraag: Vraag) => Selectie) => Antwoord;
};

/** Of every ten rules seven are national and three of some gemeente; 70 is tabelversie 1 as published. */
const nationalShare = 0.7;

const tables = await laadTabellen();

export function subjectOf(size: number, count: number): Subject {
  const [first] = tables.tabelversies;
  if (first === undefined) throw new Error("The repository has no tables.");
  const small = size <= first.inhoud.regels.length;
  const inhoud = nationalTables(first.inhoud, small ? size : Math.round(size * nationalShare), 1);
  const layers = municipalLayers(inhoud, small ? 0 : size - inhoud.regels.length, 2);
  const version = { ...first, inhoud };
  const knowledge = { tabelversies: [version], register: tables.register };
  const whole = (antwoord: Antwoord, { vraag, tenant }: Asked): Antwoord => {
    const layer = layers[tenant];
    const own = layer === undefined ? antwoord : metGemeentelaag(antwoord, vraag, layer, version);
    if (own.motivering.kinderen.length < 0) throw new Error("The why-tree is made by being read.");
    return own;
  };
  return {
    size,
    version,
    layers,
    knowledge,
    asked: questions(inhoud, count, 3),
    answer: (asked) => whole(beantwoord(asked.vraag, version, knowledge), asked),
    answerFrom: (asked, select) =>
      whole(verwoordSelectie(asked.vraag, version, knowledge, select(asked.vraag)), asked),
  };
}

/** Asks all of them; what is given back keeps the work from being left out. */
export function askAll(asked: readonly Asked[], answer: (asked: Asked) => Antwoord): number {
  let bases = 0;
  for (const one of asked) bases += answer(one).grondslagen.length;
  return bases;
}
