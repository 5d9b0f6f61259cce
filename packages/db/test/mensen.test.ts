import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { updateAfweging } from "../src/repositories/afweging.ts";
import { lockMensen } from "../src/repositories/gemeente.ts";
import { maakInlog, magInloggen } from "../src/repositories/inlog.ts";
import { listLedenMetRol, updateLidmaatschap } from "../src/repositories/lidmaatschap.ts";
import {
  createBeheerder,
  createCollega,
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  askProefvraag,
  actAs,
  NU,
  poging,
  publishProefversies,
} from "../testing/index.ts";
import { insertOverdracht } from "../src/repositories/overdracht.ts";
import { insertOverlegdoorgave } from "../src/repositories/overlegdoorgave.ts";
import { findOverlegvraag, listOpenOverlegvragenAan } from "../src/repositories/overlegvraag.ts";
import { withTenant } from "../src/tenant.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const een = await createBeheerder(database, gemeente);
const app = database.open("app", 4).db;
const auth = database.open("auth", 2).db;
afterAll(() => database.drop());

const als = (actor: string) => ({ gemeenteId: gemeente.id, actor });
const MET_MEER = { rollen: ["fg", "beheerder"] };

describe("who says what somebody may do", () => {
  test("is a beheerder who works here, about somebody else", async () => {
    const collega = await createCollega(database, gemeente);
    const wijzig = (actor: string, wie: string, patch: Parameters<typeof updateLidmaatschap>[2] = MET_MEER) =>
      poging(app, als(actor), (tx) => updateLidmaatschap(tx, wie, patch, NU));
    expect(await wijzig(een.userId, collega.userId)).toBe("gelukt");
    expect(await wijzig(collega.userId, collega.userId)).toBe("DW007");
    expect(await wijzig(collega.userId, gemeente.userId)).toBe("DW007");
    for (const patch of [MET_MEER, { domeinen: ["wmo"] }, { teamId: null }, { beeindigdOp: NU }]) {
      expect(await wijzig(een.userId, een.userId, patch)).toBe("DW007");
    }
    expect(await wijzig(een.userId, een.userId, { naam: "Anders" })).toBe("gelukt");
  });

  test("loses that with the role, or by leaving", async () => {
    const twee = await createBeheerder(database, gemeente);
    await withTenant(app, gemeente.id, (tx) => updateLidmaatschap(tx, twee.userId, { beeindigdOp: NU }, NU));
    expect(
      await poging(app, als(twee.userId), (tx) => updateLidmaatschap(tx, gemeente.userId, MET_MEER, NU)),
    ).toBe("DW007");
  });

  test("raises the version with every change, and a change of an older version changes nothing", async () => {
    const collega = await createCollega(database, gemeente);
    const wijzig = (versie: number) =>
      withTenant(app, gemeente.id, (tx) => updateLidmaatschap(tx, collega.userId, { naam: "X" }, NU, versie));
    expect([await wijzig(1), await wijzig(1), await wijzig(2)]).toEqual([true, false, true]);
  });
});

describe("the last beheerder", () => {
  test("stays, whoever tries", async () => {
    const elders = await createProefgemeente(database, "Elders");
    const enige = await createBeheerder(database, elders);
    for (const patch of [{ beeindigdOp: NU }, { rollen: ["fg"] }]) {
      expect(
        await poging(app, { gemeenteId: elders.id, actor: "" }, (tx) =>
          updateLidmaatschap(tx, enige.userId, patch, NU),
        ),
      ).toBe("DW003");
    }
  });

  test("stays when two take the role from each other at once", async () => {
    const elders = await createProefgemeente(database, "Tegelijk");
    const [a, b] = [await createBeheerder(database, elders), await createBeheerder(database, elders)];
    const neemAf = (door: string, van: string) =>
      withTenant(
        app,
        elders.id,
        async (tx) => {
          await lockMensen(tx);
          await updateLidmaatschap(tx, van, { rollen: ["fg"] }, NU);
        },
        { actor: door },
      );
    const uitslag = await Promise.allSettled([neemAf(a.userId, b.userId), neemAf(b.userId, a.userId)]);
    expect(uitslag.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await withTenant(app, elders.id, (tx) => listLedenMetRol(tx, "beheerder"))).toHaveLength(1);
  });
});

