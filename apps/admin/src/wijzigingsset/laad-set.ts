import {
  datum,
  metStartplan,
  type Datum,
  type Setstand,
  type Setstatus,
  type Stappenplan,
  type Tabelversie,
  type Wijzigingsset,
} from "@core/grondslagen";
import { findWijzigingsset, lockWijzigingsset, type Tx, type WijzigingssetRij } from "@deelwijzer/db";
import { leesStartplan, leesVersie, mislukt, setUitRij, type UseCaseContext } from "@deelwijzer/server";

/** A row of the database as the core reads it. */
export interface GeladenSet {
  readonly rij: WijzigingssetRij;
  readonly set: Wijzigingsset;
  readonly stand: Setstand;
  /** With the stappenplan the set changes, where the version itself holds none. */
  readonly basis: Tabelversie;
  readonly startplan: Stappenplan | null;
}

export const GEEN_SET = mislukt({ soort: "niet-gevonden", wat: "deze wijzigingsset" } as const);

/** To look at; the row can change while it is read. */
export async function leesSet(tx: Tx, { klok }: UseCaseContext, id: string): Promise<GeladenSet | null> {
  const rij = await findWijzigingsset(tx, id);
  return rij === null ? null : laadSet(tx, rij, klok.vandaag());
}

/** To change: nobody else writes this set until the transaction ends. */
export async function vergrendelSet(
  tx: Tx,
  { klok }: UseCaseContext,
  id: string,
): Promise<GeladenSet | null> {
  const rij = await lockWijzigingsset(tx, id);
  return rij === null ? null : laadSet(tx, rij, klok.vandaag());
}

export async function laadSet(tx: Tx, rij: WijzigingssetRij, vandaag: Datum): Promise<GeladenSet> {
  const set = setUitRij(rij);
  const startplan = await leesStartplan(tx, set);
  return {
    rij,
    set,
    stand: standVan(rij, vandaag),
    basis: metStartplan(await leesVersie(tx, rij.basisHash), startplan),
    startplan,
  };
}

function standVan(rij: WijzigingssetRij, vandaag: Datum): Setstand {
  const { goedgekeurdDoor: door, goedgekeurdHash: hash } = rij;
  return {
    status: statusVan(rij, vandaag),
    inhoudshash: rij.inhoudshash,
    bewerkers: rij.bewerkers,
    goedkeuring: door === null || hash === null ? null : { door, hash },
    ingangsdatum: rij.ingangsdatum === null ? null : datum(rij.ingangsdatum),
  };
}

/**
 * No job runs at midnight: a scheduled set is stored as `ingepland` and, from its day on (00:00 Europe/Amsterdam, the
 * moment its version takes over), is a published one. So its schedule can no longer be withdrawn either.
 */
function statusVan(
  { status, ingangsdatum }: Pick<WijzigingssetRij, "status" | "ingangsdatum">,
  vandaag: Datum,
): Setstatus {
  return status === "ingepland" && ingangsdatum !== null && ingangsdatum <= vandaag ? "gepubliceerd" : status;
}
