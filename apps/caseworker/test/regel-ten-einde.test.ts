import { datum, type TabelversieInhoud } from "@core/grondslagen";
import { findBesluit, listAudit, readOpenbaar, withTenant } from "@deelwijzer/db";
import { verifieerBesluit } from "@deelwijzer/db/zegel";
import { middernacht, type RequestContext } from "@deelwijzer/server";
import { afterAll, describe, expect, test } from "vitest";
import { bewaarAntwoorden } from "../src/use-cases/bewaar-antwoorden/bewaar-antwoorden.ts";
import { controleerAfweging } from "../src/use-cases/controleer-afweging/controleer-afweging.ts";
import { exporteerBesluit } from "../src/use-cases/exporteer-besluit/exporteer-besluit.ts";
import { leesBesluit } from "../src/use-cases/lees-besluit/lees-besluit.ts";
import { maakPdf } from "../src/use-cases/maak-pdf/maak-pdf.ts";
import { neemTabelversieOver } from "../src/use-cases/neem-tabelversie-over/neem-tabelversie-over.ts";
import { wijzigPeildatum } from "../src/use-cases/wijzig-peildatum/wijzig-peildatum.ts";
import { BEWAREN, dossiers, publiceerNa } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WENI_VRAAGT_WMO, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
afterAll(wereld.sluit);
const { op, lees, start, bewaar, vast } = dossiers(wereld);

/** The rule that carries the example, which the tables below end or strike. */
const REGEL = "wmo-intern-client-participatie";
const beeindig =
  (tot: string) =>
  ({ regels }: TabelversieInhoud) => ({
    regels: regels.map((regel) =>
      regel.id === REGEL ? { ...regel, geldig: { ...regel.geldig, tot: datum(tot) } } : regel,
    ),
  });
const GESCHRAPT = { vanaf: "2027-01-01", op: op("2027-01-01T09:00:00+01:00") };
const SINDS_2027 = { vanaf: "2028-01-01", op: op("2028-01-02T09:00:00+01:00") };
const SINDS_2019 = { vanaf: "2029-01-01", op: op("2029-01-01T09:00:00+01:00") };
const origineel = { regel: null as TabelversieInhoud["regels"][number] | null };
await publiceerNa(wereld, middernacht(datum(GESCHRAPT.vanaf)), ({ regels }) => {
  origineel.regel = regels.find(({ id }) => id === REGEL) ?? null;
  return { regels: regels.filter(({ id }) => id !== REGEL) };
});
await publiceerNa(wereld, middernacht(datum(SINDS_2027.vanaf)), (inhoud) =>
  beeindig("2027-06-01")({ ...inhoud, regels: [...inhoud.regels, origineel.regel!] }),
);
await publiceerNa(wereld, middernacht(datum(SINDS_2019.vanaf)), beeindig("2019-06-01"));

const klaarDossier = async () => {
  const id = await start();
  await bewaar(id, WMO_GEBRUIKT_JEUGD, BEWAREN);
  return id;
};
const redenen = async (id: string, wie: RequestContext) =>
  waardeUit(await controleerAfweging(wie, { id })).redenen.filter(({ code }) => code === "regel-geeindigd");
const GEWEIGERD = { fout: { soort: "geblokkeerd", redenen: [{ code: "regel-geeindigd" }] } };

