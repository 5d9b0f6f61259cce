import type { Tabelversie } from "../model/tabelversie.ts";
import type { Regel } from "../model/regel.ts";
import { naamOp } from "../model/naam-op.ts";
import type { Term, Woordenlijst } from "../model/woordenlijst.ts";
import type { Datum } from "../time/datum.ts";

type Termenlijst = Exclude<keyof Woordenlijst, "wetten" | "feiten">;

/** Lists are never changed once they are part of a version, so that each needs to be read once. */
const opId = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** The entry of a list with this id. */
export function term<T extends { readonly id: string }>(lijst: readonly T[], id: string): T | undefined {
  let termen = opId.get(lijst) as ReadonlyMap<string, T> | undefined;
  if (termen === undefined) {
    // The first of two with one id, as reading the list from the start would give.
    termen = new Map(lijst.toReversed().map((lid) => [lid.id, lid]));
    opId.set(lijst, termen);
  }
  return termen.get(id);
}

/** When a name is used, and in which law: what is renamed in one law can keep its name in another. */
export interface Moment {
  readonly peildatum: Datum;
  readonly wet?: string | undefined;
}

/** The moment of a question, in the law of its domain; none as long as there is no date. */
export function momentVan(
  {
    domein,
    peildatum,
  }: { readonly domein?: string | null | undefined; readonly peildatum?: Datum | undefined },
  w: Woordenlijst,
): Moment | undefined {
  if (peildatum === undefined) return undefined;
  return { peildatum, wet: domein == null ? undefined : term(w.domeinen, domein)?.wet };
}

type Benaming = Pick<Term, "id" | "naam" | "inZin" | "namen">;

/** Name of a concept as a user reads it; the slug itself when the vocabulary does not hold it. */
export function naam(w: Woordenlijst, lijst: Termenlijst, id: string, moment?: Moment): string {
  const gevonden = term<Benaming>(w[lijst], id);
  if (gevonden === undefined) return id;
  return moment === undefined ? gevonden.naam : naamOp(gevonden, moment.peildatum, moment.wet);
}

/** Name of a concept inside a sentence ("de SVB", "uw cliënt"); its plain name when it has no such form. */
export function inZin(w: Woordenlijst, lijst: Termenlijst, id: string, moment?: Moment): string {
  const gevonden = term<Benaming>(w[lijst], id);
  if (gevonden === undefined) return id;
  const heet = moment === undefined ? gevonden.naam : naamOp(gevonden, moment.peildatum, moment.wet);
  if (heet === gevonden.naam) return gevonden.inZin ?? heet;
  const eigen = gevonden.namen?.find((ander) => ander.naam === heet && ander.inZin !== undefined)?.inZin;
  // "het Inlichtingenbureau" is still the form of "Inlichtingenbureau".
  return eigen ?? (gevonden.inZin?.endsWith(heet) === true ? gevonden.inZin : heet);
}

/** Names and abbreviations as the vocabulary writes them inside a sentence ("de Raad voor de Kinderbescherming"). */
const eigennamen = new WeakMap<Woordenlijst, ReadonlySet<string>>();

const WOORD = /[\p{L}\d]+/gu;

function eigennamenIn(w: Woordenlijst): ReadonlySet<string> {
  let namen = eigennamen.get(w);
  if (namen === undefined) {
    const { wetten, domeinen, feiten: _, ...lijsten } = w;
    const zinnen = [...Object.values(lijsten), domeinen].flatMap((lijst): readonly Benaming[] => lijst);
    const woorden = [
      ...zinnen.flatMap(({ inZin: zin, namen: andere = [] }) => [zin, ...andere.map((ander) => ander.inZin)]),
      ...domeinen.map(({ rol }) => rol),
      // A law by one word is a name; of "Wet langdurige zorg" every word stands in a sentence by itself too.
      ...wetten.map(({ naam: wet }) => (wet.includes(" ") ? undefined : wet)),
    ].flatMap((zin) => zin?.match(WOORD) ?? []);
    namen = new Set(woorden.filter((woord) => /^\p{Lu}/u.test(woord)));
    eigennamen.set(w, namen);
  }
  return namen;
}

/**
 * A name as it stands inside a sentence: with a small letter, unless it begins with a name of its own or with an
 * abbreviation. What stands further on keeps its capitals.
 */
export function kleineBeginletter(tekst: string, w: Woordenlijst): string {
  const [eerste = ""] = tekst.match(WOORD) ?? [];
  return tekst.startsWith(eerste) && /^\p{Lu}\p{Ll}*$/u.test(eerste) && !eigennamenIn(w).has(eerste)
    ? tekst.charAt(0).toLowerCase() + tekst.slice(1)
    : tekst;
}

/** What is done with data in a direction, inside a sentence: "geven". */
export function handelingVan(richting: string): string {
  return HANDELING[richting] ?? richting;
}

const HANDELING: Readonly<Record<string, string>> = {
  intern: "gebruiken binnen de gemeente",
  verstrekken: "geven",
  opvragen: "opvragen",
};

/** Days on which something in this vocabulary gets another name, in order. */
export function naamgrenzen(w: Woordenlijst): Datum[] {
  const { wetten: _, ...lijsten } = w;
  const termen = Object.values(lijsten).flatMap((lijst): readonly Benaming[] => lijst ?? []);
  return grenzenVan(termen.flatMap(({ namen = [] }) => namen));
}

/** The days on which any of these periods begins or ends, in order, each once. */
export function grenzenVan(
  perioden: readonly { readonly geldig: { readonly van: Datum | null; readonly tot: Datum | null } }[],
): Datum[] {
  const dagen = perioden.flatMap(({ geldig: { van, tot } }) => [van, tot]);
  return [...new Set(dagen.filter((dag) => dag !== null))].toSorted();
}

/** "a, b of c". */
export function opsomming(delen: readonly string[], voegwoord: "en" | "of" = "of"): string {
  if (delen.length < 2) return delen[0] ?? "";
  return `${delen.slice(0, -1).join(", ")} ${voegwoord} ${delen.at(-1) ?? ""}`;
}

/** "Handleiding gegevens delen 2019, tabel 2A, kolom SVB", or "Wmo 2015, tekst van 1 juli 2019, artikel 5.2.4, lid 2". */
export function bronVan(regel: Regel, versie: Pick<Tabelversie, "inhoud">): string {
  const { bron, soort, tabel, kolom, rij } = regel.vindplaats;
  const verwijzing = term(versie.inhoud.bronnen, bron)?.verwijzing ?? bron;
  return [
    verwijzing,
    soort === "wettekst" || !/^\d/.test(tabel) ? tabel : `tabel ${tabel}`,
    kolom === null ? null : `kolom ${kolom}`,
    rij === null ? null : `rij ${rij}`,
  ]
    .filter((deel) => deel !== null)
    .join(", ");
}
