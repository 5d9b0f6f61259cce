import type { Regel } from "../model/regel.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Dimensie, Dimensiewijziging } from "./antwoord.ts";
import { BIJZONDER } from "../model/bijzonder.ts";
import { term } from "./benoem.ts";
import { VOLGORDE, verschilnummer } from "./nabijheid.ts";
import type { NabijeRegel } from "./select-grondslagen.ts";
import { VERGELIJKERS, vergelijkFeiten } from "./vergelijk.ts";
import type { Vraag } from "./vraag.ts";

const INTERN = "intern";

/**
 * What has to become otherwise before a rule carries a question, as one number: what differs, what the rule asks and the
 * question leaves open, and whether the changed question is about data within the gemeente.
 */
export type Wijzignood = number;

const BIT = Object.fromEntries(
  VOLGORDE.map((dimensie) => [dimensie, verschilnummer([dimensie])]),
) as Readonly<Record<Dimensie, number>>;

/** Beyond the numbers of `verschilnummer`: there the partner implies the origin. */
const NAAR_INTERN = 1 << 16;

export function wijzignood(
  { regel, ontbreekt }: Pick<NabijeRegel, "regel" | "ontbreekt">,
  vraag: Vraag,
  w: Woordenlijst,
  trekken = trekkenVan(regel, w),
  { open, intern, volgt, herkomst, soorten } = vraagtrekkenVan(vraag, w),
): Wijzignood {
  let nood = verschilnummer(ontbreekt);
  const naarIntern = (nood & BIT.richting) === 0 ? intern : (trekken & TREK.alleenIntern) !== 0;
  if ((trekken & open & TREK.betrokkene) !== 0) nood |= BIT.betrokkene;
  if ((trekken & open & TREK.doel) !== 0) nood |= BIT.doel;
  for (const gegeven of soorten) if (isSoortOpen(regel, trekken, gegeven, w)) nood |= BIT.gegevens;
  const overHerkomst = (trekken & TREK.herkomst) !== 0;
  if (
    overHerkomst &&
    (herkomst === "open" || (herkomst === "naar de regel" && isHerkomstOpen(regel, vraag, w)))
  )
    nood |= BIT.herkomst;
  if ((trekken & TREK.feiten) !== 0 && vergelijkFeiten(regel, vraag.feiten ?? {}) === "open")
    nood |= BIT.feiten;
  if (!naarIntern) return nood;
  if (volgt !== null && overHerkomst && !past(VERGELIJKERS.herkomst(regel, volgt, w).oordeel))
    nood |= BIT.partner;
  if ((nood & BIT.partner) !== 0 || volgt !== null) {
    // The origin is not chosen there: it comes with the partner.
    if ((trekken & TREK.partnerMetHerkomst) !== 0) nood &= ~BIT.herkomst;
    else if (overHerkomst) nood |= BIT.herkomst;
  }
  return nood | NAAR_INTERN;
}

/** Of most rules their `Trekken` say whether they leave open one of `Vraagtrekken.soorten`. */
function isSoortOpen(regel: Regel, trekken: Trekken, gegeven: string, w: Woordenlijst): boolean {
  if ((trekken & TREK.zwijgtOverGegevens) === 0)
    return gegeven === BIJZONDER && (trekken & TREK.alleenSoorten) !== 0;
  return (trekken & TREK.draagtNiets) !== 0 || isOpen(regel, gegeven, w);
}

/** What of a question decides on a change whatever the rule: asked once, for the ten rules that follow. */
export interface Vraagtrekken {
  /** Of `TREK`: the dimensions that the question leaves open. */
  readonly open: Trekken;
  readonly intern: boolean;
  /** The origin that comes with the partner. */
  readonly volgt: string | null;
  /** What a rule that asks for an origin finds. */
  readonly herkomst: "open" | "beslist" | "naar de regel";
  /** Of the data asked for the kinds that a rule can leave undecided. */
  readonly soorten: readonly string[];
}

