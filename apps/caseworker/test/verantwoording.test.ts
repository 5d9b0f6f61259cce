import { randomUUID } from "node:crypto";
import type { Antwoorden } from "@core/grondslagen";
import { findAfweging, findBesluit, listAudit, withTenant } from "@deelwijzer/db";
import { afterAll, describe, expect, test } from "vitest";
import { bekijkStuk } from "../src/use-cases/bekijk-stuk/bekijk-stuk.ts";
import { controleerAfweging } from "../src/use-cases/controleer-afweging/controleer-afweging.ts";
import { controleerBestand } from "../src/use-cases/controleer-bestand/controleer-bestand.ts";
import { exporteerBesluit } from "../src/use-cases/exporteer-besluit/exporteer-besluit.ts";
import { leesBesluit } from "../src/use-cases/lees-besluit/lees-besluit.ts";
import { leesVerantwoording } from "../src/use-cases/lees-verantwoording/lees-verantwoording.ts";
import { maakPdf } from "../src/use-cases/maak-pdf/maak-pdf.ts";
import { pasPuntAan } from "../src/use-cases/pas-punt-aan/pas-punt-aan.ts";
import { startOpvolger } from "../src/use-cases/start-opvolger/start-opvolger.ts";
import { vulBesluitAan } from "../src/use-cases/vul-besluit-aan/vul-besluit-aan.ts";
import { collegaVan } from "../testing/collega.ts";
import { BEWAREN, dossiers } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WENI_VRAAGT_WMO, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
const { start, bewaar, lees, vast, vastgesteld } = dossiers(wereld);
const collega = await collegaVan(wereld);
const fg = await collegaVan(wereld, { rollen: ["fg"], domeinen: [], teamId: null });
afterAll(wereld.sluit);
// The first reading of the tables takes longest: not in the time of a test.
await vastgesteld(WMO_GEBRUIKT_JEUGD);

const met = async (antwoorden: Antwoorden) => {
  const id = await start();
  await bewaar(id, antwoorden, BEWAREN);
  return id;
};
const rijVan = async (id: string) => {
  const besluit = await withTenant(services.db, gemeente.id, (tx) => findBesluit(tx, id));
  if (besluit === null) throw new Error("no besluit");
  return besluit;
};

