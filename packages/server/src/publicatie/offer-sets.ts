import type { Wijzigingsset } from "@core/grondslagen";
import {
  type Db,
  findRedactiegemeente,
  insertTabelversie,
  listWijzigingssets,
  withTenant,
} from "@deelwijzer/db";
import type { Tabellen } from "@deelwijzer/tabellen";
import type { NewId } from "../new-id.ts";
import { offerSet } from "./offer-set.ts";

export interface OfferedSets {
  /** Titles of the sets that the redactiegemeente now has to review. */
  readonly aangeboden: readonly string[];
  /** How many wait because no gemeente keeps the tables yet. */
  readonly wachtOpRedactie: number;
}

interface Aanbod {
  readonly tabellen: Tabellen;
  /** The first number that did not come with the installation. */
  readonly vanaf: number;
  readonly nu: Date;
  readonly newId: NewId;
}

/** Offers the sets of a new release, once each: as a concept of the redactiegemeente, on the base they were made on. */
export async function offerSets(db: Db, { tabellen, vanaf, nu, newId }: Aanbod): Promise<OfferedSets> {
  const sets = tabellen.wijzigingssets.flatMap((set) =>
    set.nummer !== null && set.nummer >= vanaf ? [{ set, uitgaveNummer: set.nummer }] : [],
  );
  if (sets.length === 0) return { aangeboden: [], wachtOpRedactie: 0 };
  const redactie = await findRedactiegemeente(db);
  if (redactie === null) return { aangeboden: [], wachtOpRedactie: sets.length };
  const aangeboden = await withTenant(db, redactie.id, async (tx) => {
    const bekend = new Set((await listWijzigingssets(tx)).map((rij) => rij.uitgaveNummer));
    const nieuw = sets.filter(({ uitgaveNummer }) => !bekend.has(uitgaveNummer));
    for (const { set, uitgaveNummer } of nieuw) {
      const basis = basisVan(tabellen, set);
      const { nummer, hash, inhoud } = basis;
      await insertTabelversie(tx, { nummer, hash, inhoud, gepubliceerdOp: nu });
      await offerSet(tx, { gemeenteId: redactie.id, set, uitgaveNummer, basisNummer: nummer, nu, newId });
    }
    return nieuw.map(({ set }) => set.titel);
  });
  return { aangeboden, wachtOpRedactie: 0 };
}

function basisVan({ tabelversies }: Tabellen, set: Wijzigingsset) {
  const basis = tabelversies.find(({ hash }) => hash === set.basis);
  if (basis === undefined) throw new Error(`set ${set.id} rests on a version that is not in the repository`);
  return basis;
}
