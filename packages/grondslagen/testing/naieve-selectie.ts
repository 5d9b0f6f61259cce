import type { Dimensie } from "../src/decision/antwoord.ts";
import type { Element, NabijeRegel, Selectie } from "../src/decision/select-grondslagen.ts";
import type { Oordeel, Vergelijking } from "../src/decision/vergelijk.ts";
import type { Vraag } from "../src/decision/vraag.ts";
import type { Regel } from "../src/model/regel.ts";
import type { TabelversieInhoud } from "../src/model/tabelversie.ts";

/**
 * The engine's selection written a second time, straight from the contract: one loop over all rules, no index, nothing
 * shared with the first. Tests compare the two; the bench measures what the index gains.
 */
export function selecteerNaief(vraag: Vraag, inhoud: TabelversieInhoud): Selectie {
  const richtingen = vraag.richting === "uitwisselen" ? ["verstrekken", "opvragen"] : [vraag.richting];
  const elementen = richtingen.flatMap((richting) =>
    vraag.gegevens.map((gegeven) => ({
      richting,
      gegeven,
      dragend: [] as Vergelijking[],
      kandidaten: [] as Vergelijking[],
    })),
  );
  const gelezen: Gelezen[] = [];
  let laatsteControle: Selectie["laatsteControle"];
  let partnerOnderzocht = false;
  let volgorde = 0;
  for (const regel of inhoud.regels) {
    if (laatsteControle === undefined || regel.laatstGecontroleerd > laatsteControle)
      laatsteControle = regel.laatstGecontroleerd;
    if (regel.domein !== vraag.domein) continue;
    partnerOnderzocht ||= regel.partners.includes(vraag.partner);
    gelezen.push(leesRegel(regel, volgorde, vraag, elementen, inhoud));
    volgorde += 1;
  }
  const uitkomst = uitkomstVan(elementen, richtingen);
  const treffers = gelezen.flatMap(({ regel, past }) => {
    const vergelijkingen =
      uitkomst === "geen-grondslag"
        ? []
        : past.filter(({ open }) => uitkomst === "onvolledig" || open.length === 0);
    return vergelijkingen.length > 0 ? [{ regel, vergelijkingen }] : [];
  });
  const geraakt = new Set(treffers.map(({ regel }) => regel));
  const nabij = gelezen
    .filter(({ regel, mist }) => mist.length > 0 && mist.length <= 2 && !geraakt.has(regel))
    .map((g) => Object.assign(g, { moeite: moeiteVan(g, vraag, inhoud) }))
    .toSorted((a, b) => a.mist.length - b.mist.length || a.moeite - b.moeite || a.volgorde - b.volgorde);
  return {
    elementen,
    uitkomst,
    treffers,
    nabij: nabij.slice(0, 10).map(({ regel, mist, volgorde: plaats }): NabijeRegel => ({
      regel,
      ontbreekt: VOLGORDE.filter((dimensie) => mist.includes(dimensie)),
      verwant: mist.includes("partner") && isVerwant(regel, vraag, inhoud),
      volgorde: plaats,
    })),
    nabijTotaal: nabij.length,
    partnerOnderzocht,
    laatsteControle,
  };
}

interface Gelezen {
  readonly regel: Regel;
  readonly volgorde: number;
  /** What excludes the rule for some part of the question. */
  readonly mist: readonly Dimensie[];
  readonly past: readonly Vergelijking[];
}

type Elementen = readonly (Element & { dragend: Vergelijking[]; kandidaten: Vergelijking[] })[];

const VOLGORDE: readonly Dimensie[] = [
  "richting",
  "partner",
  "gegevens",
  "betrokkene",
  "doel",
  "herkomst",
  "peildatum",
  "feiten",
];

function leesRegel(
  regel: Regel,
  volgorde: number,
  vraag: Vraag,
  elementen: Elementen,
  { woordenlijst }: TabelversieInhoud,
): Gelezen {
  const mist: Dimensie[] = [];
  const weeg = (dimensie: Dimensie, oordeel: Oordeel): Oordeel => {
    if (oordeel === "nee" && !mist.includes(dimensie)) mist.push(dimensie);
    return oordeel;
  };
  const peildatum = weeg("peildatum", isVanKracht(regel, vraag.peildatum, woordenlijst) ? "ja" : "nee");
  const partner = weeg("partner", regel.partners.includes(vraag.partner) ? "ja" : "nee");
  const betrokkene = weeg("betrokkene", genoemd(regel.betrokkenen, vraag.betrokkene));
  const doel = weeg("doel", vraag.doel === "anders" ? "nee" : genoemd(regel.doelen, vraag.doel));
  const via = herkomstVan(regel, vraag.herkomst, woordenlijst);
  const herkomst = weeg("herkomst", via.oordeel);
  const feiten = weeg("feiten", feitenVan(regel, vraag));
  const algemeen = mist.length === 0;
  const past: Vergelijking[] = [];
  for (const { richting: gevraagd, gegeven, dragend, kandidaten } of elementen) {
    const richting = weeg("richting", regel.richtingen.includes(gevraagd) ? "ja" : "nee");
    const gegevens = weeg("gegevens", gegevenVan(regel, gegeven, woordenlijst));
    if (!algemeen || richting === "nee" || gegevens === "nee") continue;
    const oordelen = { peildatum, richting, partner, gegevens, betrokkene, doel, herkomst, feiten };
    const open = (Object.keys(oordelen) as Dimensie[]).filter((d) => oordelen[d] === "open");
    const vergelijking: Vergelijking = {
      regel,
      volgorde,
      richting: gevraagd,
      gegeven,
      oordelen,
      open,
      betwist: via.betwist,
    };
    past.push(vergelijking);
    (open.length === 0 ? dragend : kandidaten).push(vergelijking);
  }
  return { regel, volgorde, mist, past };
}

