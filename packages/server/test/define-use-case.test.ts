import { randomUUID } from "node:crypto";
import { Writable } from "node:stream";
import {
  findAfweging,
  listAfwegingen,
  listAudit,
  listTabelversies,
  updateAfweging,
  withTenant,
} from "@deelwijzer/db";
import {
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  publishProefversies,
} from "@deelwijzer/db/testing";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { definePublicUseCase } from "../src/use-case/define-public-use-case.ts";
import { defineUseCase, isUseCase } from "../src/use-case/define-use-case.ts";
import { foutTekst } from "../src/fout.ts";
import { createLog } from "../src/logging/create-log.ts";
import { gelukt, mislukt } from "../src/result.ts";
import { medewerker, requestOf, testServices } from "../testing/context.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const ander = await createProefgemeente(database, "Ander");
const services = testServices(database);
const actor = medewerker(gemeente);
afterAll(() => database.drop());

const input = z.object({
  id: z.uuid(),
  titel: z.string().min(3),
  gevolg: z.enum(["goed", "weiger", "bug"]).default("goed"),
});

const hernoem = defineUseCase({
  name: "afweging-hernoemen",
  soort: "wijzigen",
  input,
  authorize: async (_ctx, { id }, tx) => {
    const dossier = await findAfweging(tx, id);
    if (dossier === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    return { handeling: "afweging-bewerken", onderwerp: { soort: "afweging", ...dossier }, gegeven: dossier };
  },
  run: async (ctx, { titel, gevolg }, tx, dossier) => {
    const patch = { titel };
    await updateAfweging(tx, { id: dossier.id, expectedVersion: dossier.versie, patch, op: ctx.klok.nu() });
    if (gevolg === "bug") throw new Error(`kapot bij ${titel}`);
    if (gevolg === "weiger")
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "proef", melding: "Kan niet." }] } as const);
    return gelukt({ rol: ctx.rol, versie: dossier.versie + 1 });
  },
  audit: ({ id }, { versie }) => ({ onderwerp: { soort: "afweging", id }, gegevens: { versie } }),
});

async function nieuwDossier(van = gemeente) {
  return withTenant(services.db, van.id, (tx) => createProefdossier(tx, van));
}
const titelVan = async (id: string) =>
  (await withTenant(services.db, gemeente.id, (tx) => findAfweging(tx, id)))?.titel;
const auditVan = (id: string) =>
  withTenant(services.db, gemeente.id, (tx) => listAudit(tx, { onderwerp: { soort: "afweging", id } }));

describe("a use case", () => {
  test("that is allowed runs, and its audit line is written with it", async () => {
    const { id } = await nieuwDossier();
    const result = await hernoem(requestOf(services, actor), { id, titel: "Nieuwe titel" });
    expect(result).toEqual({ ok: true, waarde: { rol: "medewerker", versie: 2 } });
    expect(await titelVan(id)).toBe("Nieuwe titel");
    expect(await auditVan(id)).toMatchObject([
      {
        handeling: "afweging-hernoemen",
        rol: "medewerker",
        actorId: gemeente.userId,
        gegevens: { versie: 2 },
      },
    ]);
  });

  test.each(["weiger", "bug"] as const)("that ends in %s leaves nothing behind", async (gevolg) => {
    const { id } = await nieuwDossier();
    const result = await hernoem(requestOf(services, actor), { id, titel: "Blijft niet", gevolg });
    expect(result).toMatchObject({
      ok: false,
      fout: { soort: gevolg === "bug" ? "storing" : "geblokkeerd" },
    });
    expect(await titelVan(id)).toBe("Proefdossier");
    expect(await auditVan(id)).toEqual([]);
  });

  test("asks may() before run()", async () => {
    const { id } = await nieuwDossier();
    const ask = (wie: typeof actor | null) =>
      hernoem(requestOf(services, wie), { id, titel: "Van een ander" });
    expect(await ask(null)).toMatchObject({ fout: { soort: "niet-ingelogd" } });
    expect(await ask({ ...actor, gebruikerId: "iemand" })).toMatchObject({
      fout: { soort: "geen-toegang", reden: "niet-van-u" },
    });
    expect(await ask({ ...actor, domeinen: ["jeugd"] })).toMatchObject({
      fout: { soort: "geen-toegang", reden: "domein" },
    });
    expect(await ask({ ...actor, rollen: ["fg", "beheerder"] })).toMatchObject({
      fout: { soort: "geen-toegang", reden: "rol" },
    });
    expect(await titelVan(id)).toBe("Proefdossier");
  });

  test("does not find what belongs to another gemeente", async () => {
    const { id } = await nieuwDossier(ander);
    expect(await hernoem(requestOf(services, actor), { id, titel: "Gekaapt" })).toMatchObject({
      fout: { soort: "niet-gevonden" },
    });
  });

  test("validates its input once, in Dutch, naming the field", async () => {
    const result = await hernoem(requestOf(services, actor), { id: "1", titel: "x" });
    expect(result).toMatchObject({ fout: { soort: "ongeldig", velden: [{ pad: "id" }, { pad: "titel" }] } });
    if (!result.ok && result.fout.soort === "ongeldig")
      expect(result.fout.velden[1]?.melding).toMatch(/te kort|minimaal|minstens|verwacht/i);
  });

  test("that only reads cannot write", async () => {
    const { id } = await nieuwDossier();
    const sluw = defineUseCase({
      name: "afweging-bekijken",
      soort: "lezen",
      input: z.object({}),
      authorize: async () => ({
        handeling: "afwegingen-bekijken",
        onderwerp: { soort: "gemeente", gemeenteId: gemeente.id },
      }),
      run: async (ctx, _input, tx) => {
        await updateAfweging(tx, { id, expectedVersion: 1, patch: { titel: "stiekem" }, op: ctx.klok.nu() });
        return gelukt(null);
      },
    });
    expect(await sluw(requestOf(services, actor), {})).toMatchObject({ fout: { soort: "storing" } });
    expect(await titelVan(id)).toBe("Proefdossier");
  });
});

