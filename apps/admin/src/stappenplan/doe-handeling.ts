import {
  bewerk,
  lijstVan,
  pasToe,
  werkHandelingUit,
  type Conflict,
  type Entiteit,
  type Operatie,
  type Plandeelwijziging,
  type Planhandeling,
} from "@core/grondslagen";
import type { Tx } from "@deelwijzer/db";
import { gelukt, type UseCaseContext } from "@deelwijzer/server";
import type { z } from "zod";
import type { planhandelingInvoer } from "../use-cases/bewerk-stappenplan/typen.ts";
import { keurEntiteit } from "../wijzigingsset/keur-entiteit.ts";
import type { GeladenSet } from "../wijzigingsset/laad-set.ts";
import { alsProblemen, belemmerd } from "../wijzigingsset/weigering.ts";
import { nieuweId } from "./nieuwe-id.ts";

export type Handeling = z.output<typeof planhandelingInvoer>;

export type Gedaan =
  | {
      readonly soort: "gedaan";
      readonly operaties: readonly Operatie[];
      readonly wijzigingen: readonly Plandeelwijziging[];
      readonly samengevoegd: boolean;
      readonly nieuw: string | null;
    }
  | {
      readonly soort: "conflict";
      readonly huidig: Entiteit | null;
      readonly conflicten: readonly Conflict[];
    };

/** Why something goes is asked in the set as a whole; a struck part needs a reason of its own. */
const WEGGEHAALD = "Uit het stappenplan gehaald.";

/** The operations of the set after one act; nothing is written. */
export async function doeHandeling(tx: Tx, ctx: UseCaseContext, geladen: GeladenSet, handeling: Handeling) {
  return handeling.doe === "wijzigen"
    ? wijzig(geladen, handeling)
    : bouw(geladen, await metId(tx, ctx, geladen, handeling));
}

function wijzig(
  { basis, set }: GeladenSet,
  { soort, gezien, nieuw, keuzes }: Extract<Handeling, { doe: "wijzigen" }>,
) {
  const { id } = gezien;
  const gekeurd = keurEntiteit(soort, id, nieuw);
  if ("ok" in gekeurd) return gekeurd;
  const was = deelIn(basis, set.operaties, { soort, id });
  const na = bewerk(basis.inhoud, set.operaties, {
    soort,
    id,
    gezien,
    nieuw: gekeurd.entiteit,
    reden: "",
    keuzes,
  });
  if (!na.ok && na.soort === "problemen") return alsProblemen(na.problemen);
  if (!na.ok) return gelukt<Gedaan>(na);
  const wordt = deelIn(basis, na.operaties, { soort, id });
  return gelukt<Gedaan>({
    soort: "gedaan",
    operaties: na.operaties,
    wijzigingen: JSON.stringify(was) === JSON.stringify(wordt) ? [] : [{ soort, id, was, wordt }],
    samengevoegd: na.samengevoegd,
    nieuw: null,
  });
}

interface MetId {
  readonly handeling: Planhandeling;
  readonly nieuw: string | null;
}

function bouw({ basis, set }: GeladenSet, { handeling, nieuw }: MetId) {
  const nu = pasToe(basis.inhoud, set.operaties);
  if (!nu.ok) return alsProblemen(nu.problemen);
  const uitgewerkt = werkHandelingUit(nu.inhoud, handeling);
  if (!uitgewerkt.ok) return belemmerd("kan-niet", uitgewerkt.melding);
  let operaties: readonly Operatie[] = set.operaties;
  for (const { soort, id, was, wordt } of uitgewerkt.wijzigingen) {
    const na = bewerk(basis.inhoud, operaties, {
      soort,
      id,
      gezien: was,
      nieuw: wordt,
      reden: wordt === null ? WEGGEHAALD : "",
    });
    // What was worked out stands on what is there now, so nobody can have changed it in between.
    if (!na.ok) return alsProblemen(na.soort === "problemen" ? na.problemen : []);
    operaties = na.operaties;
  }
  return gelukt<Gedaan>({
    soort: "gedaan",
    operaties,
    wijzigingen: uitgewerkt.wijzigingen,
    samengevoegd: false,
    nieuw,
  });
}

/** What is new gets an id that never named anything else. */
async function metId(
  tx: Tx,
  ctx: UseCaseContext,
  geladen: GeladenSet,
  handeling: Exclude<Handeling, { doe: "wijzigen" }>,
): Promise<MetId> {
  switch (handeling.doe) {
    case "stap-toevoegen":
    case "vraag-toevoegen":
    case "blok-maken": {
      const id = await nieuweId(tx, ctx, geladen, handeling.titel);
      return { handeling: { ...handeling, id }, nieuw: id };
    }
    case "blok-gebruiken": {
      const als = await nieuweId(tx, ctx, geladen, handeling.blok);
      const id = `${als}-hier`;
      return { handeling: { ...handeling, id, als }, nieuw: id };
    }
    default:
      return { handeling, nieuw: null };
  }
}

function deelIn(
  { inhoud }: GeladenSet["basis"],
  operaties: readonly Operatie[],
  { soort, id }: Pick<Plandeelwijziging, "soort" | "id">,
): Entiteit | null {
  const toegepast = pasToe(inhoud, operaties);
  if (!toegepast.ok) return null;
  return lijstVan(toegepast.inhoud, soort).find((deel) => deel.id === id) ?? null;
}
