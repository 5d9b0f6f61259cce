import {
  beleidVoor,
  oordeelZonderVoorbehoud,
  schermoordeel,
  type Gemeentelaag,
  type Kennis,
  type Schermoordeel,
  type Tabelversie,
} from "@core/grondslagen";
import { beantwoordZoekVraag, versieMetVoorstel } from "../opzoeken/beantwoord-zoek-vraag.ts";
import type { ZoekVraag } from "../opzoeken/zoek-vraag.ts";
import { gaatOver } from "./gaat-over.ts";

/** What a cell stands for: a question without what only sharpens it. */
export interface Hok {
  readonly vraag: ZoekVraag;
  /** The partner of the tables, where the partner of the question is one of the gemeente. */
  readonly partner: string;
}

export interface Celantwoord {
  /** The question that the cell links to; the outcome of the cell is the answer to it. */
  readonly vraag: ZoekVraag;
  readonly oordeel: Schermoordeel;
  /** How many other purposes give the same outcome. */
  readonly andereDoelen: number;
}

export interface Cel extends Celantwoord {
  /** What the law itself says, where the bill that was chosen would make a difference; null where it makes none. */
  readonly nu: Celantwoord | null;
}

/** The likeliest way to a basis first: who looks at the table wants to know where there is one at all. */
const RANG: Record<Schermoordeel, number> = { "ja-mits": 0, onbekend: 1, afwegen: 2, nee: 3 };

/**
 * The best that the tables have to say about one domain and partner: asked without a purpose, and for every purpose and
 * origin that a rule names. The engine answers each of them; a cell decides nothing itself. With a bill: what it would
 * make of it beside what holds, and only what holds where the two are the same.
 */
export function celVan(hok: Hok, versie: Tabelversie, kennis: Kennis, laag: Gemeentelaag): Cel {
  const { wetsvoorstel, ...zonder } = hok.vraag;
  const nu = antwoordenOp({ ...hok, vraag: zonder }, versie, kennis, laag);
  if (wetsvoorstel === undefined) return { ...kort(nu), nu: null };
  const dan = antwoordenOp(hok, versie, kennis, laag);
  const nieuw = [...dan.doelen].filter((doel) => !nu.doelen.has(doel));
  if (dan.beste.oordeel === nu.beste.oordeel && nieuw.length === 0 && dan.doelen.size === nu.doelen.size)
    return { ...kort(nu), nu: null };
  // Of more purposes with the same answer, the one that the bill adds.
  const beste = dan.cellen.find(
    ({ oordeel, vraag }) =>
      oordeel === dan.beste.oordeel && vraag.doel !== null && nieuw.includes(vraag.doel),
  );
  return { ...kort({ ...dan, beste: beste ?? dan.beste }), nu: kort(nu) };
}

type Gesteld = { readonly vraag: ZoekVraag; readonly oordeel: Schermoordeel };

interface Antwoorden {
  readonly cellen: readonly Gesteld[];
  readonly beste: Gesteld;
  /** Every purpose that gives the best outcome. */
  readonly doelen: ReadonlySet<string>;
}

function antwoordenOp(hok: Hok, versie: Tabelversie, kennis: Kennis, laag: Gemeentelaag): Antwoorden {
  const cellen = vragenVan(hok, versieMetVoorstel(hok.vraag, versie, kennis)).map((vraag) => ({
    vraag,
    oordeel: oordeelOver(vraag, versie, kennis, laag),
  }));
  const beste = cellen.reduce((een, ander) => (RANG[ander.oordeel] < RANG[een.oordeel] ? ander : een));
  const doelen = cellen
    .filter(({ oordeel }) => oordeel === beste.oordeel)
    .flatMap(({ vraag }) => vraag.doel ?? []);
  return { cellen, beste, doelen: new Set(doelen) };
}

function kort({ beste, doelen }: Antwoorden): Celantwoord {
  const { doel } = beste.vraag;
  return { ...beste, andereDoelen: doel === null ? 0 : doelen.size - (doelen.has(doel) ? 1 : 0) };
}

/** The outcome as the page to look up shows it; with a bill, as it would show it if the bill were law. */
function oordeelOver(
  vraag: ZoekVraag,
  versie: Tabelversie,
  kennis: Kennis,
  laag: Gemeentelaag,
): Schermoordeel {
  const beantwoord = beantwoordZoekVraag(vraag, versie, kennis, laag);
  if ("fout" in beantwoord) return "onbekend";
  const { domein, partner, peildatum } = beantwoord.vraag;
  const { woordenlijst } = versieMetVoorstel(vraag, versie, kennis).inhoud;
  const oordeel = vraag.wetsvoorstel === undefined ? schermoordeel : oordeelZonderVoorbehoud;
  return oordeel(beantwoord.antwoord, beantwoord.vraag, woordenlijst, {
    beleid: beleidVoor(laag, { domein, partner }, peildatum) !== null,
  });
}

/** The question itself first: where a purpose adds nothing, none is named. */
function vragenVan({ vraag, partner }: Hok, { inhoud }: Tabelversie): ZoekVraag[] {
  const vragen = new Map([[sleutel(vraag), vraag]]);
  for (const regel of inhoud.regels) {
    if (regel.domein !== vraag.domein || !regel.partners.includes(partner) || !gaatOver(regel, vraag))
      continue;
    for (const doel of waarden(regel.doelen, vraag.doel))
      for (const herkomst of vraag.richting === "intern" ? [null] : waarden(regel.herkomst, vraag.herkomst)) {
        const scherper = { ...vraag, doel, herkomst };
        vragen.set(sleutel(scherper), scherper);
      }
  }
  return [...vragen.values()];
}

function waarden(genoemd: "zwijgt" | readonly string[], gekozen: string | null): readonly (string | null)[] {
  if (gekozen !== null) return [gekozen];
  return genoemd === "zwijgt" ? [null] : genoemd;
}

function sleutel({ doel, herkomst }: ZoekVraag): string {
  return `${doel ?? ""} ${herkomst ?? ""}`;
}
