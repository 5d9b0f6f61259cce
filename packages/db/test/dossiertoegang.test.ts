import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { type Afweging, findAfweging, updateAfweging } from "../src/repositories/afweging.ts";
import { insertDossierinzage } from "../src/repositories/dossierinzage.ts";
import { insertGezien } from "../src/repositories/gezien.ts";
import { insertInzagebevinding, insertSteekproef } from "../src/repositories/inzagetoezicht.ts";
import { insertInzageverzoek } from "../src/repositories/inzageverzoek.ts";
import { updateLidmaatschap } from "../src/repositories/lidmaatschap.ts";
import { insertOverdracht } from "../src/repositories/overdracht.ts";
import { endWaarneming, findLopendeWaarneming, insertWaarneming } from "../src/repositories/waarneming.ts";
import type { dossierinzage } from "../src/schema/dossierinzage.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import {
  actAs,
  answerProefverzoek,
  createCollega,
  createProefdossier,
  createProefgemeente,
  createTeam,
  createTestDatabase,
  MORGEN,
  neemProefdossierWaar,
  NU,
  poging,
  proefinzage,
  proefverzoek,
  publishProefversies,
  sealProefdossier,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const elders = await createProefgemeente(database, "Elders");
const anderTeam = await createTeam(database, gemeente, "Team Jeugd");
const collega = await createCollega(database, gemeente);
const jeugd = await createCollega(database, gemeente, { domeinen: ["jeugd"], teamId: anderTeam });
const teamgenootJeugd = await createCollega(database, gemeente, { domeinen: ["jeugd"] });
const fg = await createCollega(database, gemeente, { rollen: ["fg"], domeinen: [], teamId: null });
const app = database.open("app").db;
afterAll(() => database.drop());

const LATER = new Date("2019-08-11T09:00:00.000Z");
const als = (actor: string) => ({ gemeenteId: gemeente.id, actor });
const nieuw = (deel = {}) => withTenant(app, gemeente.id, (tx) => createProefdossier(tx, gemeente, deel));
const wijzig = (tx: Tx, { id, versie }: Afweging, patch: object, op = LATER) =>
  updateAfweging(tx, { id, expectedVersion: versie, patch, op });
const overdracht = (dossier: Afweging, deel = {}) => ({
  id: randomUUID(),
  gemeenteId: gemeente.id,
  afwegingId: dossier.id,
  van: gemeente.userId,
  naar: collega.userId,
  door: gemeente.userId,
  reden: "ander-werk" as const,
  op: LATER,
  ...deel,
});
const waarneming = (dossier: Afweging, deel = {}) => ({
  id: randomUUID(),
  gemeenteId: gemeente.id,
  afwegingId: dossier.id,
  eigenaarId: gemeente.userId,
  waarnemerId: collega.userId,
  reden: "ziek" as const,
  sinds: LATER,
  ...deel,
});

describe("handing over", () => {
  const draagOver =
    (dossier: Afweging, deel = {}) =>
    async (tx: Tx) => {
      const rij = overdracht(dossier, deel);
      await insertOverdracht(tx, rij);
      await wijzig(tx, dossier, { eigenaarId: rij.naar });
    };

  test("moves a dossier together with the row that says why, running or decided", async () => {
    const dossier = await nieuw();
    expect(await poging(app, als(gemeente.userId), draagOver(dossier))).toBe("gelukt");
    const besloten = await withTenant(app, gemeente.id, async (tx) => {
      const rij = await createProefdossier(tx, gemeente);
      await sealProefdossier(tx, gemeente, rij);
      return findAfweging(tx, rij.id);
    });
    if (besloten === null) throw new Error("no dossier");
    expect(await poging(app, als(gemeente.userId), draagOver(besloten))).toBe("gelukt");
  });

  test("never one without the other", async () => {
    const dossier = await nieuw();
    const zonderRij = poging(app, als(gemeente.userId), (tx) =>
      wijzig(tx, dossier, { eigenaarId: collega.userId }),
    );
    expect(await zonderRij).toBe("DW003");
    const zonderDossier = poging(app, als(gemeente.userId), (tx) =>
      insertOverdracht(tx, overdracht(dossier)),
    );
    expect(await zonderDossier).toBe("DW003");
    // An earlier row does not carry a later change.
    const metOudeRij = poging(app, als(gemeente.userId), async (tx) => {
      await insertOverdracht(tx, overdracht(dossier, { op: NU }));
      await wijzig(tx, dossier, { eigenaarId: collega.userId });
    });
    expect(await metOudeRij).toBe("DW003");
  });

  test.each([
    ["by somebody else", collega.userId, { door: collega.userId }, "DW007"],
    ["on another name", collega.userId, {}, "DW007"],
    ["of what is not the giver's", gemeente.userId, { van: fg.userId }, "DW007"],
    ["to who does not work in the domain", gemeente.userId, { naar: jeugd.userId }, "DW003"],
    ["to who is no medewerker", gemeente.userId, { naar: fg.userId }, "DW003"],
    ["to nobody of this gemeente", gemeente.userId, { naar: elders.userId }, "DW003"],
  ] as const)("is refused %s", async (_wat, actor, deel, code) => {
    expect(await poging(app, als(actor), draagOver(await nieuw(), deel))).toBe(code);
  });
});