describe("a failure", () => {
  test("carries an id that is in the log, and the log quotes nothing of the dossier", async () => {
    const lines: string[] = [];
    const destination = new Writable({
      write: (chunk: Buffer, _e, done) => (lines.push(chunk.toString()), done()),
    });
    const log = createLog({ app: "proef", destination });
    const { id } = await nieuwDossier();
    for (const gevolg of ["bug", "weiger"] as const) {
      const result = await hernoem(requestOf({ ...services, log }, actor), {
        id,
        titel: "mevrouw-jansen",
        gevolg,
      });
      if (result.ok) throw new Error("expected a failure");
      const line = lines.find((text) => text.includes(result.fout.foutId));
      expect(JSON.parse(line ?? "{}")).toMatchObject({
        useCase: "afweging-hernoemen",
        foutId: result.fout.foutId,
      });
      expect(foutTekst(result.fout)).not.toMatch(/Error|at .*\.ts/);
    }
    expect(lines.join("")).not.toContain("mevrouw-jansen");
    expect(lines.join("")).not.toContain(gemeente.userId);
  });
});

describe("a use case without authorize()", () => {
  const rest = { name: "proef", soort: "lezen" as const, input: z.object({}), run: async () => gelukt(null) };

  test("does not compile and does not run", () => {
    // @ts-expect-error authorize is required
    expect(() => defineUseCase(rest)).toThrow(/no authorize/);
    // @ts-expect-error and cannot be switched off
    expect(() => defineUseCase({ ...rest, authorize: undefined })).toThrow(/no authorize/);
  });

  test("cannot name a subject that does not go with the action", () => {
    const verkeerd = () =>
      defineUseCase({
        ...rest,
        // @ts-expect-error afweging-bewerken is done to an afweging
        authorize: async () => ({ handeling: "afweging-bewerken", onderwerp: { soort: "tabelversie" } }),
      });
    expect(verkeerd).not.toThrow();
  });

  test("that writes must also say what the audit log gets", () => {
    const authorize = async () =>
      ({ handeling: "stappenplan-lezen", onderwerp: { soort: "stappenplan" } }) as const;
    // @ts-expect-error audit is required for "wijzigen"
    expect(() => defineUseCase({ ...rest, soort: "wijzigen", authorize })).toThrow(/no audit/);
  });

  test("cannot be passed off as one", () => {
    const nagemaakt = Object.assign(async () => gelukt(null), { naam: "nep", input: z.object({}) });
    expect(isUseCase(nagemaakt)).toBe(false);
    expect(isUseCase(hernoem)).toBe(true);
  });
});

test("a public use case reads public law and no row of a gemeente", async () => {
  await nieuwDossier();
  const openbaar = definePublicUseCase({
    name: "tabellen-tellen",
    input: z.object({ vraag: z.string() }),
    run: async ({ klok }, _input, tx) =>
      // Past the types, as a mistake would: row-level security still shows nothing.
      gelukt({
        versies: (await listTabelversies(tx, klok.nu())).length,
        dossiers: (await listAfwegingen(tx as never)).length,
      }),
  });
  expect(isUseCase(openbaar)).toBe(true);
  const result = await openbaar(requestOf(services, null), { vraag: randomUUID() });
  expect(result).toEqual({ ok: true, waarde: { versies: 1, dossiers: 0 } });
});