/** `grondslag` when every part is carried; `onvolledig` when every part, or one whole direction, may be. */
function uitkomstVan(elementen: Elementen, richtingen: readonly string[]): Selectie["uitkomst"] {
  if (elementen.every(({ dragend }) => dragend.length > 0)) return "grondslag";
  const heel = (richting: string) =>
    elementen.every((e) => e.richting !== richting || e.dragend.length + e.kandidaten.length > 0);
  return richtingen.some(heel) ? "onvolledig" : "geen-grondslag";
}

type W = TabelversieInhoud["woordenlijst"];

/** Rule of reading 1. */
function isVanKracht({ domein, geldig }: Regel, peildatum: string, w: W): boolean {
  if (geldig.tot !== null && peildatum >= geldig.tot) return false;
  if (geldig.van !== null) return peildatum >= geldig.van;
  const wet = w.domeinen.find(({ id }) => id === domein)?.wet;
  const begin = w.wetten.find(({ id }) => id === wet)?.begin ?? null;
  return begin === null || peildatum >= begin;
}

function genoemd(waarden: "zwijgt" | readonly string[], gevraagd: string | null): Oordeel {
  if (waarden === "zwijgt") return "zwijgt";
  if (gevraagd === null) return "open";
  return waarden.includes(gevraagd) ? "ja" : "nee";
}

/** Rules of reading 4 and 5. */
function gegevenVan({ gegevens }: Regel, gevraagd: string, w: W): Oordeel {
  if (gegevens.draagt.includes(gevraagd)) return "ja";
  const categorie = w.gegevens.find(({ id }) => id === gevraagd)?.categorie;
  if (categorie === "bijzonder" && gegevens.draagt.includes("bijzonder")) return "ja";
  if (gevraagd === "bijzonder") {
    const isBijzonder = (soort: string) =>
      w.gegevens.some(({ id, categorie: c }) => id === soort && c === "bijzonder");
    if (gegevens.draagt.some(isBijzonder)) return "open";
  }
  if (!gegevens.zwijgt) return "nee";
  return categorie === "gewoon" ? "zwijgt" : "open";
}

/** Rule of reading 6. */
function herkomstVan(
  { herkomst }: Regel,
  gevraagd: string | null,
  w: W,
): { oordeel: Oordeel; betwist: boolean } {
  const oordeel = genoemd(herkomst, gevraagd);
  if (oordeel !== "nee" || herkomst === "zwijgt") return { oordeel, betwist: false };
  for (const ook of w.herkomst.find(({ id }) => id === gevraagd)?.ookAls ?? [])
    if (herkomst.includes(ook.herkomst)) return { oordeel: "ja", betwist: ook.betwist };
  for (const { id, ookAls } of w.herkomst)
    if (herkomst.includes(id) && ookAls.some((ook) => ook.herkomst === gevraagd))
      return { oordeel: "open", betwist: false };
  return { oordeel: "nee", betwist: false };
}

/** Every condition on the person must hold; what is not told leaves open only a rule that turns on it. */
function feitenVan({ feiten: gevraagd }: Regel, vraag: Vraag): Oordeel {
  if (gevraagd === undefined) return "zwijgt";
  const verteld = new Map(Object.entries(vraag.feiten ?? {}));
  const klopt = (eis: (typeof gevraagd)[number]): boolean => {
    const waarde = verteld.get(eis.feit);
    if (waarde === undefined) return true;
    if ("is" in eis) return waarde === eis.is;
    const leeftijd = Number(waarde);
    return leeftijd >= (eis.van ?? 0) && leeftijd < (eis.tot ?? Infinity);
  };
  if (!gevraagd.every(klopt)) return "nee";
  return gevraagd.some((eis) => eis.beslissend && !verteld.has(eis.feit)) ? "open" : "ja";
}

const MOEITE: Readonly<Record<Dimensie, number>> = {
  herkomst: 0,
  doel: 1,
  gegevens: 2,
  betrokkene: 3,
  richting: 4,
  peildatum: 5,
  partner: 6,
  feiten: 7,
};

function moeiteVan({ regel, mist }: Gelezen, vraag: Vraag, inhoud: TabelversieInhoud): number {
  return mist.reduce(
    (som, dimensie) =>
      som + (dimensie === "partner" && isVerwant(regel, vraag, inhoud) ? 0.5 : MOEITE[dimensie]),
    0,
  );
}

function isVerwant(regel: Regel, vraag: Vraag, { woordenlijst }: TabelversieInhoud): boolean {
  const verwant = woordenlijst.partners.find(({ id }) => id === vraag.partner)?.verwant ?? [];
  return regel.partners.some((partner) => verwant.includes(partner));
}
