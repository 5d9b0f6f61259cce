import {
  vraagMetBetekenis,
  waardeVan,
  type Antwoorden,
  type Persoon,
  type Stappenplan,
} from "@core/grondslagen";
import type { ToestemmingVan } from "./toestemming-bewijs.tsx";

const CLIENT = "client";

/**
 * By requirement the person whose consent it is, as far as the persons of this dossier say so without doubt: what was said
 * of this person there is not asked again.
 */
export function wieToestemt(
  van: ReadonlyMap<string, ToestemmingVan>,
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  betrokkene: string | null | undefined,
): Map<string, Persoon> {
  const personen = waardeVan(vraagMetBetekenis(definitie, "personen"), "personen", antwoorden) ?? [];
  const uit = new Map<string, Persoon>();
  for (const [vereiste, wie] of van) {
    const rol = wie === "client" ? CLIENT : (betrokkene ?? CLIENT);
    const [een, ander] = personen.filter((persoon) => persoon.rol === rol);
    if (een !== undefined && ander === undefined) uit.set(vereiste, een);
  }
  return uit;
}
