import { randomUUID } from "node:crypto";
import { canoniek, datum } from "@core/grondslagen";
import { sql } from "drizzle-orm";
import type { Db } from "../src/connection.ts";
import { claimRedactie, findRedactiegemeente } from "../src/repositories/gemeente.ts";
import { insertGemeentebepaling } from "../src/repositories/gemeentebepaling.ts";
import { insertWijzigingsset, type WijzigingssetRij } from "../src/repositories/wijzigingsset.ts";
import { appendGebeurtenis } from "../src/repositories/wijzigingsset-gebeurtenis.ts";
import { insertOpmerking } from "../src/repositories/wijzigingsset-opmerking.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import { createCollega } from "./collega-fixtures.ts";
import { NU, type Proefgemeente, TABELVERSIE } from "./proefwereld.ts";
import type { TestDatabase } from "./test-database.ts";

export type Proefset = WijzigingssetRij;

/** Makes this gemeente the one that keeps the tables; another that did so stops. */
export async function makeRedactie(database: TestDatabase, { id }: { readonly id: string }): Promise<void> {
  const { db } = database.open("owner", 1);
  const huidige = await findRedactiegemeente(db);
  if (huidige !== null && huidige.id !== id)
    await withTenant(db, huidige.id, (tx) => tx.execute(sql`update gemeente set beheert_tabellen = false`));
  await withTenant(db, id, claimRedactie);
}

/** One more member of the gemeente; four eyes need two. */
export async function addProeflid(
  database: TestDatabase,
  gemeente: Proefgemeente,
  rollen: readonly string[],
): Promise<string> {
  const naam = `Proef ${rollen.join(" en ")}`;
  const lid = await createCollega(database, gemeente, {
    rollen: [...rollen],
    domeinen: [],
    teamId: null,
    naam,
  });
  return lid.userId;
}

/** What a set without any operation says, as it is stored. */
export function proefsetInhoud(over: Readonly<Record<string, unknown>> = {}): string {
  return canoniek({
    id: "proefset",
    titel: "Proefset",
    toelichting: "Een wijziging.",
    aanleiding: { dossiernummer: null, tekst: "Proef" },
    basis: TABELVERSIE,
    auteurs: ["proef"],
    punten: [],
    verwerkt: [],
    heropent: [],
    operaties: [],
    ...over,
  });
}

/** A concept of the user of the gemeente, which must keep the tables. */
export function createProefset(
  db: Db,
  gemeente: Proefgemeente,
  over: Partial<Parameters<typeof insertWijzigingsset>[1]> = {},
): Promise<Proefset> {
  return withTenant(
    db,
    gemeente.id,
    (tx) =>
      insertWijzigingsset(tx, {
        id: randomUUID(),
        gemeenteId: gemeente.id,
        titel: "Proefset",
        basisHash: TABELVERSIE,
        inhoud: proefsetInhoud(),
        bewerkers: [gemeente.userId],
        laatstBewerktDoor: gemeente.userId,
        herkomst: "eigen",
        createdAt: NU,
        updatedAt: NU,
        ...over,
      }),
    { actor: over.laatstBewerktDoor ?? gemeente.userId },
  );
}

/** An event and a remark of a set, and a provision of the gemeente. */
export async function fillProefset(tx: Tx, gemeente: Proefgemeente, set: Proefset): Promise<void> {
  const rij = { id: randomUUID(), gemeenteId: gemeente.id, setId: set.id, op: NU, door: gemeente.userId };
  await appendGebeurtenis(tx, { ...rij, actie: "aanmaken", inhoudshash: set.inhoudshash, gegevens: {} });
  await insertOpmerking(tx, { ...rij, tekst: "Waarom?" });
  await insertGemeentebepaling(tx, {
    id: randomUUID(),
    gemeenteId: gemeente.id,
    inhoud: {
      soort: "verbod",
      bereik: { domeinen: ["wmo"], richtingen: "alle", partners: ["svb"], gegevens: "alle" },
      tekst: "Niet zonder overleg.",
      vastgesteldDoor: "college",
      vastgesteldOp: datum("2019-01-01"),
      vindplaats: null,
    },
    geldig: { van: "2019-01-01", tot: null },
    createdAt: NU,
    createdBy: gemeente.userId,
  });
}
