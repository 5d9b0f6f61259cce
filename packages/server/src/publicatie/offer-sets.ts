import type { Wijzigingsset } from "@core/grondslagen";
import {
  appendGebeurtenis,
  type Db,
  findRedactiegemeente,
  insertTabelversie,
  insertWijzigingsset,
  listWijzigingssets,
  withTenant,
} from "@deelwijzer/db";
import type { Tabellen } from "@deelwijzer/tabellen";
import type { NewId } from "../new-id.ts";
import { opgeslagenInhoud } from "./set-uit-rij.ts";

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

/** Who made a set that came with a release; no user, so that anyone of the gemeente can review it. */
const UITGAVE = "uitgave";

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
      const rij = await insertWijzigingsset(tx, {
        id: newId(),
        gemeenteId: redactie.id,
        titel: set.titel,
        basisHash: hash,
        inhoud: opgeslagenInhoud(set),
        ingangsdatum: set.ingangsdatum,
        bewerkers: [UITGAVE],
        laatstBewerktDoor: UITGAVE,
        herkomst: "uitgave",
        uitgaveNummer,
        createdAt: nu,
        updatedAt: nu,
      });
      await appendGebeurtenis(tx, {
        id: newId(),
        gemeenteId: redactie.id,
        setId: rij.id,
        actie: "aanmaken",
        door: null,
        op: nu,
        inhoudshash: rij.inhoudshash,
        gegevens: { nummer },
      });
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
