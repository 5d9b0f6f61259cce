import type { Tabelversie, TabelversieInhoud } from "../model/tabelversie.ts";
import type { Voorstelstand, Wetsvoorstel } from "../model/wetsvoorstel.ts";
import { standOp } from "../model/voorstelstand.ts";
import { metWetsvoorstel } from "../publication/met-wetsvoorstel.ts";
import type { Operatieprobleem } from "../publication/voer-operaties-uit.ts";
import { isDatum, type Datum } from "../time/datum.ts";
import type { Kennis } from "./kennis.ts";
import { opsomming } from "./benoem.ts";
import { leesVraag, type Gelezen, type Vraag } from "./vraag.ts";
import { kort, nabijeWoorden } from "./weiger.ts";

/** What became of the bill a question names. */
export type GenoemdVoorstel = {
  readonly voorstel: Wetsvoorstel;
  /** How far it was on the peildatum. */
  readonly stand: Voorstelstand;
} & (
  | { readonly uitslag: "toegepast" }
  /** Its text is not in hand: nothing can be said of what it changes. */
  | { readonly uitslag: "geen-rijen" }
  | { readonly uitslag: "past-niet"; readonly problemen: readonly Operatieprobleem[] }
  /** Without rows, but law on the peildatum: then the tables as they are say what holds. */
  | { readonly uitslag: "al-wet" }
);

/** What a question is answered from: the version as it is, or as the bill it names would make it on its peildatum. */
export interface RechtBijVraag {
  readonly versie: Tabelversie;
  /** Null where the question names no bill. */
  readonly genoemd: GenoemdVoorstel | null;
}

type Gevraagd = Pick<Vraag, "wetsvoorstel" | "peildatum">;

/** @throws RangeError for a bill that the register does not hold: `leesVraagBij` refuses those. */
export function rechtBijVraag(vraag: Gevraagd, versie: Tabelversie, { register }: Kennis): RechtBijVraag {
  if (vraag.wetsvoorstel === null) return { versie, genoemd: null };
  const voorstel = register.wetsvoorstellen.find(({ dossiernummer }) => dossiernummer === vraag.wetsvoorstel);
  if (voorstel === undefined) throw new RangeError(`no bill ${vraag.wetsvoorstel} in the register`);
  return metVoorstel(oorsprong.get(versie.inhoud) ?? versie, voorstel, vraag.peildatum);
}

/**
 * Reads an untrusted question with the words that go with it: a bill may bring partners and purposes of its own. Refuses
 * a bill that is not known.
 */
export function leesVraagBij(ruw: unknown, versie: Tabelversie, kennis: Kennis): Gelezen {
  const { woordenlijst } = versie.inhoud;
  const gelezen = leesVraag(ruw, woordenlijst);
  const dossiers = kennis.register.wetsvoorstellen.map(({ dossiernummer }) => dossiernummer);
  const gevraagd = genoemdIn(ruw);
  if (gevraagd !== null && dossiers.includes(gevraagd.wetsvoorstel)) {
    const eigen = rechtBijVraag(gevraagd, versie, kennis).versie.inhoud.woordenlijst;
    return eigen === woordenlijst ? gelezen : leesVraag(ruw, eigen);
  }
  if (!gelezen.ok || gelezen.vraag.wetsvoorstel === null) return gelezen;
  const { wetsvoorstel } = gelezen.vraag;
  const woorden = kennis.register.wetsvoorstellen.map(({ dossiernummer, titel }) => ({
    id: dossiernummer,
    naam: titel,
    // Who types one word of a title means that bill.
    aliassen: titel.split(/[^\p{L}\d]+/u).filter((woord) => woord.length > 3),
  }));
  const dichtbij = nabijeWoorden(wetsvoorstel, woorden).slice(0, 3);
  const melding = `Het wetsvoorstel "${kort(wetsvoorstel)}" is niet bekend.`;
  if (dichtbij.length === 0)
    return {
      ok: false,
      fout: {
        veld: "wetsvoorstel",
        melding: `${melding} Bekend: ${dossiers.join(", ")}.`,
        bekend: dossiers,
      },
    };
  const bedoeld = dichtbij.map((nummer) => {
    const titel = woorden.find(({ id }) => id === nummer)?.naam;
    return titel === undefined ? nummer : `${nummer} (${titel})`;
  });
  return {
    ok: false,
    fout: {
      veld: "wetsvoorstel",
      melding: `${melding} Bedoelt u ${opsomming(bedoeld)}?`,
      bekend: dichtbij,
    },
  };
}

/** The bill and the day of a question that is still to be read; null where either is not there. */
function genoemdIn(ruw: unknown): { wetsvoorstel: string; peildatum: Datum } | null {
  if (typeof ruw !== "object" || ruw === null || !("wetsvoorstel" in ruw) || !("peildatum" in ruw))
    return null;
  const { wetsvoorstel, peildatum } = ruw;
  return typeof wetsvoorstel === "string" && isDatum(peildatum) ? { wetsvoorstel, peildatum } : null;
}

/** As many days as one stream of questions is likely to be about; a day that was dropped is made again. */
const MAX_DAGEN = 64;

const bewaard = new WeakMap<TabelversieInhoud, WeakMap<Wetsvoorstel, Map<Datum, RechtBijVraag>>>();

/** Of content that a bill made: the version it started from, so that no bill is ever put on top of another. */
const oorsprong = new WeakMap<TabelversieInhoud, Tabelversie>();

/** The bill starts on the peildatum itself, so that "vandaag" and "na de wet" are about the same day. */
function metVoorstel(versie: Tabelversie, voorstel: Wetsvoorstel, peildatum: Datum): RechtBijVraag {
  let perVoorstel = bewaard.get(versie.inhoud);
  if (perVoorstel === undefined) bewaard.set(versie.inhoud, (perVoorstel = new WeakMap()));
  let perDag = perVoorstel.get(voorstel);
  if (perDag === undefined) perVoorstel.set(voorstel, (perDag = new Map<Datum, RechtBijVraag>()));
  let recht = perDag.get(peildatum);
  if (recht === undefined) {
    const [oudste] = perDag.keys();
    if (oudste !== undefined && perDag.size >= MAX_DAGEN) perDag.delete(oudste);
    perDag.set(peildatum, (recht = maakRecht(versie, voorstel, peildatum)));
  }
  return recht;
}

function maakRecht(versie: Tabelversie, voorstel: Wetsvoorstel, peildatum: Datum): RechtBijVraag {
  const stand = standOp(voorstel, peildatum);
  const uitkomst = metWetsvoorstel(versie, voorstel, peildatum);
  if (uitkomst.ok) {
    const { inhoud } = uitkomst.hypothetisch;
    oorsprong.set(inhoud, versie);
    return { versie: { ...versie, inhoud }, genoemd: { voorstel, stand, uitslag: "toegepast" } };
  }
  if (uitkomst.reden === "past-niet")
    return { versie, genoemd: { voorstel, stand, uitslag: "past-niet", problemen: uitkomst.problemen } };
  const uitslag = isHelemaalWet(voorstel, stand, peildatum) ? "al-wet" : "geen-rijen";
  return { versie, genoemd: { voorstel, stand, uitslag } };
}

/** Law in all its parts: one that begins later, or on a day that is not known, is still to come. */
function isHelemaalWet({ fasen = [] }: Wetsvoorstel, stand: Voorstelstand, peildatum: Datum): boolean {
  return stand === "in-werking" && fasen.every(({ datum }) => datum !== null && datum <= peildatum);
}
