import { randomUUID } from "node:crypto";
import {
  destroyDossiersleutel,
  exportBesluit,
  findAfweging,
  findBesluit,
  findMeldingVanBesluit,
  insertAfweging,
  listAudit,
  listBesluiten,
  listPost,
  readOpenbaar,
  updateAfweging,
  withTenant,
} from "@deelwijzer/db";
import {
  createCollega,
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  NU,
  publishProefversies,
} from "@deelwijzer/db/testing";
import { type Json, verifieerBesluit } from "@deelwijzer/db/zegel";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openBesluit } from "../src/besluit/open-besluit.ts";
import { stelVast, type VaststelInvoer } from "../src/besluit/vaststellen.ts";
import { fixedKlok } from "../src/klok.ts";
import { mislukt } from "../src/result.ts";
import { createDossiersleutel, decryptJson, encryptJson } from "../src/sleutels/dossier.ts";
import { defineUseCase } from "../src/use-case/define-use-case.ts";
import { medewerker, requestOf, testServices } from "../testing/context.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Voorbeeldgemeente");
const fg = await createCollega(database, gemeente, { rollen: ["fg"], domeinen: [], teamId: null });
const services = testServices(database);
const actor = medewerker(gemeente);
const INHOUD: Json = { zaakkenmerk: "Z-2019-001", verslag: "Het gezin weet ervan." };
afterAll(() => database.drop());

