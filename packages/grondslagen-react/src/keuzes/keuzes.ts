import {
  DOEL_ANDERS,
  verwoordVraag,
  type Regel,
  type Tabelversie,
  type Term,
  type Woordenlijst,
} from "@core/grondslagen";
import type { Eenheid, ZoekOptie } from "@deelwijzer/ui";

/** A question in the making: what is not chosen yet is null or empty. */
export interface Keuzevraag {
  readonly domein: string | null;
  readonly richting: string | null;
  readonly partner: string | null;
  readonly gegevens: readonly string[];
  readonly betrokkene: string | null;
  readonly doel: string | null;
  readonly herkomst: string | null;
}

export type Keuzeveld = keyof Keuzevraag;

export type Keuze = ZoekOptie & { inZin: string };

/** How a field is called: above the field, in the count of the list, and where it is still missing. */
export const VELDTEKST: Record<Keuzeveld, { label: string; leeg: string; eenheid: Eenheid }> = {
  domein: { label: "Uw functie", leeg: "kies uw functie", eenheid: { een: "functie", meer: "functies" } },
  richting: {
    label: "Wat u wilt doen",
    leeg: "gebruiken, geven of vragen",
    eenheid: { een: "keuze", meer: "keuzes" },
  },
  gegevens: {
    label: "Welke gegevens",
    leeg: "kies welke gegevens",
    eenheid: { een: "soort gegevens", meer: "soorten gegevens" },
  },
  betrokkene: {
    label: "Over wie",
    leeg: "kies over wie",
    eenheid: { een: "persoon", meer: "personen" },
  },
  partner: { label: "Met wie", leeg: "kies met wie", eenheid: { een: "partner", meer: "partners" } },
  doel: { label: "Waarvoor", leeg: "kies waarvoor", eenheid: { een: "doel", meer: "doelen" } },
  herkomst: {
    label: "Waar de gegevens vandaan komen",
    leeg: "kies waar ze vandaan komen",
    eenheid: { een: "herkomst", meer: "herkomsten" },
  },
};

/** "Met wie" turns with the direction: who holds the data, who gets them, who is asked. */
export function partnerLabel(richting: string | null): string {
  if (richting === "intern") return "Welk domein de gegevens heeft";
  if (richting === "verstrekken") return "Aan wie u geeft";
  return richting === "opvragen" ? "Aan wie u vraagt" : VELDTEKST.partner.label;
}

const RICHTING_LABEL: Record<string, string> = {
  intern: "Gebruiken wat een ander domein heeft",
  verstrekken: "Geven aan een partner",
  opvragen: "Vragen aan een partner",
  uitwisselen: "Geven én vragen",
};

/** The kinds of data that a question in the social domain is about nearly always; the tables list them as the AVG does. */
const DAGELIJKS = new Set(["gewoon", "gezondheid", "strafrechtelijk", "bsn"]);

/** How one choice reads within the sentence; the core words the sentence, here too. */
function inVraagzin(veld: "richting" | "doel", id: string, w: Woordenlijst): string {
  const deel = verwoordVraag({ [veld]: id }, w).find((d) => d.soort === "keuze" && d.veld === veld);
  return inEersteVorm(deel?.tekst ?? id);
}

/** Every field's choices for this question, the likely ones first. */
export function keuzesVan(vraag: Keuzevraag, versie: Tabelversie): Record<Keuzeveld, Keuze[]> {
  const w = versie.inhoud.woordenlijst;
  const regels = versie.inhoud.regels.filter((regel) => past(regel, vraag));
  const genoemd = (kies: (regel: Regel) => "zwijgt" | readonly string[]) =>
    new Set(regels.flatMap((regel) => kies(regel)));
  return {
    domein: w.domeinen.map((term) => ({
      ...keuze(term),
      label: term.rol,
      inZin: term.rol,
      // Who does not see the function finds it by the field it works in.
      aliassen: [term.naam, ...term.aliassen],
    })),
    richting: w.richtingen.map((term) => ({
      ...keuze(term),
      label: RICHTING_LABEL[term.id] ?? term.naam,
      inZin: inVraagzin("richting", term.id, w),
    })),
    partner: vooraan(partnersVoor(vraag, w), genoemdePartners(vraag, versie)).map(keuze),
    gegevens: vooraan(w.gegevens, DAGELIJKS).map(keuze),
    betrokkene: w.betrokkenen.map(keuze),
    doel: [
      ...vooraan(
        w.doelen.filter((term) => term.id !== DOEL_ANDERS),
        genoemd((regel) => regel.doelen),
      ).map(keuze),
      { id: DOEL_ANDERS, label: "Een ander doel", inZin: inVraagzin("doel", DOEL_ANDERS, w) },
    ],
    herkomst: vooraan(
      w.herkomst,
      genoemd((regel) => regel.herkomst),
    ).map(keuze),
  };
}

/** The sentence is the caseworker's own: "uw cliënt" becomes "mijn cliënt", "die u kreeg" "die ik kreeg". */
export function inEersteVorm(tekst: string): string {
  return tekst.replaceAll(/\b[uU]w\b/g, "mijn").replaceAll(/\b[uU]\b/g, "ik");
}

function keuze(term: Term): Keuze {
  return {
    id: term.id,
    label: term.naam.charAt(0).toUpperCase() + term.naam.slice(1),
    inZin: inEersteVorm(term.inZin ?? term.naam),
    aliassen: term.aliassen,
    ...(term.toelichting === undefined ? {} : { toelichting: term.toelichting }),
  };
}

function past(regel: Regel, vraag: Keuzevraag): boolean {
  const richting = vraag.richting;
  return (
    regel.domein === vraag.domein &&
    (richting === null || richting === "uitwisselen" || regel.richtingen.includes(richting)) &&
    (vraag.partner === null || regel.partners.includes(vraag.partner))
  );
}

/** Inside the municipality another domain holds the data; outside it a partner. A choice once made stays listed. */
function partnersVoor(vraag: Keuzevraag, w: Woordenlijst): Woordenlijst["partners"] {
  if (vraag.richting === null) return w.partners;
  const intern = vraag.richting === "intern";
  return w.partners.filter(
    (term) =>
      term.id === vraag.partner ||
      ((term.soort === "intern-domein") === intern && !(intern && term.domein === vraag.domein)),
  );
}

function genoemdePartners(vraag: Keuzevraag, versie: Tabelversie): Set<string> {
  const zonder = { ...vraag, partner: null };
  return new Set(versie.inhoud.regels.filter((regel) => past(regel, zonder)).flatMap((r) => r.partners));
}

function vooraan<T extends { id: string }>(termen: readonly T[], eerst: ReadonlySet<string>): T[] {
  return [...termen.filter((term) => eerst.has(term.id)), ...termen.filter((term) => !eerst.has(term.id))];
}
