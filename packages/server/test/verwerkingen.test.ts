import { randomUUID } from "node:crypto";
import {
  findAfweging,
  findBesluit,
  findBesluitByAfweging,
  findDossiersleutel,
  insertAfweging,
  listAfwegingen,
  listOpZaakkenmerk,
  lockAfweging,
  type Tx,
  withTenant,
} from "@deelwijzer/db";
import {
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  NU,
  publishProefversies,
  sealProefdossier,
} from "@deelwijzer/db/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { gelukt, mislukt } from "../src/result.ts";
import { defineUseCase } from "../src/use-case/define-use-case.ts";
import { ACTIVITEITEN, type Activiteitadressen } from "../src/verwerkingen/activiteiten.ts";
import { type Verwerking, verwerkingSchema } from "../src/verwerkingen/verwerking.ts";
import { createVerwerkingenlog } from "../src/verwerkingen/verwerkingenlog.ts";
import { medewerker, requestOf, testServices } from "../testing/context.ts";

const HOOFDSLEUTEL = Buffer.alloc(32, 3).toString("base64");
const ZAAK = "Z-2019-Jansen-1";
const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const elders = await createProefgemeente(database, "Elders");
afterAll(() => database.drop());

const overal = Object.fromEntries(
  ACTIVITEITEN.map((een) => [een, `https://register.example/verwerkingen/${een}`]),
) as Activiteitadressen["*"];
const adressen: Activiteitadressen = {
  "*": overal,
  [elders.id]: { afwegen: "https://elders.example/register/12" },
};
const regels: Verwerking[] = [];
beforeEach(() => void regels.splice(0));
const logVan = (hoofdsleutel: string) =>
  createVerwerkingenlog({ app: "test", hoofdsleutel, adressen, schrijfRegel: (regel) => regels.push(regel) });
const verwerkingen = logVan(HOOFDSLEUTEL);
const services = testServices(database, { verwerkingen });
const als = requestOf(services, medewerker(gemeente));

const { dossier, besluit } = await withTenant(services.db, gemeente.id, async (tx) => {
  const open = await createProefdossier(tx, gemeente, { zaakkenmerk: ZAAK, titel: "Titel van Jansen" });
  return {
    dossier: open,
    besluit: await sealProefdossier(tx, gemeente, await createProefdossier(tx, gemeente)),
  };
});

/** An act that reaches dossiers in some way, and may refuse or break after that. */
const handeling = (doe: (tx: Tx) => Promise<unknown>) =>
  defineUseCase({
    name: "proef-handeling",
    soort: "wijzigen",
    input: z.strictObject({}),
    authorize: async ({ actor }) => ({
      handeling: "afwegingen-bekijken",
      onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
    }),
    run: async (_ctx, _invoer, tx) => {
      await doe(tx);
      return gelukt(null);
    },
    audit: () => null,
  });