/** As an app would write it. */
const vaststellen = defineUseCase({
  name: "afweging-vaststellen",
  soort: "wijzigen",
  input: z.custom<VaststelInvoer>(),
  authorize: async (_ctx, { afwegingId, idempotentiesleutel }, tx) => {
    const gevonden = await findAfweging(tx, afwegingId);
    if (gevonden === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    const [besluit] = await listBesluiten(tx, { afwegingIds: [afwegingId] });
    // The second click of a double click asks for what it already made.
    if (besluit?.idempotentiesleutel === idempotentiesleutel) {
      return { handeling: "besluit-lezen", onderwerp: { ...gevonden, soort: "besluit" } };
    }
    return { handeling: "afweging-vaststellen", onderwerp: { ...gevonden, soort: "afweging" } };
  },
  run: (ctx, invoer, tx) => stelVast(tx, ctx, invoer),
  audit: (_invoer, { besluit, herhaald }) =>
    herhaald
      ? null
      : { onderwerp: { soort: "besluit", id: besluit.id }, gegevens: { volgnummer: besluit.volgnummer } },
});

async function dossier(overrides: Parameters<typeof createProefdossier>[2] = {}) {
  return withTenant(services.db, gemeente.id, async (tx) => {
    const { gemeenteId, id: afwegingId, ...rest } = { ...(await modelDossier()), ...overrides };
    const nieuw = await insertAfweging(tx, { ...rest, gemeenteId, id: afwegingId });
    const sleutel = await createDossiersleutel(tx, services.sleutelkast, { gemeenteId, afwegingId, op: NU });
    const plaats = { soort: "concept", afwegingId, id: afwegingId } as const;
    const patch = { inhoud: encryptJson(sleutel, plaats, INHOUD) };
    const update = await updateAfweging(tx, { id: afwegingId, expectedVersion: nieuw.versie, patch, op: NU });
    if (!update.gelukt) throw new Error("not saved");
    expect(decryptJson(sleutel, plaats, update.afweging.inhoud ?? new Uint8Array())).toEqual(INHOUD);
    return update.afweging;
  });
}

/** The columns of the fixture, without its made-up key. */
async function modelDossier() {
  let model: Awaited<ReturnType<typeof createProefdossier>> | undefined;
  await withTenant(services.db, gemeente.id, async (tx) => {
    model = await createProefdossier(tx, gemeente);
    throw new Error("undo");
  }).catch(() => undefined);
  if (model === undefined) throw new Error("no model");
  return { ...model, id: randomUUID(), inhoud: null };
}

const invoer = (
  afweging: { id: string; versie: number },
  overrides: Partial<VaststelInvoer> = {},
): VaststelInvoer => ({
  afwegingId: afweging.id,
  expectedVersion: afweging.versie,
  idempotentiesleutel: randomUUID(),
  uitkomst: "delen-met-grondslag",
  inhoud: INHOUD,
  beslisbewijs: { uitkomst: "grondslag", regels: ["wmo-5-1-1-4"] },
  afspraakdagen: ["2019-08-16"],
  uitzonderingsbeleidId: null,
  ...overrides,
});
const stel = (vraag: VaststelInvoer) => vaststellen(requestOf(services, actor), vraag);

describe("vaststellen", () => {
  test("seals the answers under the dossier's key and closes the dossier", async () => {
    const afweging = await dossier();
    const result = await stel(invoer(afweging));
    if (!result.ok) throw new Error(JSON.stringify(result.fout));
    const { besluit } = result.waarde;
    expect(readOpenbaar(besluit)).toMatchObject({
      gemeente: { id: gemeente.id, naam: "Voorbeeldgemeente" },
      vraag: { domein: "wmo", partner: "domein-jeugd", gegevens: ["gewoon", "gezondheid"] },
      peildatum: "2019-08-11",
      tabelversie: { nummer: 1 },
      stappenplan: { id: "proef", versie: 1 },
      auteur: { id: gemeente.userId, rol: "medewerker" },
      vastgesteldOp: NU.toISOString(),
      bewarenTot: "2024-08-11",
    });
    expect(verifieerBesluit(JSON.parse(JSON.stringify(exportBesluit(besluit))))).toMatchObject({
      heel: true,
    });
    await withTenant(services.db, gemeente.id, async (tx) => {
      expect(await openBesluit(tx, services.sleutelkast, besluit)).toEqual(INHOUD);
      expect(await findAfweging(tx, afweging.id)).toMatchObject({
        status: "vastgesteld",
        inhoud: null,
        versie: afweging.versie + 1,
      });
    });
    // Nothing of the content, nor the case reference, is readable anywhere in the stored row.
    expect(JSON.stringify(besluit) + Buffer.from(besluit.versleuteld).toString("latin1")).not.toMatch(
      /Z-2019-001|gezin/,
    );
  });

  test("a double click seals once and gets the same besluit", async () => {
    const afweging = await dossier();
    const vraag = invoer(afweging);
    const results = await Promise.all([stel(vraag), stel(vraag), stel(vraag)]);
    const later = await stel(vraag);
    const ids = [...results, later].map((result) =>
      result.ok ? result.waarde.besluit.id : result.fout.soort,
    );
    expect(new Set(ids).size).toBe(1);
    expect([...results, later].filter((result) => result.ok && !result.waarde.herhaald)).toHaveLength(1);
    const logregels = await withTenant(services.db, gemeente.id, (tx) =>
      tx.execute<{ n: number }>(sql`select count(*)::int as n from auditlog where onderwerp_id = ${ids[0]}`),
    );
    expect(logregels[0]?.n).toBe(1);
  });

  test("another click on a dossier that was already decided is refused", async () => {
    const afweging = await dossier();
    expect(await stel(invoer(afweging))).toMatchObject({ ok: true });
    expect(await stel(invoer(afweging))).toMatchObject({ fout: { soort: "geen-toegang", reden: "status" } });
  });

  test("a version that was overtaken is a conflict, and nothing is sealed", async () => {
    const afweging = await dossier();
    const result = await stel(invoer({ id: afweging.id, versie: afweging.versie - 1 }));
    expect(result).toMatchObject({ fout: { soort: "conflict", huidigeVersie: afweging.versie } });
    expect(await stel(invoer(afweging))).toMatchObject({ ok: true });
  });

  test.each<[string, Parameters<typeof createProefdossier>[2], Partial<VaststelInvoer>, string]>([
    ["without partner", { partner: null }, {}, "vraag-onvolledig"],
    ["without retention date", { bewarenTot: null }, {}, "bewaren-tot"],
    [
      "as an exception without policy",
      {},
      { uitkomst: "delen-gemotiveerde-uitzondering" },
      "geen-uitzonderingsbeleid",
    ],
    ["with policy but no exception", {}, { uitzonderingsbeleidId: gemeente.beleidId }, "beleid-hoort-niet"],
    [
      "as an exception the policy does not cover",
      {},
      { uitkomst: "delen-gemotiveerde-uitzondering", uitzonderingsbeleidId: gemeente.beleidId },
      "geen-uitzonderingsbeleid",
    ],
  ])("is blocked %s", async (_naam, kolommen, anders, code) => {
    const result = await stel(invoer(await dossier(kolommen), anders));
    expect(result).toMatchObject({ fout: { soort: "geblokkeerd", redenen: [{ code }] } });
  });

  test("seals a reasoned exception under the policy that covers it, and spells the policy out", async () => {
    const afweging = await dossier({ domein: "schuldhulpverlening", partner: "domein-werk-en-inkomen" });
    const result = await stel(
      invoer(afweging, {
        uitkomst: "delen-gemotiveerde-uitzondering",
        uitzonderingsbeleidId: gemeente.beleidId,
      }),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.fout));
    expect(readOpenbaar(result.waarde.besluit).uitzonderingsbeleid).toMatchObject({
      id: gemeente.beleidId,
      titel: "Proefbeleid",
      vastgesteldDoor: "college",
    });
    const { id: besluitId } = result.waarde.besluit;
    await withTenant(services.db, gemeente.id, async (tx) => {
      const melding = await findMeldingVanBesluit(tx, besluitId);
      expect(melding?.op).toEqual(NU);
      expect((await listPost(tx)).filter(({ soort }) => soort === "uitzondering-gemeld")).toMatchObject([
        { aan: fg.userId, pad: `/toezicht/uitzonderingen/${melding?.id}` },
      ]);
    });
  });
});

