import { listPublicaties, withTenant } from "@deelwijzer/db";
import { afterAll, describe, expect, test } from "vitest";
import { maakProef, VANDAAG, ZONDER_VOORBEELDEN } from "../../testing/proef-context.ts";
import {
  antwoordOp,
  bewerk,
  lees,
  maakGoedgekeurd,
  REGEL,
  stap,
  waardeVan,
} from "../../testing/proef-set.ts";
import { draaiTerug } from "./draai-terug/draai-terug.ts";
import { doeSetactie } from "./doe-setactie/doe-setactie.ts";
import { lijstTabelversies } from "./lijst-tabelversies/lijst-tabelversies.ts";
import { lijstWijzigingssets } from "./lijst-wijzigingssets/lijst-wijzigingssets.ts";

const proef = await maakProef(ZONDER_VOORBEELDEN);
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Adviseur", "privacyadviseur");
const beleid = await proef.lid("Beleidsmedewerker", "beleidsmedewerker");
const mensen = { adviseur, beleid };
const ANDERE_REGEL = "wmo-verstrekken-eigen-kanalen-toezicht";

const nummerOp = async (moment: string) => (await antwoordOp(proef, moment)).tabelversie.nummer;
/** The newest of a new installation, to which the last test goes back. */
const BEGIN = await nummerOp(VANDAAG);
const planningen = () => withTenant(proef.db, proef.gemeenteId, listPublicaties, { readOnly: true });

describe("a planned version takes over at 00:00 in Amsterdam, and not before", () => {
  test.each([
    [
      "in winter",
      "2027-01-05T12:00:00+01:00",
      "2027-02-01",
      "2027-01-31T23:59:59+01:00",
      "2027-02-01T00:00:00+01:00",
    ],
    [
      "on the day summer time begins",
      "2027-03-01T12:00:00+01:00",
      "2027-03-28",
      "2027-03-27T23:59:59+01:00",
      "2027-03-28T00:00:00+01:00",
    ],
    [
      "the day after, an hour earlier by UTC",
      "2027-03-28T12:00:00+02:00",
      "2027-03-29",
      "2027-03-28T23:59:59+02:00",
      "2027-03-29T00:00:00+02:00",
    ],
    [
      "on the day it ends",
      "2027-10-01T12:00:00+02:00",
      "2027-10-31",
      "2027-10-30T23:59:59+02:00",
      "2027-10-31T00:00:00+02:00",
    ],
    [
      "the day after, an hour later by UTC",
      "2027-10-31T12:00:00+01:00",
      "2027-11-01",
      "2027-10-31T23:59:59+01:00",
      "2027-11-01T00:00:00+01:00",
    ],
  ])("%s", async (titel, moment, ingangsdatum, ervoor, erna) => {
    const nu = await nummerOp(moment);
    // Each asks something else than the one before it.
    const vereiste = (nu - BEGIN) % 2 === 0 ? "geen-onevenredige-inbreuk" : "gegrond-vermoeden-misdrijf";
    const id = await maakGoedgekeurd(mensen, { titel, vereiste, moment });
    const gepland = waardeVan(await stap(beleid, id, "inplannen", { ingangsdatum }, moment));
    expect(gepland).toMatchObject({ status: "ingepland", nummer: nu + 1 });

    expect(await nummerOp(ervoor)).toBe(nu);
    expect(await nummerOp(erna)).toBe(nu + 1);
    expect(await lees(beleid, id, ervoor)).toMatchObject({ status: "ingepland", nummer: nu + 1 });
    expect(await lees(beleid, id, erna)).toMatchObject({
      status: "gepubliceerd",
      acties: [],
      magBewerken: false,
    });
    const stand = async (op: string) =>
      waardeVan(await lijstTabelversies(beleid.op(op), {})).find(({ nummer }) => nummer === nu + 1)?.stand;
    expect([await stand(ervoor), await stand(erna)]).toEqual(["straks", "geldt"]);

    // What answers cannot be taken back any more.
    expect(await stap(beleid, id, "inplanning-intrekken", {}, erna)).toMatchObject({
      fout: { soort: "geblokkeerd", redenen: [{ code: "status" }] },
    });
  });
});

