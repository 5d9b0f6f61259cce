import type { Dimensie } from "../antwoord.ts";
import type { Feiten } from "../../model/feit.ts";
import { DIMENSIES, vergelijkFeiten, type Vergeleken, type Vergelijking } from "../vergelijk.ts";
import type { Segment } from "./segment.ts";

type PerVorm = readonly Vergeleken[];

/** The verdict of every form, per dimension in the order of `DIMENSIES`; facts are together another thing than one by one. */
export type Oordelen = readonly [PerVorm, PerVorm, PerVorm, PerVorm, PerVorm, PerVorm, PerVorm];

/** One direction and one kind of data of a question. */
export interface Elementvraag {
  readonly richting: string;
  readonly gegeven: string;
  readonly feiten: Feiten;
  readonly oordelen: Oordelen;
}

const NIETS_OPEN: readonly Dimensie[] = [];

/** The comparison of one rule, read from the index. */
export function maakVergelijking(
  { richting, gegeven, feiten, oordelen }: Elementvraag,
  { regels, vormen }: Segment,
  rang: number,
  begin: number,
): Vergelijking {
  const oordeel = (plaats: 0 | 1 | 2 | 3 | 4 | 5 | 6) =>
    oordelen[plaats][vormen[plaats]?.[rang] as number] as Vergeleken;
  const regel = regels[rang] as Vergelijking["regel"];
  const herkomst = oordeel(6);
  const gevonden = {
    peildatum: oordeel(0).oordeel,
    richting: oordeel(1).oordeel,
    partner: oordeel(2).oordeel,
    gegevens: oordeel(3).oordeel,
    betrokkene: oordeel(4).oordeel,
    doel: oordeel(5).oordeel,
    herkomst: herkomst.oordeel,
    feiten: vergelijkFeiten(regel, feiten),
  };
  const nietsOpen =
    gevonden.gegevens !== "open" &&
    gevonden.betrokkene !== "open" &&
    gevonden.doel !== "open" &&
    gevonden.herkomst !== "open" &&
    gevonden.feiten !== "open";
  return {
    regel,
    volgorde: begin + rang,
    richting,
    gegeven,
    oordelen: gevonden,
    open: nietsOpen ? NIETS_OPEN : DIMENSIES.filter((dimensie) => gevonden[dimensie] === "open"),
    betwist: herkomst.betwist,
  };
}
