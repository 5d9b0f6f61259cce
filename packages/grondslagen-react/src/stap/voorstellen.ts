import {
  inZin,
  vraagMetBetekenis,
  vragenVan,
  waardeVan,
  type Antwoorden,
  type StapVraag,
  type Stappenplan,
} from "@core/grondslagen";
import type { Stapwerk } from "./stapwerk.ts";

/** The question what is stored, which every version of the stappenplan keeps under this id. */
const OPSLAG = "opslag";

type Werk = Pick<Stapwerk, "definitie" | "antwoorden" | "beoordeling">;

/**
 * By question: a sentence made of the choices so far, to take over and to change. Only for what is a fact of this
 * dossier; what has to be weighed (necessity, the interest of a child, what tips the scale) is never proposed, and no
 * more what only the writer was there for (when and how somebody was told).
 */
export function voorstellenVoor(werk: Werk): Map<string, string> {
  const { definitie, antwoorden } = werk;
  const uit = new Map<string, string>();
  const wat = watGedeeldWordt(definitie, antwoorden);
  const opslag = vragenVan(definitie).find((vraag) => vraag.id === OPSLAG && vraag.soort === "tekst");
  if (opslag !== undefined && wat !== null)
    uit.set(opslag.id, `Alleen ${wat}. Ik haal dit weg zodra ik het niet meer nodig heb voor mijn doel.`);
  return uit;
}

/** For what somebody consents: these data, with this partner, for this purpose. Null while one of them is not chosen. */
export function toestemmingWaarvoor({ definitie, antwoorden, beoordeling }: Werk): string | undefined {
  const { partner, doel } = beoordeling.evaluatie.vraagVoorMotor;
  const w = beoordeling.context.woordenlijst;
  const wat = watGedeeldWordt(definitie, antwoorden);
  if (wat === null || partner == null || doel == null) return undefined;
  const bekend = w.doelen.some(({ id }) => id === doel);
  return bekend
    ? `${hoofdletter(wat)}, delen met ${inZin(w, "partners", partner)}, voor ${inZin(w, "doelen", doel)}`
    : undefined;
}

/** "uren begeleiding per week en de begindatum": what the dossier says is needed; null while nothing is. */
function watGedeeldWordt(definitie: Stappenplan, antwoorden: Antwoorden): string | null {
  const vraag: StapVraag | undefined = vraagMetBetekenis(definitie, "gegevens");
  const nodig = (waardeVan(vraag, "gegevens-per-doel", antwoorden) ?? [])
    .filter(({ nodig: is, omschrijving }) => is === "ja" && omschrijving.trim() !== "")
    .map(({ omschrijving }) => kleineLetter(omschrijving.trim().replace(/\.$/, "")));
  return nodig.length === 0 ? null : new Intl.ListFormat("nl").format(nodig);
}

/** An abbreviation keeps its capitals. */
function kleineLetter(tekst: string): string {
  return /^\p{Lu}\p{Ll}/u.test(tekst) ? tekst.charAt(0).toLowerCase() + tekst.slice(1) : tekst;
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