describe("een punt anders schrijven dan is samengesteld", () => {
  const schrijf = async (id: string, punt: number, feiten: string, rest: object = {}) =>
    pasPuntAan(als(), {
      id,
      expectedVersion: (await lees(id)).versie,
      punt,
      tekst: { feiten, indrukken: "", leegReden: "", ...rest },
    });

  test("blijft staan naast wat was samengesteld, met wie en wanneer, ook in het besluit en de PDF", async () => {
    const id = await met(WMO_GEBRUIKT_JEUGD);
    const voor = waardeUit(await leesVerantwoording(als(), { id })).punten[5]?.samengesteld;
    waardeUit(await schrijf(id, 6, "Zonder de uren geef ik dubbele hulp.\n\nDat wil niemand."));
    const punt = waardeUit(await leesVerantwoording(als(), { id })).punten[5];
    expect(punt).toMatchObject({
      samengesteld: voor,
      aanpassing: { feiten: ["Zonder de uren geef ik dubbele hulp.", "Dat wil niemand."] },
      verouderd: false,
    });
    const { besluitId } = waardeUit(await vast(id, "delen-met-grondslag"));
    const besluit = waardeUit(await leesBesluit(als(), { id: besluitId }));
    expect(besluit.inhoud?.verantwoording.punten[5]).toMatchObject({
      feiten: ["Zonder de uren geef ik dubbele hulp.", "Dat wil niemand."],
      aangepast: {
        samengesteld: { feiten: voor?.feiten },
        door: { naam: expect.stringMatching(/./) },
        op: "2019-08-11T08:00:00.000Z",
      },
    });
    expect(besluit.verantwoording?.punten[5]?.aangepast).toMatchObject({ feiten: voor?.feiten });
    expect(waardeUit(await maakPdf(als(), { id: besluitId })).pdf.length).toBeGreaterThan(1_000);
  });

  test("houdt vaststellen tegen als de antwoorden daarna veranderen, tot iemand opnieuw kijkt", async () => {
    const id = await met(WMO_GEBRUIKT_JEUGD);
    waardeUit(await schrijf(id, 10, "Verteld."));
    await bewaar(id, { "gezin-toelichting": { feiten: "Op 9 augustus verteld aan tafel." } });
    const codes = async () =>
      waardeUit(await controleerAfweging(als(), { id })).redenen.map(({ code }) => code);
    expect(await codes()).toContain("verantwoording-verouderd");
    expect(await vast(id, "delen-met-grondslag")).toMatchObject({ fout: { soort: "geblokkeerd" } });
    waardeUit(await schrijf(id, 10, "Verteld."));
    expect(await codes()).not.toContain("verantwoording-verouderd");
  });

  test("laat punt 3 staan zoals het is samengesteld, en zet er alleen iets onder", async () => {
    const id = await met(WENI_VRAAGT_WMO);
    const { feiten = [] } = waardeUit(await leesVerantwoording(als(), { id })).punten[2]?.samengesteld ?? {};
    waardeUit(await schrijf(id, 3, "Er is wel een grondslag."));
    const { besluitId } = waardeUit(await vast(id, "niet-delen"));
    const punt = waardeUit(await leesBesluit(als(), { id: besluitId })).inhoud?.verantwoording.punten[2];
    expect(punt?.feiten).toEqual([...feiten, "Er is wel een grondslag."]);
    expect(feiten).toContain("Er is geen grondslag gevonden.");
  });

  test("vraagt een reden bij een leeg punt, weigert een BSN of naam, en gaat terug naar wat was samengesteld", async () => {
    const id = await met(WMO_GEBRUIKT_JEUGD);
    expect(await schrijf(id, 6, "")).toMatchObject({ fout: { velden: [{ pad: "tekst.leegReden" }] } });
    expect(await schrijf(id, 6, "Mail naar jan@voorbeeld.example.")).toMatchObject({
      fout: { velden: [{ pad: "tekst.feiten" }] },
    });
    expect(await schrijf(id, 6, "Volgens mevrouw Voorbeeld is het nodig.")).toMatchObject({
      fout: { soort: "ongeldig" },
    });
    waardeUit(await schrijf(id, 6, "", { leegReden: "Staat al bij punt 5." }));
    const terug = { id, expectedVersion: (await lees(id)).versie, punt: 6, tekst: null };
    waardeUit(await pasPuntAan(als(), terug));
    expect(waardeUit(await leesVerantwoording(als(), { id })).punten[5]?.aanpassing).toBeNull();
    expect(await pasPuntAan(als(), terug)).toMatchObject({ fout: { soort: "conflict" } });
    expect(await pasPuntAan(collega.als(), terug)).toMatchObject({ fout: { reden: "niet-van-u" } });
  });
});