describe("een dataverwerking", () => {
  test("is een regel van de standaard, en zegt voor welke activiteit, over wie en niets anders", async () => {
    await handeling((tx) => findAfweging(tx, dossier.id))(als, {});
    const [regel, ...rest] = regels;
    expect(rest).toEqual([]);
    expect(verwerkingSchema.parse(regel)).toEqual(regel);
    expect(regel).toMatchObject({
      name: "proef-handeling",
      status: "Ok",
      start_time: NU.toISOString(),
      attributes: {
        "dpl.core.processing_activity_id": "https://register.example/verwerkingen/afwegen",
        "dpl.core.data_subject_id": verwerkingen.pseudoniem(gemeente.id, ` ${ZAAK.toUpperCase()}`),
        "dpl.core.data_subject_id_type": "zaakkenmerk",
      },
    });
    // What was planted: no reference, no title, no id of a dossier, nobody who did it.
    for (const geplant of ["Jansen", dossier.id, gemeente.userId, "Proef"])
      expect(JSON.stringify(regels)).not.toContain(geplant);
  });

  /** Every way of a repository to one dossier: whichever a use case takes, there is a record. */
  test.each<[string, (tx: Tx) => Promise<unknown>, number]>([
    ["leest een dossier", (tx) => findAfweging(tx, dossier.id), 1],
    ["houdt een dossier vast", (tx) => lockAfweging(tx, dossier.id), 1],
    ["opent een sleutel", (tx) => findDossiersleutel(tx, dossier.id), 1],
    ["leest een besluit", (tx) => findBesluit(tx, besluit.id), 1],
    ["leest het besluit van een dossier", (tx) => findBesluitByAfweging(tx, besluit.afwegingId), 1],
    ["zoekt op een zaakkenmerk", (tx) => listOpZaakkenmerk(tx, ZAAK), 1],
    ["begint een dossier", (tx) => insertAfweging(tx, { ...dossier, id: randomUUID() }), 1],
    [
      "doet twee dossiers, een ervan twee keer",
      async (tx) => {
        await findAfweging(tx, dossier.id);
        await findDossiersleutel(tx, dossier.id);
        await findBesluit(tx, besluit.id);
      },
      2,
    ],
    ["vindt niets", (tx) => findAfweging(tx, randomUUID()), 0],
    ["toont alleen een lijst", (tx) => listAfwegingen(tx), 0],
  ])("wordt vastgelegd van wie %s", async (_wat, doe, aantal) => {
    expect(await handeling(doe)(als, {})).toMatchObject({ ok: true });
    expect(regels).toHaveLength(aantal);
    expect(new Set(regels.map(({ trace_id: trace }) => trace)).size).toBe(aantal === 0 ? 0 : 1);
    expect(new Set(regels.map(({ span_id: span }) => span)).size).toBe(aantal);
    for (const regel of regels) {
      expect(verwerkingSchema.parse(regel)).toEqual(regel);
      expect(regel.attributes["dpl.core.data_subject_id_type"]).toBe("zaakkenmerk");
    }
  });

  test("die geweigerd wordt of stukgaat, staat er ook, met zijn stand en zonder de tekst van een fout", async () => {
    const lees = (tx: Tx) => findAfweging(tx, dossier.id);
    const geweigerd = defineUseCase({
      name: "proef-weigering",
      soort: "lezen",
      input: z.strictObject({}),
      authorize: async (_ctx, _invoer, tx) => {
        await lees(tx);
        return mislukt({ soort: "niet-gevonden", wat: "dit" } as const);
      },
      run: async () => gelukt(null),
    });
    await geweigerd(als, {});
    await handeling(async (tx) => {
      await lees(tx);
      throw new TypeError("het kenmerk is Z-2019-Jansen-1");
    })(als, {});
    expect(regels).toMatchObject([
      { name: "proef-weigering", status: "Unset" },
      { status: "Error", attributes: { "exception.type": "TypeError" } },
    ]);
    expect(JSON.stringify(regels)).not.toContain("Jansen");
  });

  test("hoort bij de activiteit van die gemeente, en een zaak heet in elke gemeente en installatie anders", async () => {
    await handeling(async (tx) => createProefdossier(tx, elders, { zaakkenmerk: ZAAK }))(
      requestOf(services, medewerker(elders)),
      {},
    );
    expect(regels[0]?.attributes["dpl.core.processing_activity_id"]).toBe(
      "https://elders.example/register/12",
    );
    const namen = [
      verwerkingen.pseudoniem(gemeente.id, ZAAK),
      verwerkingen.pseudoniem(elders.id, ZAAK),
      logVan(Buffer.alloc(32, 4).toString("base64")).pseudoniem(gemeente.id, ZAAK),
      verwerkingen.pseudoniem(gemeente.id, `${ZAAK}0`),
    ];
    expect(new Set(namen).size).toBe(4);
  });

  test("wordt niet vastgelegd waar niemand daarom vroeg", async () => {
    const stil = requestOf(testServices(database), medewerker(gemeente));
    expect(await handeling((tx) => findAfweging(tx, dossier.id))(stil, {})).toMatchObject({ ok: true });
    expect(regels).toEqual([]);
  });
});
