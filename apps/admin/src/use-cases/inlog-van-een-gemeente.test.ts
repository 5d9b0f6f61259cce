import { noteerBewezenAdres, updateLidmaatschap, withTenant } from "@deelwijzer/db";
import { createBeheerder, NU, type Proefgemeente } from "@deelwijzer/db/testing";
import { createAuth, createLog, createNewId, type RequestContext } from "@deelwijzer/server";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maakProef } from "../../testing/proef-context.ts";
import { waardeVan } from "../../testing/proef-set.ts";
import { laatTerugkeren } from "./laat-terugkeren/laat-terugkeren.ts";
import { laatVertrekken } from "./laat-vertrekken/laat-vertrekken.ts";
import { leesMensen } from "./lees-mensen/lees-mensen.ts";
import { nodigUit } from "./nodig-uit/nodig-uit.ts";

// Two gemeenten in one installation: a beheerder of one hands out a password for the address of somebody of the other.
const { database, db, redactie, ander, als } = await maakProef();
afterAll(() => database.drop());
const authDb = database.open("auth", 2).db;
const auth = createAuth({
  app: "admin",
  baseUrl: "http://localhost:3000",
  db: authDb,
  secret: "a-secret-of-the-tests-and-of-nothing-else",
  newId: createNewId(() => new Date()),
  log: createLog({ app: "test", level: "silent" }),
  wachtwoord: true,
});

let deEen: RequestContext;
let deAnder: RequestContext;
beforeAll(async () => {
  const beheerderVan = async (gemeente: Proefgemeente): Promise<RequestContext> => {
    const { userId } = await createBeheerder(database, gemeente);
    const actor = {
      gebruikerId: userId,
      gemeenteId: gemeente.id,
      rollen: ["beheerder"],
      domeinen: [],
      teamId: null,
    };
    return { ...als("beheerder"), actor } as RequestContext;
  };
  deEen = await beheerderVan(redactie);
  deAnder = await beheerderVan(ander);
});

const mens = (email: string) => ({
  naam: "Iemand",
  functie: "",
  rollen: ["medewerker" as const],
  domeinen: ["wmo"],
  teamId: null,
  email,
});
const nodig = (ctx: RequestContext, email: string) => nodigUit(ctx, mens(email));
async function vertrekt(ctx: RequestContext, userId: string): Promise<void> {
  const { versie } = await lidVan(ctx, userId);
  waardeVan(await laatVertrekken(ctx, { userId, versie }));
}
async function lidVan(ctx: RequestContext, userId: string) {
  const lid = waardeVan(await leesMensen(ctx, {})).mensen.find((een) => een.userId === userId);
  if (lid === undefined) throw new Error("nobody");
  return lid;
}
const logIn = async (email: string, password: string | null) =>
  auth.api.signInEmail({ body: { email, password: password ?? "" } }).then(
    () => "binnen",
    () => "geweigerd",
  );

describe("a password that another gemeente handed out", () => {
  test("is worth nothing once its gemeente let go, and neither is the phone that was put to it", async () => {
    const email = "overgenomen@voorbeeld.example";
    const eerst = waardeVan(await nodig(deEen, email));
    expect(await logIn(email, eerst.wachtwoord)).toBe("binnen");
    await authDb.execute(
      sql`insert into auth.tweede_factor (user_id, geheim, bevestigd_op) values (${eerst.userId}, 'geheim', now())`,
    );
    await vertrekt(deEen, eerst.userId);
    const daarna = waardeVan(await nodig(deAnder, email));
    expect(daarna).toMatchObject({ userId: eerst.userId, nieuw: true });
    expect(daarna.wachtwoord).not.toBe(eerst.wachtwoord);
    expect(await logIn(email, eerst.wachtwoord)).toBe("geweigerd");
    const [over] = await authDb.execute(
      sql`select (select count(*)::int from auth.session where user_id = ${eerst.userId}) as sessies,
        (select count(*)::int from auth.tweede_factor where user_id = ${eerst.userId}) as telefoons`,
    );
    expect(over).toEqual({ sessies: 0, telefoons: 0 });
    expect(await logIn(email, daarna.wachtwoord)).toBe("binnen");
  });

  test("opens no second gemeente while somebody works with it, until they chose one with their mailbox", async () => {
    const email = "werkt-nog@voorbeeld.example";
    const { userId, wachtwoord } = waardeVan(await nodig(deEen, email));
    const geweigerd = await nodig(deAnder, email);
    expect(geweigerd).toMatchObject({ fout: { soort: "ongeldig", velden: [{ pad: "email" }] } });
    expect(JSON.stringify(geweigerd)).toContain("andere gemeente");
    expect(await logIn(email, wachtwoord)).toBe("binnen");
    await noteerBewezenAdres(authDb, userId);
    expect(waardeVan(await nodig(deAnder, email))).toEqual({ userId, nieuw: false, wachtwoord: null });
  });

  test("brings nobody back to where they worked before, also not past the use case", async () => {
    const email = "komt-terug@voorbeeld.example";
    const { userId } = waardeVan(await nodig(deAnder, email));
    await vertrekt(deAnder, userId);
    waardeVan(await nodig(deEen, email));
    await vertrekt(deEen, userId);
    const { versie } = await lidVan(deAnder, userId);
    expect(await laatTerugkeren(deAnder, { userId, versie })).toMatchObject({ fout: { soort: "ongeldig" } });
    const erlangs = withTenant(
      db,
      ander.id,
      (tx) => updateLidmaatschap(tx, userId, { beeindigdOp: null }, new Date(NU), versie),
      { actor: deAnder.actor?.gebruikerId ?? "" },
    );
    await expect(erlangs).rejects.toMatchObject({ cause: { code: "DW007" } });
    await noteerBewezenAdres(authDb, userId);
    waardeVan(await laatTerugkeren(deAnder, { userId, versie }));
  });
});