describe("standing in", () => {
  const neemWaar =
    (dossier: Afweging, deel = {}) =>
    async (tx: Tx) => {
      const rij = waarneming(dossier, deel);
      await insertWaarneming(tx, rij);
      await wijzig(tx, dossier, { waarnemerId: rij.waarnemerId });
    };

  test("the owner stays the owner; giving back is done by one of the two, once", async () => {
    const dossier = await nieuw();
    expect(await poging(app, als(collega.userId), neemWaar(dossier))).toBe("gelukt");
    const geefTerug = (door: string) =>
      poging(app, als(collega.userId), async (tx) => {
        await neemProefdossierWaar(tx, dossier, collega.userId);
        const lopend = await findLopendeWaarneming(tx, dossier.id);
        await actAs(tx, door);
        await endWaarneming(tx, { id: lopend?.id ?? "", door, op: LATER });
        await wijzig(tx, { ...dossier, versie: dossier.versie + 1 }, { waarnemerId: null });
        expect((await findAfweging(tx, dossier.id))?.eigenaarId).toBe(gemeente.userId);
      });
    expect(await geefTerug(collega.userId)).toBe("gelukt");
    expect(await geefTerug(gemeente.userId)).toBe("gelukt");
    expect(await geefTerug(teamgenootJeugd.userId)).toBe("DW007");
  });

  test("a handing over ends it first", async () => {
    const dossier = await nieuw();
    const tijdens = poging(app, als(gemeente.userId), async (tx) => {
      await neemProefdossierWaar(tx, dossier, collega.userId);
      await actAs(tx, collega.userId);
      await insertOverdracht(tx, overdracht(dossier, { door: collega.userId }));
      await wijzig(tx, { ...dossier, versie: dossier.versie + 1 }, { eigenaarId: collega.userId });
    });
    expect(await tijdens).toBe("DW003");
  });

  test("never one without the other", async () => {
    const dossier = await nieuw();
    const alleenRij = (tx: Tx) => insertWaarneming(tx, waarneming(dossier));
    const alleenDossier = (tx: Tx) => wijzig(tx, dossier, { waarnemerId: collega.userId });
    expect(await poging(app, als(collega.userId), alleenRij)).toBe("DW003");
    expect(await poging(app, als(collega.userId), alleenDossier)).toBe("DW003");
  });

  test.each([
    ["on another name", gemeente.userId, {}, "DW007"],
    ["by another team", jeugd.userId, { waarnemerId: jeugd.userId }, "DW003"],
    ["outside one's domains", teamgenootJeugd.userId, { waarnemerId: teamgenootJeugd.userId }, "DW003"],
    ["for who is not the owner", collega.userId, { eigenaarId: fg.userId }, "DW003"],
  ] as const)("is refused %s", async (_wat, actor, deel, code) => {
    expect(await poging(app, als(actor), neemWaar(await nieuw(), deel))).toBe(code);
  });

  test("is refused twice at once, and for a dossier that was withdrawn", async () => {
    const dossier = await nieuw();
    const tweede = await createCollega(database, gemeente);
    const dubbel = poging(app, als(collega.userId), async (tx) => {
      await neemProefdossierWaar(tx, dossier, collega.userId);
      await actAs(tx, tweede.userId);
      await insertWaarneming(tx, waarneming(dossier, { waarnemerId: tweede.userId }));
    });
    expect(await dubbel).toBe("23505 waarneming_lopend");
    const dicht = await nieuw({ status: "ingetrokken" });
    expect(await poging(app, als(collega.userId), neemWaar(dicht))).toBe("DW003");
  });
});

