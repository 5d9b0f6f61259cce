import { insertOpmerking, listGebeurtenissen } from "@deelwijzer/db";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hernoem, maakRedactie } from "../testing/redactie.ts";

const SVB = "Sociale Verzekeringsbank (SVB)";
const NU = "2026-12-01T10:00:00.000Z";
type Redactie = Awaited<ReturnType<typeof maakRedactie>>;
const opruimen: Redactie[] = [];
afterAll(() => Promise.all(opruimen.map(({ database }) => database.drop())));

async function redactie(nu = NU, tot = 1): Promise<Redactie> {
  const gemaakt = await maakRedactie({ nu, tot });
  opruimen.push(gemaakt);
  return gemaakt;
}

async function standOp(r: Redactie, moment: string) {
  const { tabelversies } = await r.kennisOp(moment);
  const naam = (id: string) =>
    tabelversies.at(-1)?.inhoud.woordenlijst.partners.find((p) => p.id === id)?.naam;
  return {
    nummers: tabelversies.map(({ nummer }) => nummer),
    svb: naam("svb"),
    ciz: naam("ciz"),
    uwv: naam("uwv"),
  };
}
const levend = async (r: Redactie) =>
  (await r.publicaties()).filter(({ vervallenOp }) => vervallenOp === null).map(({ nummer }) => nummer);

describe("a planned set", () => {
  let r: Redactie;
  beforeAll(async () => (r = await redactie()));

  test.each([
    // 00:00 in Amsterdam: winter, and the days on which the clock goes back and forward.
    ["2027-03-28", "2027-03-27T22:59:59.999Z", "2027-03-27T23:00:00.000Z"],
    ["2027-03-29", "2027-03-28T21:59:59.999Z", "2027-03-28T22:00:00.000Z"],
    ["2027-10-31", "2027-10-30T21:59:59.999Z", "2027-10-30T22:00:00.000Z"],
    ["2027-11-01", "2027-10-31T22:59:59.999Z", "2027-10-31T23:00:00.000Z"],
  ])("of %s is in force from 00:00, not at 23:59:59.999", async (dag, laatste, eerste) => {
    const id = await r.goedgekeurd(`Op ${dag}`, [hernoem("svb", SVB, `SVB ${dag}`)]);
    expect(await r.publiceer(id, dag)).toMatchObject({ ok: true });
    expect(await standOp(r, laatste)).toMatchObject({ nummers: [1], svb: SVB });
    expect((await standOp(r, eerste)).svb).toBe(`SVB ${dag}`);
    const [voor, na] = [await r.kennisOp(laatste), await r.kennisOp(eerste)];
    expect(voor.kenmerk).not.toBe(na.kenmerk);
    expect(await r.trekIn(id)).toMatchObject({ ok: true });
    expect((await standOp(r, eerste)).nummers).toEqual([1]);
  });
});

