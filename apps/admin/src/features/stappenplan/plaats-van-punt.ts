import type { Plandelen, Stappenplanpunt } from "@core/grondslagen";

export interface Gekozen {
  readonly soort: "stap" | "stapvraag" | "blok";
  readonly id: string;
}

/** The part that a link names; null where it is not there. */
export function deelMetId(id: string | null, { stappen = [], stapvragen = [] }: Plandelen): Gekozen | null {
  if (id === null) return null;
  if (stappen.some((stap) => stap.id === id)) return { soort: "stap", id };
  return stapvragen.some((vraag) => vraag.id === id) ? { soort: "stapvraag", id } : null;
}

/** The step or the block in which the chosen part stands; null: none is chosen. */
export function houderVanGekozen(gekozen: Gekozen | null, { stapvragen = [] }: Plandelen): string | null {
  if (gekozen?.soort !== "stapvraag") return gekozen?.id ?? null;
  const deel = stapvragen.find(({ id }) => id === gekozen.id);
  return deel?.stap ?? deel?.inBlok ?? null;
}

/** The part a finding is about, and the field in its form; null: the stappenplan as a whole. */
export function plaatsVanPunt(
  { pad }: Pick<Stappenplanpunt, "pad">,
  { stappen = [], stapvragen = [] }: Plandelen,
): { readonly deel: Gekozen; readonly veld: string | null } | null {
  const [lijst, id = "", veld = null] = pad.split(".");
  if (lijst === "stappen" && stappen.some((stap) => stap.id === id))
    return { deel: { soort: "stap", id }, veld };
  if (lijst !== "vragen") return null;
  if (stapvragen.some((vraag) => vraag.id === id)) return { deel: { soort: "stapvraag", id }, veld };
  // A question of a block used under another name: the block itself is where it is mended.
  const binnen = stapvragen.find((vraag) => vraag.inBlok !== undefined && id.endsWith(`-${vraag.id}`));
  return binnen === undefined ? null : { deel: { soort: "stapvraag", id: binnen.id }, veld };
}
