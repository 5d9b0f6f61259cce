import type { StapVraag } from "./definitie.ts";
import { waardeVan } from "./waarde-van.ts";
import type { Antwoorden } from "./waarden.ts";

type Verteld = ReadonlyMap<string, boolean | number>;

/**
 * Circumstances of the person that the shown answers give, by the id of the fact: those the tables ask for, and those a
 * question of the stappenplan itself asks, which go before them.
 */
export function feitenUitAntwoorden(zichtbaar: Iterable<StapVraag>, antwoorden: Antwoorden): Verteld {
  const vragen = [...zichtbaar];
  const feiten = new Map<string, boolean | number>();
  for (const vraag of vragen)
    for (const [feit, waarde] of Object.entries(waardeVan(vraag, "feiten", antwoorden) ?? {}))
      if (waarde !== null) feiten.set(feit, waarde);
  return new Map([...feiten, ...eigenFeiten(vragen, antwoorden)]);
}

/**
 * What questions with a fact of their own give. A doubt gives none, and neither does an age when more than one person
 * could be meant.
 */
export function eigenFeiten(zichtbaar: Iterable<StapVraag>, antwoorden: Antwoorden): Verteld {
  const vragen = [...zichtbaar];
  const feiten = new Map<string, boolean | number>();
  for (const vraag of vragen) {
    if (vraag.feit === undefined) continue;
    const keuze = waardeVan(vraag, "ja-nee-twijfel", antwoorden)?.keuze;
    if (keuze === "ja" || keuze === "nee") feiten.set(vraag.feit, keuze === "ja");
    const leeftijd = leeftijdVanBetrokkene(vraag, vragen, antwoorden);
    if (leeftijd !== undefined) feiten.set(vraag.feit, leeftijd);
  }
  return feiten;
}

function leeftijdVanBetrokkene(
  vraag: StapVraag,
  vragen: readonly StapVraag[],
  antwoorden: Antwoorden,
): number | undefined {
  const rol = waardeVan(
    vragen.find(({ bindt }) => bindt === "betrokkene"),
    "keuze",
    antwoorden,
  );
  const [een, ander] = (waardeVan(vraag, "personen", antwoorden) ?? []).filter((p) => p.rol === rol);
  return ander === undefined ? (een?.leeftijd ?? undefined) : undefined;
}