describe("vaststellen op een regel die niet meer geldt", () => {
  test("gaat goed zolang de nieuwste tabellen hem hebben", async () => {
    const id = await klaarDossier();
    expect(await redenen(id, op("2026-12-31T23:59:59+01:00"))).toEqual([]);
    expect((await vast(id, "delen-met-grondslag", op("2026-12-31T23:59:59+01:00"))).ok).toBe(true);
  });

  test.each([
    ["geschrapt", GESCHRAPT.op, "geschrapt", null],
    ["geëindigd na de datum van delen", SINDS_2027.op, "geeindigd-sinds-peildatum", "2027-06-01"],
    ["geëindigd voor de datum van delen", SINDS_2019.op, "geeindigd-voor-peildatum", "2019-06-01"],
  ])("kan niet als de regel is %s, en dat staat van tevoren op de pagina", async (_hoe, wie, aard, tot) => {
    const id = await klaarDossier();
    expect((await lees(id, wie)).tenEinde).toMatchObject([{ regel: REGEL, aard, tot }]);
    expect(await redenen(id, wie)).toHaveLength(1);
    expect(await vast(id, "delen-met-grondslag", wie)).toMatchObject(GEWEIGERD);
    // Saving tells the truth about how far one is.
    expect((await bewaar(id, {}, {}, wie)).stand.status).toBe("concept");
  });

  test("hindert niet delen niet", async () => {
    const id = await start();
    await bewaar(id, WENI_VRAAGT_WMO, BEWAREN);
    expect((await vast(id, "niet-delen", GESCHRAPT.op)).ok).toBe(true);
  });
});

describe("zo kan het verder", () => {
  test("de nieuwe tabelversie overnemen: dan zegt de wet van nu wat kan", async () => {
    const id = await klaarDossier();
    const { versie, nieuwer } = await lees(id, GESCHRAPT.op);
    const naarHash = nieuwer?.hash ?? "";
    const over = await neemTabelversieOver(GESCHRAPT.op, { id, expectedVersion: versie, naarHash });
    expect(waardeUit(over).stand.tenEinde).toEqual([]);
    expect(await redenen(id, GESCHRAPT.op)).toEqual([]);
    const { ruimte } = waardeUit(await controleerAfweging(GESCHRAPT.op, { id }));
    expect(ruimte.mogelijk).not.toContain("delen-met-grondslag");
    expect(JSON.stringify(await vast(id, "delen-met-grondslag", GESCHRAPT.op))).toContain("geblokkeerd");
  });

  test("de datum van delen op vandaag zetten: wat op de oude dag steunde, wordt opnieuw bekeken", async () => {
    const id = await klaarDossier();
    const wie = SINDS_2027.op;
    const { versie, nieuwer } = await lees(id, wie);
    const over = { id, expectedVersion: versie, naarHash: nieuwer?.hash ?? "" };
    const { stand } = waardeUit(await neemTabelversieOver(wie, over));
    // Still by the law of 2019, which the newest tables know too.
    expect(stand.tenEinde).toMatchObject([{ aard: "geeindigd-sinds-peildatum" }]);
    const te = { id, expectedVersion: stand.versie, peildatum: "2028-01-02" };
    const gewijzigd = waardeUit(await wijzigPeildatum(wie, te)).stand;
    expect(gewijzigd).toMatchObject({ peildatum: "2028-01-02", tenEinde: [] });
    expect(gewijzigd.inhoud.antwoorden).toEqual(stand.inhoud.antwoorden);
    expect(gewijzigd.inhoud.opnieuwBekijken).toContain("vereisten");
    expect(waardeUit(await wijzigPeildatum(wie, te))).toMatchObject({ soort: "conflict" });
    expect(await wijzigPeildatum(wie, { ...te, peildatum: "2028-02-30" })).toMatchObject({
      fout: { soort: "ongeldig", velden: [{ pad: "peildatum" }] },
    });
    const audit = await withTenant(services.db, gemeente.id, (tx) =>
      listAudit(tx, { onderwerp: { soort: "afweging", id } }),
    );
    expect(audit.filter(({ handeling }) => handeling === "wijzig-peildatum")).toHaveLength(1);
  });

  test("een andere datum waarop hetzelfde geldt, vraagt niets opnieuw", async () => {
    const id = await klaarDossier();
    const { versie } = await lees(id);
    const te = { id, expectedVersion: versie, peildatum: "2019-08-01" };
    expect(waardeUit(await wijzigPeildatum(als(), te)).stand.inhoud.opnieuwBekijken).toEqual([]);
  });

  test("vastleggen dat de gegevens toen al zijn gedeeld: dat staat in de verantwoording", async () => {
    const id = await klaarDossier();
    const wie = SINDS_2027.op;
    await bewaar(id, {}, { gedeeldVoorEinde: { op: "2019-08-11" } }, wie);
    expect(await redenen(id, wie)).toEqual([]);
    const { besluitId } = waardeUit(await vast(id, "delen-met-grondslag", wie));
    const { inhoud } = waardeUit(await leesBesluit(wie, { id: besluitId }));
    expect(inhoud?.gedeeldVoorEinde).toEqual({ op: "2019-08-11" });
    expect(JSON.stringify(inhoud?.verantwoording.punten[2])).toContain(
      "De gegevens zijn al gedeeld op 11 augustus 2019, toen deze regel nog gold (tot en met 31 mei 2027).",
    );
  });

  test("dat vastleggen kan terug, gaat alleen over de datum van delen, en niet over morgen", async () => {
    const id = await klaarDossier();
    const wie = SINDS_2027.op;
    await bewaar(id, {}, { gedeeldVoorEinde: { op: "2019-08-11" } }, wie);
    await bewaar(id, {}, { gedeeldVoorEinde: null }, wie);
    expect(await redenen(id, wie)).toHaveLength(1);
    const { versie } = await lees(id, wie);
    const fout = { fout: { soort: "ongeldig", velden: [{ pad: "gedeeldVoorEinde" }] } };
    const met = (dag: string) => ({ id, expectedVersion: versie, gedeeldVoorEinde: { op: datum(dag) } });
    expect(await bewaarAntwoorden(wie, met("2020-01-01"))).toMatchObject(fout);
    const later = await start({ peildatum: "2030-01-01" }, wie);
    const nog = { ...met("2030-01-01"), id: later, expectedVersion: (await lees(later, wie)).versie };
    expect(await bewaarAntwoorden(wie, nog)).toMatchObject(fout);
    // Moved to another day, what was recorded no longer says anything.
    await bewaar(id, {}, { gedeeldVoorEinde: { op: "2019-08-11" } }, wie);
    const { versie: nu } = await lees(id, wie);
    waardeUit(await wijzigPeildatum(wie, { id, expectedVersion: nu, peildatum: "2019-08-12" }));
    expect(await redenen(id, wie)).toHaveLength(1);
  });

  test("het helpt niet bij een regel die nooit klopte", async () => {
    const id = await klaarDossier();
    await bewaar(id, {}, { gedeeldVoorEinde: { op: "2019-08-11" } }, GESCHRAPT.op);
    expect(await vast(id, "delen-met-grondslag", GESCHRAPT.op)).toMatchObject(GEWEIGERD);
  });
});