describe("publishing before what is planned", () => {
  test("makes the planned one again: another number, the same moment, both changes", async () => {
    const r = await redactie();
    const a = await r.goedgekeurd("Nieuwe naam van de SVB", [hernoem("svb", SVB, "SVB")], ["wgs-2021"]);
    expect(await r.publiceer(a, "2027-01-01")).toMatchObject({ waarde: { nummer: 2, opnieuw: [] } });
    const b = await r.goedgekeurd("Nieuwe naam van het CIZ", [
      hernoem("ciz", "CIZ", "Centrum indicatiestelling"),
    ]);
    expect(await r.publiceer(b)).toMatchObject({ waarde: { nummer: 3, opnieuw: [{ was: 2, nummer: 4 }] } });

    expect(await standOp(r, NU)).toMatchObject({
      nummers: [1, 3],
      svb: SVB,
      ciz: "Centrum indicatiestelling",
    });
    const straks = { nummers: [1, 3, 4], svb: "SVB", ciz: "Centrum indicatiestelling" };
    expect(await standOp(r, "2026-12-31T23:00:00Z")).toMatchObject(straks);
    expect(await r.publicaties()).toMatchObject([
      { nummer: 1 },
      {
        nummer: 2,
        wijzigingssetId: a,
        vervallenReden: "vervangen",
        geldtVanaf: new Date("2026-12-31T23:00:00Z"),
      },
      { nummer: 3, wijzigingssetId: b, vervallenOp: null, geldtVanaf: new Date(NU) },
      {
        nummer: 4,
        wijzigingssetId: a,
        vervallenOp: null,
        geldtVanaf: new Date("2026-12-31T23:00:00Z"),
        verwerkt: ["wgs-2021"],
      },
    ]);
    const rij = await r.rijVan(a);
    expect(rij).toMatchObject({ status: "ingepland", nummer: 4, goedgekeurdDoor: r.beleid });
    const [gebeurtenis] = await r.als(r.beleid, (tx) => listGebeurtenissen(tx, a));
    expect(gebeurtenis).toMatchObject({
      actie: "inplannen",
      gegevens: { nummer: 4 },
      inhoudshash: rij?.inhoudshash,
    });
  });

  test("that cannot go together is refused, names the planned one, and writes nothing", async () => {
    const r = await redactie();
    const a = await r.goedgekeurd("Nieuwe naam van de SVB", [hernoem("svb", SVB, "SVB")]);
    await r.publiceer(a, "2027-01-01");
    const b = await r.goedgekeurd("Een andere naam", [hernoem("svb", SVB, "Bank voor verzekeringen")]);
    const voor = [await r.publicaties(), await r.rijVan(a)];
    const uitkomst = await r.publiceer(b);
    expect(uitkomst).toMatchObject({
      fout: { soort: "geblokkeerd", redenen: [{ code: "planning-past-niet" }] },
    });
    expect(JSON.stringify(uitkomst)).toContain("Nieuwe naam van de SVB");
    expect([await r.publicaties(), await r.rijVan(a)]).toEqual(voor);
    expect(await standOp(r, NU)).toMatchObject({ nummers: [1], svb: SVB });
  });

  test("between two planned ones makes only the later one again", async () => {
    const r = await redactie();
    const maart = await r.goedgekeurd("Maart", [hernoem("ciz", "CIZ", "CIZ maart")]);
    const mei = await r.goedgekeurd("Mei", [hernoem("svb", SVB, "SVB mei")]);
    const april = await r.goedgekeurd("April", [hernoem("uwv", "UWV", "UWV april")]);
    await r.publiceer(maart, "2027-03-01");
    await r.publiceer(mei, "2027-05-01");
    expect(await r.publiceer(april, "2027-04-01")).toMatchObject({
      waarde: { nummer: 4, opnieuw: [{ was: 3, nummer: 5 }] },
    });
    expect(await standOp(r, "2027-04-15T00:00:00Z")).toMatchObject({
      nummers: [1, 2, 4],
      uwv: "UWV april",
      svb: SVB,
    });
    expect(await standOp(r, "2027-05-15T00:00:00Z")).toMatchObject({
      nummers: [1, 2, 4, 5],
      svb: "SVB mei",
      ciz: "CIZ maart",
    });
  });

  test("also makes again what came with the installation, with what it settles", async () => {
    const r = await redactie("2019-08-11T08:00:00.000Z", 3);
    expect(await standOp(r, "2019-08-11T08:00:00Z")).toMatchObject({ nummers: [1] });
    const voor = (await r.kennisOp("2027-01-01T00:00:00Z")).register.aankondigingen;
    const verwerkt = voor.filter(({ verwerktIn }) => verwerktIn === 3).map(({ id }) => id);
    expect(verwerkt).not.toEqual([]);
    const id = await r.goedgekeurd("Nieuwe naam van de SVB", [hernoem("svb", SVB, "SVB")]);
    expect(await r.publiceer(id)).toMatchObject({
      waarde: {
        nummer: 4,
        opnieuw: [
          { was: 2, nummer: 5 },
          { was: 3, nummer: 6 },
        ],
      },
    });
    expect(await levend(r)).toEqual([1, 4, 5, 6]);
    const { tabelversies, register } = await r.kennisOp("2027-01-01T00:00:00Z");
    expect(tabelversies.map(({ nummer }) => nummer)).toEqual([1, 4, 5, 6]);
    expect(tabelversies.at(-1)?.inhoud.woordenlijst.partners.find((p) => p.id === "svb")?.naam).toBe("SVB");
    const na = register.aankondigingen
      .filter(({ verwerktIn }) => verwerktIn === 6)
      .map(({ id: slug }) => slug);
    expect(na).toEqual(verwerkt);
  });
});