describe("access for a short while", async () => {
  const dossier = await nieuw();
  const vraag = (actor: string, deel: Partial<typeof dossierinzage.$inferInsert> = {}) =>
    poging(app, als(actor), (tx) => insertDossierinzage(tx, proefinzage(dossier, jeugd.userId, deel)));

  test("is given on one's own name, and says whose dossier it is", async () => {
    expect(await vraag(jeugd.userId)).toBe("gelukt");
    expect(await vraag(collega.userId)).toBe("DW007");
    expect(await vraag(fg.userId, { aanvragerId: fg.userId })).toBe("DW007");
    expect(await vraag(jeugd.userId, { eigenaarId: collega.userId })).toBe("DW003");
  });

  test("is short: to the end of a day, never for longer, never backwards", async () => {
    const uren = (aantal: number) => ({ tot: new Date(NU.getTime() + aantal * 3_600_000) });
    expect(await vraag(jeugd.userId, uren(25))).toBe("gelukt");
    expect(await vraag(jeugd.userId, uren(26))).toBe("23514 dossierinzage_kort");
    expect(await vraag(jeugd.userId, uren(0))).toBe("23514 dossierinzage_kort");
  });

  test("needs the engine's yes, except in an emergency, which is marked as one", async () => {
    const antwoord = (uitkomst: "nee" | "afwegen" | "onbekend" | "zelfde-domein") => ({
      antwoord: { ...proefinzage(dossier, jeugd.userId).antwoord, uitkomst },
    });
    const nood = { soort: "nood", reden: "acuut-gevaar" } as const;
    expect(await vraag(jeugd.userId, antwoord("zelfde-domein"))).toBe("gelukt");
    for (const uitkomst of ["nee", "afwegen", "onbekend"] as const) {
      expect(await vraag(jeugd.userId, antwoord(uitkomst))).toBe("23514 dossierinzage_antwoord");
      expect(await vraag(jeugd.userId, { ...antwoord(uitkomst), ...nood })).toBe("gelukt");
    }
    expect(await vraag(jeugd.userId, { reden: "acuut-gevaar" })).toBe("23514 dossierinzage_reden");
    expect(await vraag(jeugd.userId, { soort: "nood" })).toBe("23514 dossierinzage_reden");
  });

  test("nobody says gezien for another", async () => {
    const zie = (actor: string) =>
      poging(app, als(actor), (tx) =>
        insertGezien(tx, {
          gemeenteId: gemeente.id,
          userId: gemeente.userId,
          soort: "inzage",
          onderwerpId: randomUUID(),
          op: NU,
        }),
      );
    expect(await zie(gemeente.userId)).toBe("gelukt");
    expect(await zie(jeugd.userId)).toBe("DW007");
  });
});

describe("oversight", () => {
  const proef = (door: string, getrokken: string[], omvang = 1) => ({
    id: randomUUID(),
    gemeenteId: gemeente.id,
    door,
    op: MORGEN,
    van: NU,
    tot: MORGEN,
    aantal: 3,
    zaad: "a".repeat(32),
    omvang,
    getrokken,
  });
  const metInzage = (actor: string, fn: (tx: Tx, inzageId: string) => Promise<unknown>) =>
    poging(app, als(jeugd.userId), async (tx) => {
      const inzage = proefinzage(await createProefdossier(tx, gemeente), jeugd.userId);
      await insertDossierinzage(tx, inzage);
      await actAs(tx, actor);
      await fn(tx, inzage.id);
    });

  test("only the fg draws, and only what was there to draw from", async () => {
    const trek = (actor: string, getrokken: (id: string) => string[], omvang?: number) =>
      metInzage(actor, (tx, id) => insertSteekproef(tx, proef(actor, getrokken(id), omvang)));
    expect(await trek(fg.userId, (id) => [id])).toBe("gelukt");
    expect(await trek(collega.userId, (id) => [id])).toBe("DW007");
    expect(await trek(fg.userId, () => [randomUUID()])).toBe("DW005");
    expect(await trek(fg.userId, (id) => [id, id], 2)).toBe("DW005");
    expect(await trek(fg.userId, () => [])).toBe("23514 steekproef_aantal");
  });

  test("only the fg judges, and of a sample only what was drawn in it", async () => {
    const oordeel = (actor: string, getrokken?: (id: string) => string[]) =>
      metInzage(actor, async (tx, inzageId) => {
        const rij = proef(actor, getrokken?.(inzageId) ?? []);
        if (getrokken !== undefined) await insertSteekproef(tx, rij);
        await insertInzagebevinding(tx, {
          id: randomUUID(),
          gemeenteId: gemeente.id,
          inzageId,
          steekproefId: getrokken === undefined ? null : rij.id,
          oordeel: "vraag",
          door: actor,
          op: MORGEN,
        });
      });
    expect(await oordeel(fg.userId)).toBe("gelukt");
    expect(await oordeel(fg.userId, (id) => [id])).toBe("gelukt");
    expect(await oordeel(jeugd.userId)).toBe("DW007");
    const andere = await metInzage(fg.userId, async (tx, inzageId) => {
      await insertSteekproef(tx, proef(fg.userId, [inzageId]));
      await actAs(tx, jeugd.userId);
      const tweede = proefinzage(await createProefdossier(tx, gemeente), jeugd.userId, {
        op: MORGEN,
        tot: new Date(MORGEN.getTime() + 1),
      });
      await insertDossierinzage(tx, tweede);
      await actAs(tx, fg.userId);
      const [steekproef] = await tx.execute<{ id: string }>(sql`select id from steekproef limit 1`);
      await insertInzagebevinding(tx, {
        id: randomUUID(),
        gemeenteId: gemeente.id,
        inzageId: tweede.id,
        steekproefId: steekproef?.id ?? null,
        oordeel: "vraag",
        door: fg.userId,
        op: MORGEN,
      });
    });
    expect(andere).toBe("DW005");
  });
});

