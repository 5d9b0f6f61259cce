import { term } from "./benoem.ts";
import type { Feiten } from "../model/feit.ts";
import { voldoetAan } from "../model/voldoet-aan.ts";
import type { Regel } from "../model/regel.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Dimensie } from "./antwoord.ts";
import { DOEL_ANDERS } from "./vraag.ts";

/**
 * How one dimension of a rule relates to a question. `open`: it depends on something the question did not
 * choose or the source did not settle. `zwijgt`: the source is silent, which excludes nothing.
 */
export type Oordeel = "ja" | "nee" | "open" | "zwijgt";

/** A rule that is not excluded by an elementary question: one direction, one kind of data. */
export interface Vergelijking {
  readonly regel: Regel;
  /** Place among the rules of its domain: answers keep that order. */
  readonly volgorde: number;
  readonly richting: string;
  readonly gegeven: string;
  readonly oordelen: Readonly<Record<Dimensie, Oordeel>>;
  readonly open: readonly Dimensie[];
  /** True where the match leans on a point the source contradicts itself on. */
  readonly betwist: boolean;
}

/** The order in which a rule is compared, and in which the why-tree shows it. */
export const DIMENSIES: readonly Dimensie[] = [
  "peildatum",
  "richting",
  "partner",
  "gegevens",
  "betrokkene",
  "doel",
  "herkomst",
  "feiten",
];

export interface Vergeleken {
  readonly oordeel: Oordeel;
  readonly betwist: boolean;
}

type Vergelijker = (regel: Regel, gevraagd: string | null, w: Woordenlijst) => Vergeleken;

/** Per dimension: what a rule says to a value of a question (null = not chosen). */
export const VERGELIJKERS: Readonly<Record<Dimensie, Vergelijker>> = {
  peildatum: (regel, gevraagd, w) => zeker(gevraagd !== null && geldt(regel, gevraagd, w) ? "ja" : "nee"),
  richting: ({ richtingen }, gevraagd) => zeker(lid(richtingen, gevraagd)),
  partner: ({ partners }, gevraagd) => zeker(lid(partners, gevraagd)),
  gegevens: (regel, gevraagd, w) => zeker(vergelijkGegeven(regel, gevraagd ?? "", w)),
  betrokkene: ({ betrokkenen }, gevraagd) => zeker(lid(betrokkenen, gevraagd)),
  doel: ({ doelen }, gevraagd) => zeker(gevraagd === DOEL_ANDERS ? "nee" : lid(doelen, gevraagd)),
  herkomst: vergelijkHerkomst,
  feiten: (regel, gevraagd) => zeker(vergelijkFeiten(regel, gevraagd === null ? {} : feitUitTekst(gevraagd))),
};

/** One fact as a value of a question, so that facts are compared one by one like everything else. */
export function feitAlsTekst(feit: string, waarde: boolean | number): string {
  return `${feit}=${waarde}`;
}

function feitUitTekst(tekst: string): Feiten {
  const [feit = "", waarde = ""] = tekst.split("=");
  return { [feit]: waarde === "true" || (waarde === "false" ? false : Number(waarde)) };
}

/** A fact that is not met excludes a rule; one that is not known does not, unless the rule turns on it. */
export function vergelijkFeiten({ feiten: voorwaarden }: Regel, feiten: Feiten): Oordeel {
  if (voorwaarden === undefined) return "zwijgt";
  let oordeel: Oordeel = "ja";
  for (const voorwaarde of voorwaarden) {
    const voldoet = voldoetAan(voorwaarde, feiten);
    if (voldoet === false) return "nee";
    if (voldoet === undefined && voorwaarde.beslissend === true) oordeel = "open";
  }
  return oordeel;
}

function zeker(oordeel: Oordeel): Vergeleken {
  return { oordeel, betwist: false };
}

/** Contract, rule of reading 1: an unknown start excludes nothing after the domain's law began. */
export function beginVan(regel: Regel, w: Woordenlijst): string | null {
  const wet = term(w.domeinen, regel.domein)?.wet;
  return regel.geldig.van ?? (wet === undefined ? null : (term(w.wetten, wet)?.begin ?? null));
}

function geldt(regel: Regel, peildatum: string, w: Woordenlijst): boolean {
  const begin = beginVan(regel, w);
  return (
    (begin === null || begin <= peildatum) && (regel.geldig.tot === null || peildatum < regel.geldig.tot)
  );
}

/** Contract, rules of reading 4 and 5: `bijzonder` covers every kind, a named kind only itself. */
function vergelijkGegeven(regel: Regel, gegeven: string, w: Woordenlijst): Oordeel {
  const { draagt, zwijgt } = regel.gegevens;
  if (draagt.includes(gegeven)) return "ja";
  const categorie = term(w.gegevens, gegeven)?.categorie;
  if (categorie === "bijzonder") {
    if (draagt.includes("bijzonder")) return "ja";
    if (gegeven === "bijzonder" && draagt.some((soort) => term(w.gegevens, soort)?.categorie === "bijzonder"))
      return "open";
  }
  if (!zwijgt) return "nee";
  return categorie === "gewoon" ? "zwijgt" : "open";
}

function lid(waarden: "zwijgt" | readonly string[], gevraagd: string | null): Oordeel {
  if (waarden === "zwijgt") return "zwijgt";
  if (gevraagd === null) return "open";
  return waarden.includes(gevraagd) ? "ja" : "nee";
}

/** Contract, rule of reading 6: an origin also counts as the wider one; for `wmo` that is contested. */
function vergelijkHerkomst(regel: Regel, gevraagd: string | null, w: Woordenlijst): Vergeleken {
  const direct = lid(regel.herkomst, gevraagd);
  if (direct !== "nee" || regel.herkomst === "zwijgt") return { oordeel: direct, betwist: false };
  const ruimer = w.herkomst
    .find(({ id }) => id === gevraagd)
    ?.ookAls.find((ook) => regel.herkomst.includes(ook.herkomst));
  if (ruimer !== undefined) return { oordeel: "ja", betwist: ruimer.betwist };
  const nauwer = w.herkomst.some(
    ({ id, ookAls }) => regel.herkomst.includes(id) && ookAls.some((ook) => ook.herkomst === gevraagd),
  );
  return { oordeel: nauwer ? "open" : "nee", betwist: false };
}