export function vraagtrekkenVan(vraag: Vraag, w: Woordenlijst): Vraagtrekken {
  const { richting, partner, gegevens, betrokkene, doel, herkomst } = vraag;
  return {
    open: (betrokkene === null ? TREK.betrokkene : 0) | (doel === null ? TREK.doel : 0),
    intern: richting === INTERN,
    volgt: herkomstVan(partner, w),
    herkomst: herkomst === null ? "open" : isOokRuimer(herkomst, w) ? "naar de regel" : "beslist",
    soorten: gegevens.filter((soort) => term(w.gegevens, soort)?.categorie !== "gewoon"),
  };
}

/** A rule about a narrower origin leaves open whether it is the one that was meant. */
function isOokRuimer(herkomst: string, w: Woordenlijst): boolean {
  return w.herkomst.some(({ ookAls }) => ookAls.some((ook) => ook.herkomst === herkomst));
}

function isHerkomstOpen(regel: Regel, { herkomst }: Vraag, w: Woordenlijst): boolean {
  return VERGELIJKERS.herkomst(regel, herkomst, w).oordeel === "open";
}

/** What of a rule decides on a change whatever the question, as one number of `TREK`: ten rules per question are asked for it. */
export type Trekken = number;

const TREK = {
  alleenIntern: 1,
  betrokkene: 2,
  doel: 4,
  herkomst: 8,
  feiten: 16,
  zwijgtOverGegevens: 32,
  partnerMetHerkomst: 64,
  draagtNiets: 128,
  /** Some kinds of special data, and not special data as such. */
  alleenSoorten: 256,
} as const;

export function trekkenVan(regel: Regel, w: Woordenlijst): Trekken {
  return (
    (regel.richtingen.every((richting) => richting === INTERN) ? TREK.alleenIntern : 0) |
    (regel.betrokkenen === "zwijgt" ? 0 : TREK.betrokkene) |
    (regel.doelen === "zwijgt" ? 0 : TREK.doel) |
    (regel.herkomst === "zwijgt" ? 0 : TREK.herkomst) |
    (regel.feiten === undefined ? 0 : TREK.feiten) |
    (regel.gegevens.zwijgt ? TREK.zwijgtOverGegevens : 0) |
    (regel.gegevens.draagt.length === 0 ? TREK.draagtNiets : 0) |
    (isOpen(regel, BIJZONDER, w) && !regel.gegevens.zwijgt ? TREK.alleenSoorten : 0) |
    (regel.partners.some((partner) => herkomstVan(partner, w) !== null) ? TREK.partnerMetHerkomst : 0)
  );
}

/** Per dimension the values that make the rule carry the question; none where nobody can change that. */
export function wijzigingVan(regel: Regel, nood: Wijzignood, w: Woordenlijst): readonly Dimensiewijziging[] {
  const naarIntern = (nood & NAAR_INTERN) !== 0;
  return VOLGORDE.filter((dimensie) => (nood & BIT[dimensie]) !== 0).map((dimensie) => ({
    dimensie,
    naar: waardenVoor(dimensie, regel, naarIntern, w),
  }));
}

function waardenVoor(
  dimensie: Dimensie,
  regel: Regel,
  naarIntern: boolean,
  w: Woordenlijst,
): readonly string[] {
  switch (dimensie) {
    case "richting": {
      const buiten = regel.richtingen.filter((richting) => richting !== INTERN);
      return buiten.length > 0 ? buiten : regel.richtingen;
    }
    case "partner":
      return naarIntern ? internePartners(regel, w) : regel.partners;
    case "gegevens":
      return gedragenSoorten(regel, w);
    case "betrokkene":
      return regel.betrokkenen === "zwijgt" ? [] : regel.betrokkenen;
    case "doel":
      // A source that names no purpose still means one of the list.
      return regel.doelen === "zwijgt" ? alleDoelen(w) : regel.doelen;
    case "herkomst":
      return regel.herkomst === "zwijgt" ? [] : regel.herkomst;
    default:
      // The date is what it is, and so are the circumstances of a person.
      return [];
  }
}

