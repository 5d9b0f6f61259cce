import { findGemeente, findLidmaatschap, type Lidmaatschap, type Tx } from "@deelwijzer/db";
import { mislukt, type AuthorizeContext } from "@deelwijzer/server";

/** For what a beheerder does that is about nobody in particular. */
export const beheert = async ({ actor }: AuthorizeContext) =>
  ({
    handeling: "gebruikers-beheren",
    onderwerp: { soort: "gebruiker", gemeenteId: actor.gemeenteId },
  }) as const;

export const leestMensen = async ({ actor }: AuthorizeContext) =>
  ({
    handeling: "gebruikers-lezen",
    onderwerp: { soort: "gebruiker", gemeenteId: actor.gemeenteId },
  }) as const;

/** For what a beheerder says of somebody else. */
export async function zegtVan({ actor }: AuthorizeContext, { userId }: { readonly userId: string }, tx: Tx) {
  const lid = await findLidmaatschap(tx, userId);
  if (lid === null) return mislukt({ soort: "niet-gevonden", wat: "deze persoon" } as const);
  return {
    handeling: "rollen-geven",
    onderwerp: { soort: "gebruiker", gemeenteId: actor.gemeenteId, gebruikerId: userId },
    gegeven: lid,
  } as const;
}

/** For what is set for the whole gemeente, on the row that holds it. */
export async function steltIn({ actor }: AuthorizeContext, _invoer: unknown, tx: Tx) {
  const gemeente = await findGemeente(tx);
  if (gemeente === null) return mislukt({ soort: "niet-gevonden", wat: "uw gemeente" } as const);
  return {
    handeling: "gemeente-instellen",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
    gegeven: gemeente,
  } as const;
}

export function conflictOver(lid: Pick<Lidmaatschap, "versie"> | null) {
  return mislukt({ soort: "conflict", wat: "deze persoon", huidigeVersie: lid?.versie ?? null } as const);
}