describe("withdrawing a plan", () => {
  test("gives no number back, and makes again what was planned after it, without its change", async () => {
    const r = await redactie();
    const a = await r.goedgekeurd("Maart", [hernoem("ciz", "CIZ", "CIZ maart")]);
    const b = await r.goedgekeurd("Mei", [hernoem("svb", SVB, "SVB mei")]);
    await r.publiceer(a, "2027-03-01");
    await r.publiceer(b, "2027-05-01");
    expect(await r.trekIn(a)).toMatchObject({ waarde: { nummer: 2, opnieuw: [{ was: 3, nummer: 4 }] } });
    expect(await standOp(r, "2027-06-01T00:00:00Z")).toMatchObject({
      nummers: [1, 4],
      ciz: "CIZ",
      svb: "SVB mei",
    });
    expect(await r.rijVan(a)).toMatchObject({ status: "goedgekeurd", nummer: null });
    expect(await r.publiceer(a, "2027-06-01")).toMatchObject({ waarde: { nummer: 5 } });
  });

  test("is refused once it is in force, and when there is none", async () => {
    const r = await redactie();
    const id = await r.goedgekeurd("Maart", [hernoem("ciz", "CIZ", "CIZ maart")]);
    expect(await r.trekIn(id)).toMatchObject({ fout: { redenen: [{ code: "niet-ingepland" }] } });
    await r.publiceer(id, "2027-03-01");
    r.zetKlok("2027-02-28T23:00:00.000Z");
    expect(await r.trekIn(id)).toMatchObject({ fout: { redenen: [{ code: "geldt-al" }] } });
    expect(await standOp(r, "2027-02-28T23:00:00.000Z")).toMatchObject({ nummers: [1, 2] });
    // Saying that it is published now only says what the clock did.
    expect(await r.publiceer(id)).toMatchObject({ waarde: { nummer: 2, opnieuw: [] } });
    expect(await levend(r)).toEqual([1, 2]);
  });
});

describe("a set", () => {
  test("that is planned already is not planned twice", async () => {
    const r = await redactie();
    const id = await r.goedgekeurd("Maart", [hernoem("ciz", "CIZ", "CIZ maart")]);
    await r.publiceer(id, "2027-03-01");
    expect(await r.publiceer(id, "2027-04-01")).toMatchObject({
      fout: { redenen: [{ code: "al-ingepland" }] },
    });
  });

  test("with a remark that has no answer is not published, nor one that changes nothing", async () => {
    const r = await redactie();
    const id = await r.goedgekeurd("Maart", [hernoem("ciz", "CIZ", "CIZ maart")]);
    const { id: gemeenteId } = r.gemeente;
    const opmerking = {
      id: r.ctx.newId(),
      gemeenteId,
      setId: id,
      tekst: "Klopt dit?",
      door: r.beleid,
      op: new Date(NU),
    };
    await r.als(r.beleid, (tx) => insertOpmerking(tx, opmerking));
    expect(await r.publiceer(id)).toMatchObject({ fout: { redenen: [{ code: "open-opmerkingen" }] } });
    const leeg = await r.goedgekeurd("Niets", []);
    expect(await r.publiceer(leeg)).toMatchObject({ fout: { redenen: [{ code: "niets-gewijzigd" }] } });
    expect(await levend(r)).toEqual([1]);
  });

  test("is in force from now when its moment has passed, never before", async () => {
    const r = await redactie();
    const id = await r.goedgekeurd("Nu", [hernoem("ciz", "CIZ", "CIZ nu")]);
    r.zetKlok("2026-12-02T15:00:00.000Z");
    expect(await r.publiceer(id)).toMatchObject({
      waarde: { geldtVanaf: new Date("2026-12-02T15:00:00.000Z") },
    });
    expect((await standOp(r, "2026-12-02T14:59:59.999Z")).nummers).toEqual([1]);
  });
});

describe("at the same moment", () => {
  test("two publications go one after the other; the second builds on the first", async () => {
    const r = await redactie();
    const a = await r.goedgekeurd("A", [hernoem("svb", SVB, "SVB nu")]);
    const b = await r.goedgekeurd("B", [hernoem("ciz", "CIZ", "CIZ nu")]);
    const uitkomsten = await Promise.all([r.publiceer(a), r.publiceer(b)]);
    expect(uitkomsten.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await standOp(r, NU)).toMatchObject({ nummers: [1, 2, 3], svb: "SVB nu", ciz: "CIZ nu" });
    const [, tweede, derde] = await r.publicaties();
    expect(derde?.vorige).toBe(tweede?.tabelversieHash);
  });

  test("publishing, planning and withdrawing wait for each other and all come through", async () => {
    const r = await redactie();
    const maart = await r.goedgekeurd("Maart", [hernoem("ciz", "CIZ", "CIZ maart")]);
    const mei = await r.goedgekeurd("Mei", [hernoem("svb", SVB, "SVB mei")]);
    const nu = await r.goedgekeurd("Nu", [hernoem("uwv", "UWV", "UWV nu")]);
    await r.publiceer(maart, "2027-03-01");
    const uitkomsten = await Promise.all([r.trekIn(maart), r.publiceer(nu), r.publiceer(mei, "2027-05-01")]);
    expect(uitkomsten.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await standOp(r, "2027-06-01T00:00:00Z")).toMatchObject({
      ciz: "CIZ",
      svb: "SVB mei",
      uwv: "UWV nu",
    });
  });
});