/** A vocabulary is never changed: its purposes, and the kinds of data a rule carries, are listed once. */
const doelenVan = new WeakMap<Woordenlijst, readonly string[]>();
const soortenVan = new WeakMap<Woordenlijst, WeakMap<Regel["gegevens"], readonly string[]>>();

function alleDoelen(w: Woordenlijst): readonly string[] {
  let doelen = doelenVan.get(w);
  if (doelen === undefined) doelenVan.set(w, (doelen = w.doelen.map(({ id }) => id)));
  return doelen;
}

/** Within the gemeente: the partners whose origin the rule allows; those without one only where there are no others. */
function internePartners(regel: Regel, w: Woordenlijst): readonly string[] {
  const met = regel.partners.filter((partner) => herkomstVan(partner, w) !== null);
  if (met.length === 0) return regel.partners;
  return met.filter((partner) => past(VERGELIJKERS.herkomst(regel, herkomstVan(partner, w), w).oordeel));
}

/** Every kind of data that the rule carries for certain. */
export function gedragenSoorten(regel: Regel, w: Woordenlijst): readonly string[] {
  let perRegel = soortenVan.get(w);
  if (perRegel === undefined)
    soortenVan.set(w, (perRegel = new WeakMap<Regel["gegevens"], readonly string[]>()));
  let soorten = perRegel.get(regel.gegevens);
  if (soorten === undefined) {
    soorten = w.gegevens
      .map(({ id }) => id)
      .filter((soort) => past(VERGELIJKERS.gegevens(regel, soort, w).oordeel));
    perRegel.set(regel.gegevens, soorten);
  }
  return soorten;
}

/**
 * The question after the change: of the values that will do, the one nearest to what was asked (a related partner, the
 * kinds of data that are carried), else the first.
 */
export function vraagMetWijziging(
  vraag: Vraag,
  wijzig: readonly Dimensiewijziging[],
  w: Woordenlijst,
): Vraag {
  const anders = Object.fromEntries(
    wijzig.flatMap((een) => (een.naar.length === 0 ? [] : [[een.dimensie, keuzeUit(een, vraag, w)]])),
  );
  const nieuw: Vraag = { ...vraag, ...anders };
  if (nieuw.richting !== INTERN) return nieuw;
  return { ...nieuw, herkomst: herkomstVan(nieuw.partner, w) ?? nieuw.herkomst };
}

function keuzeUit({ dimensie, naar }: Dimensiewijziging, vraag: Vraag, w: Woordenlijst): unknown {
  const [eerste] = naar;
  if (dimensie === "gegevens") {
    const gevraagd = vraag.gegevens.filter((soort) => naar.includes(soort));
    return gevraagd.length > 0 ? gevraagd : [eerste];
  }
  if (dimensie !== "partner") return eerste;
  const verwant = term(w.partners, vraag.partner)?.verwant ?? [];
  return naar.find((partner) => verwant.includes(partner)) ?? eerste;
}

/** Contract, rule of reading 6: the origin of data that a domain of the gemeente holds. */
function herkomstVan(partner: string, w: Woordenlijst): string | null {
  const domein = term(w.partners, partner)?.domein;
  return domein === undefined ? null : (term(w.domeinen, domein)?.herkomst ?? null);
}

function isOpen(regel: Regel, gegeven: string, w: Woordenlijst): boolean {
  return VERGELIJKERS.gegevens(regel, gegeven, w).oordeel === "open";
}

function past(oordeel: string): boolean {
  return oordeel === "ja" || oordeel === "zwijgt";
}

/** Whether somebody can make this change. */
export function isTeMaken(wijzig: readonly Dimensiewijziging[]): boolean {
  return wijzig.every(({ naar }) => naar.length > 0);
}