describe("a planning", () => {
  const nu = "2027-12-01T12:00:00+01:00";

  test("needs a day after today; publishing is for today", async () => {
    const id = await maakGoedgekeurd(mensen, {
      titel: "Zonder dag",
      vereiste: "gegrond-vermoeden-misdrijf",
      moment: nu,
    });
    for (const erbij of [{}, { ingangsdatum: "2027-12-01" }]) {
      expect(await stap(beleid, id, "inplannen", erbij, nu)).toMatchObject({
        fout: { soort: "geblokkeerd" },
      });
    }
    expect(await stap(beleid, id, "inplannen", { ingangsdatum: "2027-02-30" }, nu)).toMatchObject({
      fout: { soort: "ongeldig", velden: [{ pad: "ingangsdatum" }] },
    });
    waardeVan(await stap(adviseur, id, "intrekken", { reden: "Niet meer nodig." }, nu));
  });

  test("asked for twice is one; asked again for another day is not said to be done", async () => {
    const id = await maakGoedgekeurd(mensen, {
      titel: "Dubbelklik",
      vereiste: "gegrond-vermoeden-misdrijf",
      moment: nu,
    });
    const { versie } = await lees(beleid, id, nu);
    const plan = (ingangsdatum: string) =>
      doeSetactie(beleid.op(nu), { id, expectedVersion: versie, actie: "inplannen", ingangsdatum });
    expect(waardeVan(await plan("2027-12-20"))).toMatchObject({ herhaald: false });
    expect(waardeVan(await plan("2027-12-20"))).toMatchObject({ herhaald: true });
    expect(await plan("2027-12-21")).toMatchObject({ fout: { soort: "conflict" } });
    waardeVan(await stap(beleid, id, "inplanning-intrekken", {}, nu));
    waardeVan(await stap(adviseur, id, "intrekken", { reden: "Niet meer nodig." }, nu));
  });

  test("can be taken back before its day; the set is approved again and its number is never used again", async () => {
    const id = await maakGoedgekeurd(mensen, {
      titel: "Ingetrokken",
      vereiste: "gegrond-vermoeden-misdrijf",
      moment: nu,
    });
    const ingangsdatum = "2028-01-01";
    const { nummer } = waardeVan(await stap(beleid, id, "inplannen", { ingangsdatum }, nu));
    expect(await bewerk(adviseur, id, "partner", "cak", { toelichting: "Op slot." }, nu)).toMatchObject({
      fout: { soort: "geblokkeerd", redenen: [{ code: "status" }] },
    });
    expect(waardeVan(await stap(beleid, id, "inplanning-intrekken", {}, nu))).toMatchObject({
      status: "goedgekeurd",
      nummer: null,
    });
    expect(await nummerOp("2028-06-01T12:00:00+02:00")).toBeLessThan(nummer ?? 0);
    const lijst = waardeVan(await lijstTabelversies(beleid.op(nu), {}));
    expect(lijst[0]).toMatchObject({ nummer, stand: "ingetrokken", wijzigingssetId: id });
    // It is for today now, whatever day it was planned for.
    const gepubliceerd = waardeVan(await stap(beleid, id, "publiceren", {}, nu));
    expect(gepubliceerd.nummer).toBeGreaterThan(nummer ?? 0);
    expect(await nummerOp(nu)).toBe(gepubliceerd.nummer);
  });

  test("is made anew when another version comes before it, and keeps what both changed", async () => {
    const later = await maakGoedgekeurd(mensen, { titel: "Later", regel: ANDERE_REGEL, moment: nu });
    const eerst = waardeVan(await stap(beleid, later, "inplannen", { ingangsdatum: "2028-02-01" }, nu));
    const eerder = await maakGoedgekeurd(mensen, {
      titel: "Eerder",
      vereiste: "redelijk-vermoeden-bedreiging",
      moment: nu,
    });
    waardeVan(await stap(beleid, eerder, "inplannen", { ingangsdatum: "2028-01-15" }, nu));

    expect(await nummerOp("2028-01-20T12:00:00+01:00")).toBe((await lees(beleid, eerder, nu)).nummer);
    const opnieuw = await lees(beleid, later, nu);
    expect(opnieuw.nummer).toBeGreaterThan(eerst.nummer ?? 0);
    const antwoord = await antwoordOp(proef, "2028-02-01T00:00:00+01:00");
    expect(antwoord).toMatchObject({
      tabelversie: { nummer: opnieuw.nummer },
      grondslagen: [{ regel: REGEL, vereisten: ["noodzakelijkheid", "redelijk-vermoeden-bedreiging"] }],
    });
    const lijst = waardeVan(await lijstTabelversies(beleid.op(nu), {}));
    expect(lijst.find(({ nummer }) => nummer === eerst.nummer)).toMatchObject({ stand: "vervangen" });
  });

  test("that cannot be made anew refuses what comes before it, naming it", async () => {
    const botst = await maakGoedgekeurd(mensen, {
      titel: "Botst",
      regel: ANDERE_REGEL,
      vereiste: "gegrond-vermoeden-misdrijf",
      moment: nu,
    });
    expect(await stap(beleid, botst, "publiceren", {}, nu)).toMatchObject({
      fout: {
        soort: "geblokkeerd",
        redenen: [expect.objectContaining({ melding: expect.stringContaining("Later") })],
      },
    });
    expect(await lees(beleid, botst, nu)).toMatchObject({ status: "goedgekeurd", nummer: null });
  });
});

