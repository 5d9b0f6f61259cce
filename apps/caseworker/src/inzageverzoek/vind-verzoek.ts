import { listVerzoekdossiers, type Tx, type VerzoekMetDossier } from "@deelwijzer/db";
import { mislukt, type AuthorizeContext } from "@deelwijzer/server";

/** What a request found, as long as it runs and only for who opened it: the database gives nobody else the keys. */
export interface GevondenVerzoek {
  readonly dossiers: readonly VerzoekMetDossier[];
  readonly verzoek: VerzoekMetDossier["verzoek"];
}

export async function vindVerzoek(
  { actor, klok }: AuthorizeContext,
  { id }: { readonly id: string },
  tx: Tx,
) {
  const dossiers = await listVerzoekdossiers(tx, id);
  const verzoek = dossiers[0]?.verzoek;
  if (verzoek === undefined || verzoek.door !== actor.gebruikerId || verzoek.tot <= klok.nu())
    return mislukt({
      soort: "niet-gevonden",
      wat: "dit verzoek, of het is van gisteren. Zoek opnieuw met het zaakkenmerk",
    } as const);
  return {
    handeling: "inzageverzoek-behandelen",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
    gegeven: { dossiers, verzoek } satisfies GevondenVerzoek,
  } as const;
}

/** The log says which dossiers were read: it is in the log of each, by the row of the request. */
export function verzoekInLog(verzoekId: string, afwegingen: readonly string[]) {
  return {
    onderwerp: { soort: "afweging", id: afwegingen[0] ?? verzoekId },
    gegevens: { verzoek: verzoekId, afwegingen: [...afwegingen] },
  };
}
