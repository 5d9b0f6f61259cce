import type { Regel } from "../model/regel.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Dimensie } from "./antwoord.ts";
import { DOEL_ANDERS, type Vraag } from "./vraag.ts";

/**
 * How one dimension of a rule relates to a question. `open`: it depends on something the question did not
 * choose or the source did not settle. `zwijgt`: the source is silent, which excludes nothing.
 */
export type Oordeel = "ja" | "nee" | "open" | "zwijgt";

/** A rule compared with one elementary question: one direction, one kind of data. */
export interface Vergelijking {
  readonly regel: Regel;
  readonly richting: string;
  readonly gegeven: string;
  readonly oordelen: Readonly<Record<Dimensie, Oordeel>>;
  readonly mist: readonly Dimensie[];
  readonly open: readonly Dimensie[];
  /** True where the match leans on a point the source contradicts itself on. */
  readonly betwist: boolean;
}

const DIMENSIES: readonly Dimensie[] = [
  "peildatum",
  "richting",
  "partner",
  "gegevens",
  "betrokkene",
  "doel",
  "herkomst",
];

export function vergelijk(
  regel: Regel,
  vraag: Vraag,
  richting: string,
  gegeven: string,
  w: Woordenlijst,
): Vergelijking {
  const herkomst = vergelijkHerkomst(regel, vraag.herkomst, w);
  const oordelen: Record<Dimensie, Oordeel> = {
    peildatum: geldt(regel, vraag, w) ? "ja" : "nee",
    richting: regel.richtingen.includes(richting) ? "ja" : "nee",
    partner: regel.partners.includes(vraag.partner) ? "ja" : "nee",
    gegevens: vergelijkGegeven(regel, gegeven, w),
    betrokkene: lid(regel.betrokkenen, vraag.betrokkene),
    doel: vraag.doel === DOEL_ANDERS ? "nee" : lid(regel.doelen, vraag.doel),
    herkomst: herkomst.oordeel,
  };
  return {
    regel,
    richting,
    gegeven,
    oordelen,
    mist: DIMENSIES.filter((dimensie) => oordelen[dimensie] === "nee"),
    open: DIMENSIES.filter((dimensie) => oordelen[dimensie] === "open"),
    betwist: herkomst.betwist,
  };
}

/** Contract, rule of reading 1: an unknown start excludes nothing after the domain's law began. */
function geldt(regel: Regel, vraag: Vraag, w: Woordenlijst): boolean {
  const wet = w.domeinen.find((domein) => domein.id === regel.domein)?.wet;
  const begin = regel.geldig.van ?? w.wetten.find((kandidaat) => kandidaat.id === wet)?.begin ?? null;
  return (
    (begin === null || begin <= vraag.peildatum) &&
    (regel.geldig.tot === null || vraag.peildatum < regel.geldig.tot)
  );
}

/** Contract, rules of reading 4 and 5: `bijzonder` covers every kind, a named kind only itself. */
function vergelijkGegeven(regel: Regel, gegeven: string, w: Woordenlijst): Oordeel {
  const { draagt, zwijgt } = regel.gegevens;
  if (draagt.includes(gegeven)) return "ja";
  const categorie = categorieVan(gegeven, w);
  if (categorie === "bijzonder") {
    if (draagt.includes("bijzonder")) return "ja";
    if (gegeven === "bijzonder" && draagt.some((soort) => categorieVan(soort, w) === "bijzonder"))
      return "open";
  }
  if (!zwijgt) return "nee";
  return categorie === "gewoon" ? "zwijgt" : "open";
}

function categorieVan(gegeven: string, w: Woordenlijst): string | undefined {
  return w.gegevens.find((term) => term.id === gegeven)?.categorie;
}

function lid(waarden: "zwijgt" | readonly string[], gevraagd: string | null): Oordeel {
  if (waarden === "zwijgt") return "zwijgt";
  if (gevraagd === null) return "open";
  return waarden.includes(gevraagd) ? "ja" : "nee";
}

/** Contract, rule of reading 6: an origin also counts as the wider one; for `wmo` that is contested. */
function vergelijkHerkomst(
  regel: Regel,
  gevraagd: string | null,
  w: Woordenlijst,
): { oordeel: Oordeel; betwist: boolean } {
  const direct = lid(regel.herkomst, gevraagd);
  if (direct !== "nee" || regel.herkomst === "zwijgt") return { oordeel: direct, betwist: false };
  const ruimer = w.herkomst
    .find((term) => term.id === gevraagd)
    ?.ookAls.find((ook) => regel.herkomst.includes(ook.herkomst));
  if (ruimer !== undefined) return { oordeel: "ja", betwist: ruimer.betwist };
  const nauwer = w.herkomst.some(
    (term) => regel.herkomst.includes(term.id) && term.ookAls.some((ook) => ook.herkomst === gevraagd),
  );
  return { oordeel: nauwer ? "open" : "nee", betwist: false };
}