describe("published is final", () => {
  const nu = "2029-01-10T12:00:00+01:00";

  test("a double click publishes once and says twice that it worked", async () => {
    const id = await maakGoedgekeurd(mensen, {
      titel: "Dubbelklik",
      vereiste: "geen-onevenredige-inbreuk",
      moment: nu,
    });
    const { versie: expectedVersion } = await lees(beleid, id, nu);
    const voor = (await planningen()).length;
    const klik = () => doeSetactie(beleid.op(nu), { id, expectedVersion, actie: "publiceren" });
    const kliks = await Promise.all([klik(), klik()]);
    const nummers = kliks.map((uitkomst) => waardeVan(uitkomst).nummer);
    expect(nummers[0]).toBe(nummers[1]);
    expect(kliks.filter((uitkomst) => waardeVan(uitkomst).herhaald)).toHaveLength(1);
    expect(await planningen()).toHaveLength(voor + 1);
    expect(
      (await lees(beleid, id, nu)).gebeurtenissen.filter(({ actie }) => actie === "publiceren"),
    ).toHaveLength(1);
    // Another person who pressed on an old screen did not do this.
    const ander = await proef.lid("Andere beleidsmedewerker", "beleidsmedewerker");
    expect(await doeSetactie(ander.op(nu), { id, expectedVersion, actie: "publiceren" })).toMatchObject({
      fout: { soort: "conflict" },
    });
  });

  test("the way back is a new set that someone else approves, with the content of then", async () => {
    const reden = "De wijziging bleek niet door te gaan.";
    const { id } = waardeVan(await draaiTerug(adviseur.op(nu), { naar: BEGIN, reden }));
    expect(await lees(adviseur, id, nu)).toMatchObject({
      herkomst: "terugdraaien",
      status: "concept",
      gebeurtenissen: [{ actie: "aanmaken", reden, gegevens: { nummer: BEGIN } }],
    });
    waardeVan(await stap(adviseur, id, "indienen", {}, nu));
    waardeVan(await stap(beleid, id, "goedkeuren", {}, nu));
    waardeVan(await stap(beleid, id, "publiceren", {}, nu));
    expect(await antwoordOp(proef, nu)).toMatchObject({ grondslagen: [{ vereisten: ["noodzakelijkheid"] }] });
    expect(await draaiTerug(adviseur.op(nu), { naar: BEGIN, reden })).toMatchObject({
      fout: { soort: "geblokkeerd", redenen: [{ code: "niets-gewijzigd" }] },
    });
    expect(await draaiTerug(adviseur.op(nu), { naar: 999, reden })).toMatchObject({
      fout: { soort: "niet-gevonden" },
    });
    expect(waardeVan(await lijstWijzigingssets(beleid.op(nu), {}))[0]).toMatchObject({
      id,
      status: "gepubliceerd",
    });
  });
});
