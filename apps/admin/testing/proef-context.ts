import { randomUUID } from "node:crypto";
import type { Rol } from "@core/grondslagen";
import {
  claimRedactie,
  insertLidmaatschap,
  publishTabelversie,
  publishWijzigingenregister,
  withoutTenant,
  withTenant,
  type Db,
} from "@deelwijzer/db";
import {
  createProefgemeente,
  createTestDatabase,
  NU,
  type Proefgemeente,
  type TestDatabase,
} from "@deelwijzer/db/testing";
import {
  createLog,
  createNewId,
  createSleutelkast,
  fixedKlok,
  type RequestContext,
} from "@deelwijzer/server";
import { gepubliceerd, inhoudshash, laadTabellen } from "@deelwijzer/tabellen";
import { sql } from "drizzle-orm";

/** The present of the tests about wijzigingssets: a Saturday morning in winter. */
export const VANDAAG = "2026-11-21T10:00:00+01:00";

/** The tables as they were before they held example cases: for tests of what happens to a set, whatever it changes. */
export const ZONDER_VOORBEELDEN = { totEnMet: 13 } as const;

/** Someone who signs in, at a moment of the test's choice. */
export interface Persoon {
  readonly id: string;
  readonly naam: string;
  /** A request at this moment; without one at VANDAAG. */
  readonly op: (moment?: string | Date) => RequestContext;
}

export interface Proef {
  readonly database: TestDatabase;
  /** As the app role. */
  readonly db: Db;
  readonly gemeenteId: string;
  /** The gemeente that keeps the tables. */
  readonly redactie: Proefgemeente;
  /** One that does not keep them. */
  readonly ander: Proefgemeente;
  /** A request of someone with these roles, at NU; without roles of nobody. */
  readonly als: (...rollen: Rol[]) => RequestContext;
  /** One more member of the gemeente that keeps the tables. */
  readonly lid: (naam: string, ...rollen: Rol[]) => Promise<Persoon>;
  /** A member of a gemeente that does not keep them. */
  readonly elders: (...rollen: Rol[]) => Persoon;
}

/**
 * A database with the tables that a new installation publishes, the gemeente that keeps them, and another one. What else
 * the repository holds is a proposal and stays out.
 */
export async function maakProef({
  totEnMet = Infinity,
}: { readonly totEnMet?: number } = {}): Promise<Proef> {
  const database = await createTestDatabase();
  await publiceerTabellen(database, totEnMet);
  const redactie = await createProefgemeente(database, "Proefgemeente");
  const ander = await createProefgemeente(database, "Andere gemeente");
  const owner = database.open("owner", 1).db;
  const auth = database.open("auth", 1).db;
  await withTenant(owner, redactie.id, claimRedactie);
  const services = {
    db: database.open("app", 8).db,
    newId: createNewId(() => new Date()),
    log: createLog({ app: "test", level: "silent" }),
    sleutelkast: createSleutelkast([Buffer.alloc(32, 7).toString("base64")]),
    metingen: { gedaan: () => undefined },
  };

  function verzoek(gemeente: Proefgemeente, id: string, rollen: readonly Rol[], moment: string | Date) {
    const { id: gemeenteId, teamId } = gemeente;
    const actor = { gebruikerId: id, gemeenteId, rollen, domeinen: ["wmo"], teamId };
    return { ...services, klok: fixedKlok(moment), actor: rollen.length === 0 ? null : actor };
  }

  async function lid(naam: string, ...rollen: Rol[]): Promise<Persoon> {
    const id = randomUUID();
    const email = `${id}@voorbeeld.example`;
    await auth.execute(
      sql`insert into auth."user" (id, name, email, created_at, updated_at) values (${id}, ${naam}, ${email}, now(), now())`,
    );
    const { id: gemeenteId, teamId } = redactie;
    const rest = { rollen, domeinen: [], teamId, createdAt: NU, updatedAt: NU };
    await withTenant(owner, gemeenteId, (tx) =>
      insertLidmaatschap(tx, { gemeenteId, userId: id, naam, email, ...rest }),
    );
    return { id, naam, op: (moment = VANDAAG) => verzoek(redactie, id, rollen, moment) };
  }

  return {
    database,
    db: services.db,
    gemeenteId: redactie.id,
    redactie,
    ander,
    als: (...rollen) => verzoek(redactie, redactie.userId, rollen, NU),
    lid,
    elders: (...rollen) => ({
      id: ander.userId,
      naam: "Proef",
      op: (moment = VANDAAG) => verzoek(ander, ander.userId, rollen, moment),
    }),
  };
}

async function publiceerTabellen(database: TestDatabase, totEnMet: number): Promise<void> {
  const tabellen = await laadTabellen();
  const { wijzigingssets, ruwRegister } = tabellen;
  const { tabelversies } = await gepubliceerd(tabellen);
  await withoutTenant(database.open("owner", 1).db, async (tx) => {
    for (const { nummer, hash, inhoud } of tabelversies.filter((versie) => versie.nummer <= totEnMet)) {
      const set = wijzigingssets.find((kandidaat) => kandidaat.nummer === nummer);
      const row = { nummer, hash, inhoud, gepubliceerdOp: NU };
      await publishTabelversie(tx, row, { geldtVanaf: NU, verwerkt: set?.verwerkt ?? [] });
    }
    const row = { hash: inhoudshash(ruwRegister), inhoud: ruwRegister, gepubliceerdOp: NU };
    await publishWijzigingenregister(tx, row);
  });
}