describe("leaving", () => {
  test("ends every session at that moment, and only of who leaves", async () => {
    const [weg, blijft] = [await createCollega(database, gemeente), await createCollega(database, gemeente)];
    for (const { userId } of [weg, weg, blijft]) {
      await auth.execute(
        sql`insert into auth.session (id, token, user_id, expires_at, created_at, updated_at) values (${randomUUID()}, ${randomUUID()}, ${userId}, now() + interval '1 hour', now(), now())`,
      );
    }
    const sessies = async (userId: string) =>
      (await auth.execute(sql`select 1 from auth.session where user_id = ${userId}`)).length;
    expect([await magInloggen(auth, weg.userId), await sessies(weg.userId)]).toEqual([true, 2]);
    const zet = (beeindigdOp: Date | null) =>
      withTenant(app, gemeente.id, (tx) => updateLidmaatschap(tx, weg.userId, { beeindigdOp }, NU), {
        actor: een.userId,
      });
    await zet(NU);
    expect([await magInloggen(auth, weg.userId), await sessies(weg.userId)]).toEqual([false, 0]);
    expect(await sessies(blijft.userId)).toBe(1);
    await zet(null);
    expect([await magInloggen(auth, weg.userId), await sessies(weg.userId)]).toEqual([true, 0]);
  });

  test("sign-in asks only that: it reads no membership", async () => {
    expect(await magInloggen(auth, "nobody")).toBe(true);
    await expect(auth.execute(sql`select * from lidmaatschap`)).rejects.toMatchObject({
      cause: { code: "42501" },
    });
    await expect(app.execute(sql`select auth.mag_inloggen('x')`)).rejects.toMatchObject({
      cause: { code: "42501" },
    });
  });

  test("a beheerder hands over a dossier of who left, of nobody else and not to themselves", async () => {
    const [weg, naar] = [await createCollega(database, gemeente), await createCollega(database, gemeente)];
    const tweede = await createBeheerder(database, gemeente);
    const dossier = await withTenant(app, gemeente.id, (tx) =>
      createProefdossier(tx, gemeente, { eigenaarId: weg.userId }),
    );
    const draagOver = (reden: "uit-dienst" | "anders", door: string, ontvanger: string, eindig = true) =>
      poging(app, als(door), async (tx) => {
        if (eindig) {
          await actAs(tx, een.userId);
          await updateLidmaatschap(tx, weg.userId, { beeindigdOp: NU }, NU);
          await actAs(tx, door);
        }
        const { id: afwegingId, versie: expectedVersion } = dossier;
        const rij = { id: randomUUID(), gemeenteId: gemeente.id, afwegingId, van: weg.userId, door, op: NU };
        await insertOverdracht(tx, { ...rij, naar: ontvanger, reden });
        await updateAfweging(tx, {
          id: afwegingId,
          expectedVersion,
          patch: { eigenaarId: ontvanger },
          op: NU,
        });
      });
    expect(await draagOver("uit-dienst", een.userId, naar.userId)).toBe("gelukt");
    expect(await draagOver("anders", een.userId, naar.userId)).toBe("DW007");
    expect(await draagOver("uit-dienst", een.userId, naar.userId, false)).toBe("DW007");
    expect(await draagOver("uit-dienst", een.userId, een.userId)).toBe("DW007");
    expect(await draagOver("uit-dienst", naar.userId, naar.userId)).toBe("DW007");
    expect(await draagOver("uit-dienst", een.userId, tweede.userId)).toBe("DW003");
  });

  test("a question that waited for who left waits for somebody else, who alone can answer it", async () => {
    const [weg, naar] = [await createCollega(database, gemeente), await createCollega(database, gemeente)];
    const dossier = await withTenant(app, gemeente.id, (tx) => createProefdossier(tx, gemeente));
    const vraagId = await withTenant(app, gemeente.id, (tx) =>
      askProefvraag(tx, gemeente, dossier, { aanRol: null, aanGebruiker: weg.userId }),
    );
    const rij = {
      id: randomUUID(),
      gemeenteId: gemeente.id,
      overlegvraagId: vraagId,
      van: weg.userId,
      op: NU,
    };
    const geefDoor = (door: string, ontvanger: string) =>
      poging(app, als(door), (tx) => insertOverlegdoorgave(tx, { ...rij, door, naar: ontvanger }));
    expect(await geefDoor(een.userId, naar.userId)).toBe("DW003");
    await withTenant(app, gemeente.id, (tx) => updateLidmaatschap(tx, weg.userId, { beeindigdOp: NU }, NU));
    expect(await geefDoor(naar.userId, naar.userId)).toBe("DW007");
    expect(await geefDoor(een.userId, een.userId)).toBe("DW007");
    expect(await geefDoor(een.userId, gemeente.userId)).toBe("DW003");
    await withTenant(
      app,
      gemeente.id,
      (tx) => insertOverlegdoorgave(tx, { ...rij, door: een.userId, naar: naar.userId }),
      { actor: een.userId },
    );
    const nu = await withTenant(app, gemeente.id, async (tx) => ({
      vraag: (await findOverlegvraag(tx, vraagId))?.aanGebruiker,
      oud: await listOpenOverlegvragenAan(tx, weg.userId),
      nieuw: (await listOpenOverlegvragenAan(tx, naar.userId)).map(({ id }) => id),
    }));
    expect(nu).toEqual({ vraag: naar.userId, oud: [], nieuw: [vraagId] });
  });
});

describe("an invitation", () => {
  const inlog = (email: string) => ({
    id: randomUUID(),
    accountId: randomUUID(),
    email,
    naam: "Nieuw",
    wachtwoordHash: "hash",
    op: NU,
  });

  test("makes a sign-in on the name of a beheerder only, and leaves one that is there alone", async () => {
    const email = "Nieuw@voorbeeld.example";
    const maak = (actor: string) =>
      withTenant(app, gemeente.id, (tx) => maakInlog(tx, inlog(email)), { actor });
    expect(await poging(app, als(gemeente.userId), (tx) => maakInlog(tx, inlog(email)))).toBe("DW007");
    const eerst = await maak(een.userId);
    const weer = await maak(een.userId);
    expect([eerst.uitkomst, weer]).toEqual(["nieuw", { userId: eerst.userId, uitkomst: "bekend" }]);
    const rows = await auth.execute<{ email: string; moet: boolean; accounts: number }>(
      sql`select email, must_change_password as moet, (select count(*)::int from auth.account a where a.user_id = u.id) as accounts from auth."user" u where id = ${eerst.userId}`,
    );
    expect([...rows]).toEqual([{ email: "nieuw@voorbeeld.example", moet: true, accounts: 1 }]);
  });
});
