import { ROLNAAM } from "./rolnaam.ts";
import type { Lidmaatschap, OverlegOordeel, Overlegbericht, Overlegvraag } from "@deelwijzer/db";
import { decryptJson, type Dossiersleutel } from "@deelwijzer/server";
import type { Getoond } from "./getoond.ts";
import { toestandVan } from "./vind-overlegvraag.ts";

export interface Bericht {
  readonly id: string;
  readonly soort: Overlegbericht["soort"];
  readonly oordeel: OverlegOordeel | null;
  /** Function of who said it, never a name. */
  readonly van: string;
  readonly op: string;
  readonly tekst: string;
}

/** One question from beginning to end, for who may see all of it. */
export interface Gesprek {
  readonly id: string;
  readonly toestand: ReturnType<typeof toestandVan>;
  readonly aan: string;
  readonly van: string;
  readonly op: string;
  readonly uiterlijk: string;
  readonly overVraag: string | null;
  readonly vervolgOp: string | null;
  readonly getoond: Getoond;
  readonly berichten: readonly Bericht[];
}

export type Functies = (gebruikerId: string) => string;

export function functiesUit(leden: readonly Lidmaatschap[]): Functies {
  const functies = new Map(leden.map(({ userId, functie, naam }) => [userId, functie ?? naam]));
  return (id) => functies.get(id) ?? "Een collega";
}

function aanWie({ aanRol, aanGebruiker }: Overlegvraag, functieVan: Functies): string {
  return aanRol === null ? functieVan(aanGebruiker ?? "") : ROLNAAM[aanRol];
}

export function openGesprek(
  vraag: Overlegvraag,
  berichten: readonly Overlegbericht[],
  sleutel: Dossiersleutel,
  functieVan: Functies,
): Gesprek {
  const { id, afwegingId } = vraag;
  return {
    id,
    toestand: toestandVan(berichten),
    aan: aanWie(vraag, functieVan),
    van: functieVan(vraag.gesteldDoor),
    op: vraag.op.toISOString(),
    uiterlijk: vraag.uiterlijk,
    overVraag: vraag.overVraag,
    vervolgOp: vraag.vervolgOp,
    getoond: decryptJson(sleutel, { soort: "overleg", afwegingId, id }, vraag.inhoud) as unknown as Getoond,
    berichten: berichten.map((bericht) => ({
      id: bericht.id,
      soort: bericht.soort,
      oordeel: bericht.oordeel,
      van: functieVan(bericht.door),
      op: bericht.op.toISOString(),
      tekst:
        bericht.inhoud === null
          ? ""
          : (
              decryptJson(sleutel, { soort: "overleg", afwegingId, id: bericht.id }, bericht.inhoud) as {
                tekst: string;
              }
            ).tekst,
    })),
  };
}
