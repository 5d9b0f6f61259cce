import type { Actor, Rol } from "@core/grondslagen";
import { publishTabelversie, publishWijzigingenregister, withoutTenant } from "@deelwijzer/db";
import { createProefgemeente, createTestDatabase, NU, type TestDatabase } from "@deelwijzer/db/testing";
import {
  createLog,
  createNewId,
  createSleutelkast,
  fixedKlok,
  type RequestContext,
} from "@deelwijzer/server";
import { gepubliceerd, inhoudshash, laadTabellen } from "@deelwijzer/tabellen";

export interface Proef {
  readonly database: TestDatabase;
  /** A request of someone with these roles; without roles of nobody. */
  readonly als: (...rollen: Rol[]) => RequestContext;
}

/** A database with the tables of the repository published in it, and one gemeente. */
export async function maakProef(): Promise<Proef> {
  const database = await createTestDatabase();
  const { tabelversies, register } = await gepubliceerd(await laadTabellen());
  await withoutTenant(database.open("owner", 1).db, async (tx) => {
    for (const { nummer, hash, inhoud } of tabelversies) {
      await publishTabelversie(tx, { nummer, hash, inhoud, gepubliceerdOp: NU });
    }
    await publishWijzigingenregister(tx, {
      hash: inhoudshash(register),
      inhoud: register,
      gepubliceerdOp: NU,
    });
  });
  const gemeente = await createProefgemeente(database, "Proefgemeente");
  const klok = fixedKlok(NU);
  const services = {
    db: database.open("app", 4).db,
    klok,
    newId: createNewId(klok.nu),
    log: createLog({ app: "test", level: "silent" }),
    sleutelkast: createSleutelkast([Buffer.alloc(32, 7).toString("base64")]),
  };
  const als = (...rollen: Rol[]): RequestContext => {
    const actor: Actor = {
      gebruikerId: gemeente.userId,
      gemeenteId: gemeente.id,
      rollen,
      domeinen: ["wmo"],
      teamId: gemeente.teamId,
    };
    return { ...services, actor: rollen.length === 0 ? null : actor };
  };
  return { database, als };
}
