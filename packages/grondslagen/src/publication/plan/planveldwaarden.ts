import { opsomming, term } from "../../decision/benoem.ts";
import { BEGINSEL_NAAM, type Beginsel } from "../../stappenplan/beginselen.ts";
import { BETEKENIS_NAAM } from "../../stappenplan/betekenisnaam.ts";
import { BINDING_NAAM } from "../../stappenplan/bindingnaam.ts";
import type { Conditie } from "../../stappenplan/conditie/conditie.ts";
import { verwoordConditie } from "../../stappenplan/conditie/verwoord-conditie.ts";
import type { Optie, StapVraag } from "../../stappenplan/definitie.ts";
import type { Planblok } from "../../stappenplan/delen/delen.ts";
import { losseDefinitie } from "../../stappenplan/delen/losse-definitie.ts";
import { LIJST_NAAM } from "../../stappenplan/lijstnaam.ts";
import { puntnaam } from "../../stappenplan/versie/puntnaam.ts";
import { vastAntwoord } from "../../stappenplan/vast-antwoord.ts";
import type { Leeswoorden } from "../leeswoorden.ts";

type Woorden = (waarde: never, w: Leeswoorden) => string;

const conditie: Woorden = (waarde: Conditie, w) => verwoordConditie(waarde, losseDefinitie(w.plan ?? {}), w);
const jaNee: Woorden = (waarde: boolean) => (waarde ? "ja" : "nee");
const deel: Woorden = (id: string, { plan = {} }) => {
  const delen = [...(plan.stapvragen ?? []), ...(plan.stappen ?? []), ...(plan.blokken ?? [])];
  const gevonden = delen.find((een) => een.id === id);
  return `“${gevonden !== undefined && "titel" in gevonden ? gevonden.titel : id}”`;
};
const rij = (delen: readonly string[]) => (delen.length === 0 ? "geen" : opsomming(delen, "en"));
const kortom =
  (namen: Readonly<Record<string, string>>): Woorden =>
  (id: string) =>
    namen[id] ?? id;

/** An answer by its words where the question is known; yes and no have theirs always. */
export function antwoordInWoorden(id: string, { antwoorden = [] }: Pick<Leeswoorden, "antwoorden">): string {
  return antwoorden.find((antwoord) => antwoord.id === id)?.tekst ?? vastAntwoord(id);
}

/** Values of the fields of a stappenplan in words. */
export const PLANVELDWAARDE: Readonly<Record<string, Woorden>> = {
  conditie,
  verplichtAls: conditie,
  toelichtingAls: conditie,
  verplicht: jaNee,
  scheidFeiten: jaNee,
  biedtVandaag: jaNee,
  toelichtingBij: (ids: readonly string[], w) => rij(ids.map((id) => `“${antwoordInWoorden(id, w)}”`)),
  opties: (opties: readonly Optie[]) =>
    rij(opties.map(({ tekst, hulp }) => (hulp === undefined ? `“${tekst}”` : `“${tekst}” (${hulp})`))),
  hangtAfVan: (ids: readonly string[], w) => rij(ids.map((id) => deel(id as never, w))),
  stap: deel,
  inBlok: deel,
  blok: deel,
  na: (id: string, w) => `na ${deel(id as never, w)}`,
  uit: kortom(LIJST_NAAM),
  bindt: kortom(BINDING_NAAM),
  betekenis: kortom(BETEKENIS_NAAM),
  beginsel: (id: Beginsel) => BEGINSEL_NAAM[id],
  punt: (nummer: number) => puntnaam(nummer),
  feit: (id: string, { feiten = [] }) => term(feiten, id)?.naam ?? id,
  parameters: (parameters: NonNullable<Planblok["parameters"]>) =>
    rij(parameters.map(({ uitleg }) => `“${uitleg}”`)),
  uitBlok: ({ blok }: NonNullable<StapVraag["uitBlok"]>, w) => deel(blok as never, w),
};