describe("een aanvulling", () => {
  const vulAan = (id: string, tekst: string, sleutel: string = randomUUID(), wie = als()) =>
    vulBesluitAan(wie, { id, tekst, punt: 10, idempotentiesleutel: sleutel });

  test("wordt verzegeld achter het besluit, dat zelf gelijk blijft, en een dubbele klik maakt er één", async () => {
    const id = await vastgesteld(WMO_GEBRUIKT_JEUGD);
    const voor = await rijVan(id);
    const sleutel = randomUUID();
    expect(waardeUit(await vulAan(id, "Het gezin is geïnformeerd.", sleutel))).toMatchObject({ nummer: 1 });
    expect(waardeUit(await vulAan(id, "Het gezin is geïnformeerd.", sleutel))).toMatchObject({
      nummer: 1,
      herhaald: true,
    });
    waardeUit(await vulAan(id, "De uren zijn gecontroleerd."));
    expect(await rijVan(id)).toEqual(voor);
    const besluit = waardeUit(await leesBesluit(als(), { id }));
    expect(besluit.addenda.map(({ nummer, inhoud }) => [nummer, inhoud?.tekst])).toEqual([
      [1, "Het gezin is geïnformeerd."],
      [2, "De uren zijn gecontroleerd."],
    ]);
    const { bestand } = waardeUit(await exporteerBesluit(als(), { id }));
    expect(waardeUit(await controleerBestand(als(), { bestand: JSON.stringify(bestand) }))).toMatchObject({
      gelijk: true,
    });
    const audit = await withTenant(services.db, gemeente.id, (tx) =>
      listAudit(tx, { onderwerp: { soort: "besluit", id } }),
    );
    expect(audit.filter(({ handeling }) => handeling === "vul-besluit-aan")).toHaveLength(2);
  });

  test("kan alleen wie het besluit nam, en zonder persoonsgegevens", async () => {
    const id = await vastgesteld(WMO_GEBRUIKT_JEUGD);
    expect(await vulAan(id, "Zie ook.", randomUUID(), collega.als())).toMatchObject({
      fout: { reden: "niet-van-u" },
    });
    expect(await vulAan(id, "Zie ook.", randomUUID(), fg.als())).toMatchObject({ fout: { reden: "rol" } });
    expect(await vulAan(id, "Mail naar info@voorbeeld.example")).toMatchObject({
      fout: { velden: [{ pad: "tekst" }] },
    });
    expect(await vulAan(id, "   ")).toMatchObject({ fout: { soort: "ongeldig" } });
  });
});

describe("een opvolger", () => {
  const begin = (id: string) => startOpvolger(als(), { id, reden: "De mentor is een ander." });

  test("neemt de antwoorden mee, vraagt opnieuw te kijken, en verwijst heen en terug", async () => {
    const oudId = await vastgesteld(WMO_GEBRUIKT_JEUGD);
    const voor = await rijVan(oudId);
    const { id } = waardeUit(await begin(oudId));
    const dossier = await lees(id);
    expect(dossier.inhoud.antwoorden["taak-uitleg"]).toEqual(WMO_GEBRUIKT_JEUGD["taak-uitleg"]);
    expect(dossier.inhoud.opnieuwBekijken).toEqual(
      expect.arrayContaining(["vereisten", "besluit", "gezin-geinformeerd"]),
    );
    expect(await vast(id, "delen-met-grondslag")).toMatchObject({ fout: { soort: "geblokkeerd" } });
    expect(waardeUit(await leesBesluit(als(), { id: oudId })).opvolging).toEqual({
      afwegingId: id,
      besluit: null,
    });
    await bewaar(id, {}, { ...BEWAREN, bevestigd: dossier.inhoud.opnieuwBekijken });
    const { besluitId } = waardeUit(await vast(id, "delen-met-grondslag"));
    const nieuw = waardeUit(await leesBesluit(als(), { id: besluitId }));
    expect(nieuw.openbaar.vervangt).toBe(oudId);
    expect(nieuw.verantwoording?.vervangt).toEqual({
      volgnummer: voor.volgnummer,
      reden: "De mentor is een ander.",
    });
    const oud = waardeUit(await leesBesluit(als(), { id: oudId }));
    expect(oud.opvolging).toMatchObject({ besluit: { id: besluitId } });
    expect(await rijVan(oudId)).toEqual(voor);
    // Nothing goes out on what was replaced.
    expect(waardeUit(await bekijkStuk(als(), { id: oudId, soort: "bericht-partner" })).redenen).toMatchObject(
      [{ code: "vervangen" }],
    );
  });

  test("is er een tegelijk, en alleen voor wie het besluit nam", async () => {
    const oudId = await vastgesteld(WMO_GEBRUIKT_JEUGD);
    expect(await startOpvolger(collega.als(), { id: oudId, reden: "x" })).toMatchObject({
      fout: { reden: "niet-van-u" },
    });
    waardeUit(await begin(oudId));
    expect(await begin(oudId)).toMatchObject({ fout: { redenen: [{ code: "al-opgevolgd" }] } });
    const rij = await withTenant(services.db, gemeente.id, async (tx) =>
      findAfweging(tx, (await findBesluit(tx, oudId))?.afwegingId ?? ""),
    );
    expect(rij?.status).toBe("vastgesteld");
  });
});
