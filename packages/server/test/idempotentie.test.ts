import { createHash, randomUUID } from "node:crypto";
import {
  deleteIdempotentie,
  findAfweging,
  insertIdempotentie,
  listAudit,
  lockIdempotentie,
  updateAfweging,
  withTenant,
} from "@deelwijzer/db";
import {
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  NU,
  publishProefversies,
} from "@deelwijzer/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { ruimHerhalingenOp } from "../src/jobs/ruim-herhalingen-op.ts";
import { fixedKlok } from "../src/klok.ts";
import { gelukt, mislukt } from "../src/result.ts";
import { createRpcHandler } from "../src/rpc/handle-rpc.ts";
import { procedureVan } from "../src/rpc/procedure.ts";
import type { RequestContext } from "../src/use-case/context.ts";
import { defineUseCase } from "../src/use-case/define-use-case.ts";
import { leesHerhaalsleutel } from "../src/use-case/idempotentie.ts";
import { medewerker, requestOf, testServices } from "../testing/context.ts";
import { proefTekensleutel } from "../testing/proef-tekensleutel.ts";

const database = await createTestDatabase();
afterAll(() => database.drop());
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const ander = await createProefgemeente(database, "Ander");
const services = testServices(database);

/** Adds to the title, so that doing it twice is seen. */
const verleng = defineUseCase({
  name: "titel-verlengen",
  soort: "wijzigen",
  input: z.strictObject({ id: z.uuid(), erbij: z.string(), mag: z.boolean().default(true) }),
  authorize: async (_ctx, { id }, tx) => {
    const dossier = await findAfweging(tx, id);
    if (dossier === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    return { handeling: "afweging-bewerken", onderwerp: { soort: "afweging", ...dossier }, gegeven: dossier };
  },
  run: async (ctx, { erbij, mag }, tx, dossier) => {
    if (!mag) return mislukt({ soort: "geblokkeerd", redenen: [{ code: "proef", melding: "Nu niet." }] });
    const patch = { titel: `${dossier.titel ?? ""}${erbij}` };
    await updateAfweging(tx, { id: dossier.id, expectedVersion: dossier.versie, patch, op: ctx.klok.nu() });
    return gelukt({ ...patch, op: ctx.klok.nu(), niets: undefined, aantallen: new Map([["a", 1n]]) });
  },
  audit: ({ id }) => ({ onderwerp: { soort: "afweging", id } }),
});

const begin = async () => {
  const { id, titel } = await withTenant(services.db, gemeente.id, (tx) => createProefdossier(tx, gemeente));
  return { id, begintitel: titel ?? "" };
};
const als = (herhaalsleutel: string | null, wie = gemeente): RequestContext => ({
  ...requestOf(services, medewerker(wie)),
  herhaalsleutel,
});
const titelVan = async (id: string) =>
  (await withTenant(services.db, gemeente.id, (tx) => findAfweging(tx, id)))?.titel;
/** What was asked, hashed as before there was a key to it. */
const zonderSleutel = (vraag: object) => createHash("sha256").update(JSON.stringify(vraag)).digest();
const rijVan = async (sleutel: string) => {
  const hash = createHash("sha256").update(`deelwijzer/1/idempotentie/${sleutel}`).digest();
  const rij = await withTenant(services.db, gemeente.id, (tx) => lockIdempotentie(tx, gemeente.userId, hash));
  if (rij === null) throw new Error("nothing was kept");
  return rij;
};
const regelsVan = (id: string) =>
  withTenant(services.db, gemeente.id, (tx) => listAudit(tx, { onderwerp: { soort: "afweging", id } }));

describe("a change under a key", () => {
  test("that comes again is done once, and answers what it answered", async () => {
    const { id, begintitel } = await begin();
    const sleutel = randomUUID();
    const eerst = await verleng(als(sleutel), { id, erbij: "+" });
    expect(eerst).toMatchObject({ ok: true, waarde: { titel: `${begintitel}+`, op: NU } });
    expect(await verleng(als(sleutel), { id, erbij: "+" })).toEqual(eerst);
    expect([await titelVan(id), (await regelsVan(id)).length]).toEqual([`${begintitel}+`, 1]);
  });

  test("that comes eight times at the same moment is done once, and each hears the same", async () => {
    const { id, begintitel } = await begin();
    const sleutel = randomUUID();
    const keren = Array.from({ length: 8 }, () => verleng(als(sleutel), { id, erbij: "+" }));
    const antwoorden = await Promise.all(keren);
    expect(new Set(antwoorden.map((een) => (een.ok ? een.waarde.titel : een.fout.soort)))).toEqual(
      new Set([`${begintitel}+`]),
    );
    expect([await titelVan(id), (await regelsVan(id)).length]).toEqual([`${begintitel}+`, 1]);
  });

  test("is another change under another key, or without one", async () => {
    const { id, begintitel } = await begin();
    for (const sleutel of [randomUUID(), randomUUID(), null, null])
      await verleng(als(sleutel), { id, erbij: "+" });
    expect(await titelVan(id)).toBe(`${begintitel}++++`);
  });

  test("is refused where the same key comes with something else", async () => {
    const { id, begintitel } = await begin();
    const sleutel = randomUUID();
    await verleng(als(sleutel), { id, erbij: "+" });
    const anders = await verleng(als(sleutel), { id, erbij: "-" });
    expect(anders).toMatchObject({ ok: false, fout: { redenen: [{ code: "sleutel-hergebruikt" }] } });
    expect(await titelVan(id)).toBe(`${begintitel}+`);
  });

  test("that was refused leaves nothing, and may be tried again under its key", async () => {
    const { id, begintitel } = await begin();
    const sleutel = randomUUID();
    expect((await verleng(als(sleutel), { id, erbij: "+", mag: false })).ok).toBe(false);
    expect((await verleng(als(sleutel), { id, erbij: "+" })).ok).toBe(true);
    expect(await titelVan(id)).toBe(`${begintitel}+`);
  });

  test("gives its answer to nobody else, also not within the gemeente", async () => {
    const { id } = await begin();
    const sleutel = randomUUID();
    await verleng(als(sleutel), { id, erbij: "+" });
    expect(await verleng(als(sleutel, ander), { id, erbij: "+" })).toMatchObject({
      ok: false,
      fout: { soort: "niet-gevonden" },
    });
  });

  test("leaves neither its key nor its answer where they can be read", async () => {
    const { id } = await begin();
    const sleutel = randomUUID();
    await verleng(als(sleutel), { id, erbij: "onmiskenbaar" });
    const rijen = await withTenant(services.db, gemeente.id, (tx) =>
      tx.execute<{ alles: string }>(sql`
        select encode(sleutel || invoer || antwoord, 'escape') || handeling || user_id as alles from idempotentie`),
    );
    expect(rijen.length).toBeGreaterThan(0);
    for (const { alles } of rijen) {
      expect(alles).not.toContain("onmiskenbaar");
      expect(alles.includes(sleutel) || alles.includes(sleutel.replaceAll("-", ""))).toBe(false);
    }
  });

  test("leaves of what was asked nothing that somebody who guesses it can compare with", async () => {
    const { id } = await begin();
    const vraag = { id, erbij: "x", mag: true };
    const [een, twee] = [randomUUID(), randomUUID()];
    for (const sleutel of [een, twee]) await verleng(als(sleutel), vraag);
    const [eerste, tweede] = [await rijVan(een), await rijVan(twee)];
    expect(Buffer.from(eerste.invoer)).not.toEqual(zonderSleutel(vraag));
    expect(Buffer.from(eerste.invoer)).not.toEqual(Buffer.from(tweede.invoer));
  });

  test("that was done just before this release, is still known as the same, and another is still refused", async () => {
    const { id, begintitel } = await begin();
    const sleutel = randomUUID();
    const vraag = { id, erbij: "+", mag: true };
    const eerst = await verleng(als(sleutel), vraag);
    const rij = await rijVan(sleutel);
    const taken = database.open("taken", 1).db;
    const weg = await withTenant(taken, gemeente.id, (tx) =>
      deleteIdempotentie(tx, new Date(NU.getTime() + 1)),
    );
    expect(weg).toBeGreaterThan(0);
    const vanToen = { ...rij, invoer: zonderSleutel(vraag) };
    await withTenant(services.db, gemeente.id, (tx) => insertIdempotentie(tx, vanToen), {
      actor: gemeente.userId,
    });
    expect(await verleng(als(sleutel), vraag)).toEqual(eerst);
    expect(await verleng(als(sleutel), { ...vraag, erbij: "-" })).toMatchObject({
      ok: false,
      fout: { redenen: [{ code: "sleutel-hergebruikt" }] },
    });
    expect(await titelVan(id)).toBe(`${begintitel}+`);
  });
});

describe("what was kept", () => {
  test("is taken away by the job when it can no longer come again, and not before", async () => {
    const { id } = await begin();
    const aantal = async () =>
      (await withTenant(services.db, gemeente.id, (tx) => tx.execute(sql`select 1 from idempotentie`)))
        .length;
    await verleng(als(randomUUID()), { id, erbij: "+" });
    const voor = await aantal();
    const ctx = (uren: number) => ({
      ...services,
      db: database.open("taken", 1).db,
      klok: fixedKlok(new Date(NU.getTime() + uren * 3_600_000)),
      verzender: null,
      appUrl: "",
      tekensleutel: proefTekensleutel,
    });
    await ruimHerhalingenOp.voer(ctx(24));
    expect(await aantal()).toBe(voor);
    await ruimHerhalingenOp.voer(ctx(25));
    expect(await aantal()).toBe(0);
  });
});

describe("over the wire", () => {
  const handle = createRpcHandler(
    { verleng: procedureVan(verleng) },
    () => services,
    async (request) => als(leesHerhaalsleutel(request.headers)),
  );
  const vraag = (invoer: unknown, koppen: Record<string, string>) =>
    handle(
      new Request("http://localhost:3000/api/rpc/verleng", {
        method: "POST",
        headers: { "content-type": "application/json", "x-csrf-token": "orpc", ...koppen },
        body: JSON.stringify({ json: invoer }),
      }),
    );

  test("a repeat gives the same bytes", async () => {
    const { id, begintitel } = await begin();
    const koppen = { "Idempotency-Key": `"${randomUUID()}"` };
    const [een, twee] = [await vraag({ id, erbij: "+" }, koppen), await vraag({ id, erbij: "+" }, koppen)];
    expect([een?.status, await een?.text()]).toEqual([200, await twee?.text()]);
    expect(await titelVan(id)).toBe(`${begintitel}+`);
  });

  test.each<Record<string, string>>([
    {},
    { "Idempotency-Key": "" },
    { "Idempotency-Key": "1" },
    { "Idempotency-Key": "x".repeat(5000) },
  ])("a change without a key, or with none that nobody guesses, is refused: %j", async (koppen) => {
    const { id, begintitel } = await begin();
    const antwoord = await vraag({ id, erbij: "+" }, koppen);
    expect([antwoord.status, await antwoord.text()]).toEqual([
      400,
      expect.stringContaining("zonder-sleutel"),
    ]);
    expect(await titelVan(id)).toBe(begintitel);
  });
});