test("a destroyed key leaves the seal whole and the content unreadable, also with the ciphertext and the master key in hand", async () => {
  const afweging = await dossier();
  const result = await stel(invoer(afweging));
  if (!result.ok) throw new Error(result.fout.soort);
  const { id } = result.waarde.besluit;
  await withTenant(services.db, gemeente.id, async (tx) => {
    await destroyDossiersleutel(tx, afweging.id, NU);
    const besluit = await findBesluit(tx, id);
    if (besluit === null) throw new Error("the besluit is gone");
    expect(await openBesluit(tx, services.sleutelkast, besluit)).toBeNull();
    expect(verifieerBesluit(exportBesluit(besluit))).toMatchObject({ heel: true });
    expect(besluit.versleuteld.length).toBeGreaterThan(61);
  });
  const superuser = database.open("super", 1).db;
  const rows = await superuser.execute<{ verpakte_sleutel: unknown }>(
    sql`select verpakte_sleutel from sleutels.dossiersleutel where afweging_id = ${afweging.id}`,
  );
  expect(rows[0]).toEqual({ verpakte_sleutel: null });
});

test("a clock that jumps a year ahead and back again leaves every seal whole and the chains in one piece", async () => {
  const UUR = 3_600_000;
  const sprongen = [1, 365 * 24, 2].map((uren) => new Date(NU.getTime() + uren * UUR));
  const besluiten = [];
  for (const op of sprongen) {
    const ctx = { ...requestOf(services, actor), klok: fixedKlok(op) };
    const result = await vaststellen(ctx, invoer(await dossier()));
    if (!result.ok) throw new Error(JSON.stringify(result.fout));
    besluiten.push(result.waarde.besluit);
  }
  const [een, twee, drie] = besluiten;
  expect(besluiten.map((besluit) => readOpenbaar(besluit).vastgesteldOp)).toEqual(
    sprongen.map((op) => op.toISOString()),
  );
  for (const besluit of besluiten)
    expect(verifieerBesluit(exportBesluit(besluit))).toMatchObject({ heel: true });
  expect([twee?.vorigeHash, drie?.vorigeHash]).toEqual([een?.ketenHash, twee?.ketenHash]);
  // The order of the log is that of the deeds, whatever the clock said.
  const volgorde: number[] = [];
  for (const { id } of besluiten) {
    const onderwerp = { soort: "besluit", id };
    const [regel] = await withTenant(services.db, gemeente.id, (tx) => listAudit(tx, { onderwerp }));
    volgorde.push(regel?.volgnummer ?? 0);
  }
  expect(volgorde).toEqual(volgorde.toSorted((a, b) => a - b));
});
