import {
  beleidVoor,
  schermoordeel,
  type Gemeentelaag,
  type Kennis,
  type Schermoordeel,
  type Tabelversie,
} from "@core/grondslagen";
import { beantwoordZoekVraag } from "../opzoeken/beantwoord-zoek-vraag.ts";
import type { ZoekVraag } from "../opzoeken/zoek-vraag.ts";
import { gaatOver } from "./gaat-over.ts";

/** What a cell stands for: a question without what only sharpens it. */
export interface Hok {
  readonly vraag: ZoekVraag;
  /** The partner of the tables, where the partner of the question is one of the gemeente. */
  readonly partner: string;
}

export interface Cel {
  /** The question that the cell links to; the outcome of the cell is the answer to it. */
  readonly vraag: ZoekVraag;
  readonly oordeel: Schermoordeel;
  /** How many other purposes give the same outcome. */
  readonly andereDoelen: number;
}

/** The likeliest way to a basis first: who looks at the table wants to know where there is one at all. */
const RANG: Record<Schermoordeel, number> = { "ja-mits": 0, onbekend: 1, afwegen: 2, nee: 3 };

/**
 * The best that the tables have to say about one domain and partner: asked without a purpose, and for every purpose and
 * origin that a rule names. The engine answers each of them; a cell decides nothing itself.
 */
export function celVan(hok: Hok, versie: Tabelversie, kennis: Kennis, laag: Gemeentelaag): Cel {
  const cellen = vragenVan(hok, versie).map((vraag) => ({
    vraag,
    oordeel: oordeelOver(vraag, versie, kennis, laag),
  }));
  const beste = cellen.reduce((een, ander) => (RANG[ander.oordeel] < RANG[een.oordeel] ? ander : een));
  const doelen = new Set(
    cellen.filter(({ oordeel }) => oordeel === beste.oordeel).map(({ vraag }) => vraag.doel),
  );
  doelen.delete(beste.vraag.doel);
  doelen.delete(null);
  return { ...beste, andereDoelen: beste.vraag.doel === null ? 0 : doelen.size };
}

/** The outcome as the page to look up shows it. */
function oordeelOver(
  vraag: ZoekVraag,
  versie: Tabelversie,
  kennis: Kennis,
  laag: Gemeentelaag,
): Schermoordeel {
  const beantwoord = beantwoordZoekVraag(vraag, versie, kennis, laag);
  if ("fout" in beantwoord) return "onbekend";
  const { domein, partner, peildatum } = beantwoord.vraag;
  return schermoordeel(beantwoord.antwoord, beantwoord.vraag, versie.inhoud.woordenlijst, {
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
