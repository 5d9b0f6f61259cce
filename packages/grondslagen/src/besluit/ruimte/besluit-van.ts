import type { Stappenplan } from "../../stappenplan/definitie.ts";
import { vraagMetBetekenis } from "../../stappenplan/vragen-van.ts";
import { waardeVan } from "../../stappenplan/waarde-van.ts";
import type { Antwoorden } from "../../stappenplan/waarden.ts";
import { isUitkomstBesluit, type UitkomstBesluit } from "../uitkomst-besluit.ts";

/** What the professional chose, and why. */
export interface Besluit {
  readonly uitkomst: UitkomstBesluit;
  /** Why; empty where the way there asks for no reason of its own. */
  readonly reden: string;
}

/** The choice as it stands in the answers; null = not made yet. */
export function besluitVan(definitie: Stappenplan, antwoorden: Antwoorden): Besluit | null {
  const uitkomst = waardeVan(vraagMetBetekenis(definitie, "besluit"), "keuze", antwoorden);
  if (!isUitkomstBesluit(uitkomst)) return null;
  const gegeven = waardeVan(vraagMetBetekenis(definitie, "besluit-reden"), "tekst", antwoorden);
  return { uitkomst, reden: gegeven?.feiten.trim() ?? "" };
}