describe("the key of a dossier", () => {
  const sleutels = async (actor: string, id: string, nu = NU) => {
    const rows = await withTenant(
      app,
      gemeente.id,
      (tx) => tx.execute(sql`select afweging_id from sleutels.dossiersleutel where afweging_id = ${id}`),
      { actor, nu },
    );
    return rows.length;
  };

  test("is shown to the owner and the team, to nobody of another team, and never without a where", async () => {
    const { id } = await nieuw();
    expect(await sleutels(gemeente.userId, id)).toBe(1);
    expect(await sleutels(collega.userId, id)).toBe(1);
    for (const ander of [jeugd.userId, fg.userId, randomUUID()]) expect(await sleutels(ander, id)).toBe(0);
    const alles = await withTenant(
      app,
      gemeente.id,
      (tx) => tx.execute(sql`select 1 from sleutels.dossiersleutel`),
      {
        actor: randomUUID(),
      },
    );
    expect([...alles]).toEqual([]);
  });

  test("is shown by an access for as long as that runs, to that one person, and gives nothing to write with", async () => {
    const dossier = await nieuw();
    const { id } = dossier;
    await withTenant(app, gemeente.id, (tx) => insertDossierinzage(tx, proefinzage(dossier, jeugd.userId)), {
      actor: jeugd.userId,
    });
    expect(await sleutels(jeugd.userId, id)).toBe(1);
    expect(await sleutels(jeugd.userId, id, new Date(MORGEN.getTime() - 1))).toBe(1);
    expect(await sleutels(jeugd.userId, id, MORGEN)).toBe(0);
    expect(await sleutels(jeugd.userId, id, new Date(NU.getTime() - 1))).toBe(0);
    // The FG sees the reason of who looked in; that is under this key too.
    expect(await sleutels(fg.userId, id)).toBe(1);
    const rek = poging(app, als(jeugd.userId), (tx) =>
      tx.execute(sql`update dossierinzage set tot = tot + interval '1 hour'`),
    );
    expect(await rek).toBe("42501");
  });

  test("is shown to the privacyadviseur who answers a resident, to no other one, until the end of that day", async () => {
    const { id } = await nieuw();
    const ander = await createCollega(database, gemeente, {
      rollen: ["privacyadviseur"],
      domeinen: [],
      teamId: null,
    });
    const adviseur = await answerProefverzoek(database, gemeente, { id });
    expect(await sleutels(adviseur, id)).toBe(1);
    expect(await sleutels(adviseur, id, MORGEN)).toBe(0);
    expect(await sleutels(ander.userId, id)).toBe(0);
    for (const [wie, door] of [
      [ander.userId, adviseur],
      [gemeente.userId, gemeente.userId],
      [fg.userId, fg.userId],
    ] as const) {
      const rij = proefverzoek(gemeente, { id }, door);
      expect(await poging(app, als(wie), (tx) => insertInzageverzoek(tx, rij))).toBe("DW007");
    }
    await withTenant(database.open("owner", 1).db, gemeente.id, (tx) =>
      updateLidmaatschap(tx, adviseur, { rollen: ["medewerker"] }, LATER),
    );
    expect(await sleutels(adviseur, id)).toBe(0);
  });

  test("goes with the dossier, and with who stands in", async () => {
    const dossier = await nieuw({ teamId: null });
    expect(await sleutels(collega.userId, dossier.id)).toBe(0);
    await withTenant(
      app,
      gemeente.id,
      async (tx) => {
        await insertOverdracht(tx, overdracht(dossier));
        await wijzig(tx, dossier, { eigenaarId: collega.userId });
      },
      { actor: gemeente.userId },
    );
    expect(await sleutels(collega.userId, dossier.id)).toBe(1);
    expect(await sleutels(gemeente.userId, dossier.id)).toBe(0);
  });
});
