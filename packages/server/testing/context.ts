import type { Actor } from "@core/grondslagen";
import { type Proefgemeente, NU, type TestDatabase } from "@deelwijzer/db/testing";
import { fixedKlok } from "../src/klok.ts";
import { createLog } from "../src/logging/create-log.ts";
import { createNewId } from "../src/new-id.ts";
import { createSleutelkast } from "../src/sleutels/sleutelkast.ts";
import type { RequestContext, Services } from "../src/use-case/context.ts";

const HOOFDSLEUTEL = Buffer.alloc(32, 7).toString("base64");

/** The services of a running app, on a test database, with a clock that stands at NU. */
export function testServices(database: TestDatabase, overrides: Partial<Services> = {}): Services {
  const klok = fixedKlok(NU);
  return {
    db: database.open("app", 8).db,
    klok,
    newId: createNewId(klok.nu),
    log: createLog({ app: "test", level: "silent" }),
    metingen: { gedaan: () => undefined },
    sleutelkast: createSleutelkast([HOOFDSLEUTEL]),
    ...overrides,
  };
}

export function medewerker(gemeente: Proefgemeente, overrides: Partial<Actor> = {}): Actor {
  return {
    gebruikerId: gemeente.userId,
    gemeenteId: gemeente.id,
    rollen: ["medewerker"],
    domeinen: ["wmo", "schuldhulpverlening"],
    teamId: gemeente.teamId,
    ...overrides,
  };
}

export function requestOf(services: Services, actor: Actor | null): RequestContext {
  return { ...services, actor };
}