describe("een besluit van voor een wijziging", () => {
  test("blijft op elke manier wat het was, ook als zijn regel is geschrapt", async () => {
    const id = await klaarDossier();
    const { besluitId } = waardeUit(await vast(id, "delen-met-grondslag"));
    const alles = async (wie: RequestContext) => {
      const { bestand, bestandsnaam } = waardeUit(await exporteerBesluit(wie, { id: besluitId }));
      const { pdf } = waardeUit(await maakPdf(wie, { id: besluitId }));
      // What newer tables ask of its owner stands beside the besluit, and is no part of it.
      const { wachtend: _nu, ...gelezen } = waardeUit(await leesBesluit(wie, { id: besluitId }));
      return {
        pagina: JSON.stringify(gelezen),
        bestand: JSON.stringify(bestand),
        bestandsnaam,
        pdf: Buffer.from(pdf).toString("base64"),
        rij: await withTenant(services.db, gemeente.id, async (tx) => {
          const besluit = await findBesluit(tx, besluitId);
          return besluit === null ? null : JSON.stringify([besluit.hash, readOpenbaar(besluit)]);
        }),
      };
    };
    const toen = await alles(als());
    for (const { op: later } of [GESCHRAPT, SINDS_2027, SINDS_2019]) {
      const nu = await alles(later);
      expect(nu).toEqual(toen);
      expect(verifieerBesluit(JSON.parse(nu.bestand))).toMatchObject({ heel: true });
    }
    expect(toen.pagina).toContain('"nummer":1');
    expect((await lees(id, GESCHRAPT.op)).besluitId).toBe(besluitId);
  });
});
