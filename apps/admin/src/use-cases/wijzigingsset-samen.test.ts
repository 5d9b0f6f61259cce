import { afterAll, describe, expect, test } from "vitest";
import { maakProef, ZONDER_VOORBEELDEN } from "../../testing/proef-context.ts";
import {
  antwoordOp,
  bewerk,
  entiteitIn,
  geweigerd,
  lees,
  maakGoedgekeurd,
  REGEL,
  stap,
  start,
  waardeVan,
} from "../../testing/proef-set.ts";
import { bewerkEntiteit } from "./bewerk-entiteit/bewerk-entiteit.ts";
import { leesWijzigingsset } from "./lees-wijzigingsset/lees-wijzigingsset.ts";
import { lijstWijzigingssets } from "./lijst-wijzigingssets/lijst-wijzigingssets.ts";
import { werkBij } from "./werk-bij/werk-bij.ts";

const proef = await maakProef(ZONDER_VOORBEELDEN);
afterAll(() => proef.database.drop());
const een = await proef.lid("Adviseur Een", "privacyadviseur");
const twee = await proef.lid("Adviseur Twee", "privacyadviseur");
const beleid = await proef.lid("Beleidsmedewerker", "beleidsmedewerker");
const mensen = { adviseur: een, beleid };

const vereisten = (...namen: string[]) => ({
  status: "vermeld",
  lijst: namen.map((vereiste) => ({ vereiste, door: null })),
});

describe("two people on one row of one set", () => {
  const basis = { soort: "regel", entiteitId: REGEL, reden: "Artikel 5.2.1 luidt anders." } as const;

  test("in different fields: both are kept, and the second hears of it", async () => {
    const id = await start(een);
    const gezien = await entiteitIn(een, id, "regel", REGEL);
    const eerste = { ...gezien, geldig: { van: null, tot: "2031-01-01" } };
    const tweede = { ...gezien, vereisten: vereisten("noodzakelijkheid", "gegrond-vermoeden-misdrijf") };
    expect(waardeVan(await bewerkEntiteit(een.op(), { id, ...basis, gezien, nieuw: eerste }))).toMatchObject({
      soort: "bewaard",
      samengevoegd: false,
    });
    expect(waardeVan(await bewerkEntiteit(twee.op(), { id, ...basis, gezien, nieuw: tweede }))).toMatchObject(
      {
        soort: "bewaard",
        samengevoegd: true,
      },
    );
    expect(await entiteitIn(een, id, "regel", REGEL)).toEqual({ ...eerste, vereisten: tweede.vereisten });
    const { set, namen } = await lees(een, id);
    expect(set.operaties).toHaveLength(1);
    expect(set.auteurs.map((auteur) => namen[auteur])).toEqual([een.naam, twee.naam]);
  });

  test("in the same field: the second gets a conflict of that field, nothing is lost, a choice settles it", async () => {
    const id = await start(een);
    const gezien = await entiteitIn(een, id, "regel", REGEL);
    const onze = {
      ...gezien,
      vereisten: vereisten("geen-onevenredige-inbreuk"),
      geldig: { van: null, tot: "2031-01-01" },
    };
    const hunne = { ...gezien, vereisten: vereisten("gegrond-vermoeden-misdrijf") };
    waardeVan(await bewerkEntiteit(een.op(), { id, ...basis, gezien, nieuw: hunne }));
    const { versie } = await lees(een, id);
    const poging = { id, ...basis, gezien, nieuw: onze };
    expect(waardeVan(await bewerkEntiteit(twee.op(), poging))).toMatchObject({
      soort: "conflict",
      huidig: hunne,
      conflicten: [
        { soort: "regel", id: REGEL, veld: "vereisten", onze: onze.vereisten, hunne: hunne.vereisten },
      ],
      door: een.naam,
      op: een.op().klok.nu(),
    });
    expect((await lees(een, id)).versie).toBe(versie);
    expect(await entiteitIn(een, id, "regel", REGEL)).toEqual(hunne);

    const keuzes = [{ soort: "regel", id: REGEL, veld: "vereisten", kies: "onze" }] as const;
    waardeVan(await bewerkEntiteit(twee.op(), { ...poging, keuzes: [...keuzes] }));
    expect(await entiteitIn(een, id, "regel", REGEL)).toEqual(onze);
  });

  test("one strikes what the other changes: a conflict of the whole, with what stands there now", async () => {
    const id = await start(een);
    const gezien = await entiteitIn(een, id, "regel", REGEL);
    waardeVan(await bewerk(een, id, "regel", REGEL, { geldig: { van: null, tot: "2031-01-01" } }));
    expect(waardeVan(await bewerkEntiteit(twee.op(), { id, ...basis, gezien, nieuw: null }))).toMatchObject({
      soort: "conflict",
      huidig: { id: REGEL },
      conflicten: [{ veld: null }],
      door: een.naam,
    });
  });

  test("at the same moment in different rows: both are kept", async () => {
    const id = await start(een);
    const rijen = ["cak", "svb", "uwv", "belastingdienst"];
    const edits = await Promise.all(
      rijen.map(async (partner, i) => {
        const gezien = await entiteitIn(een, id, "partner", partner);
        const nieuw = { ...gezien, toelichting: `Nieuw ${i}.` };
        const wie = i % 2 === 0 ? een : twee;
        return () =>
          bewerkEntiteit(wie.op(), { id, soort: "partner", entiteitId: partner, gezien, nieuw, reden: "" });
      }),
    );
    for (const uitkomst of await Promise.all(edits.map((doe) => doe()))) waardeVan(uitkomst);
    const { set, versie, gebeurtenissen } = await lees(een, id);
    expect(set.operaties).toHaveLength(rijen.length);
    expect(versie).toBe(1 + rijen.length);
    expect(gebeurtenissen.map(({ volgnummer }) => volgnummer)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("two sets", () => {
  test("that touch the same name each other on the board", async () => {
    const [eerste, tweede] = [await start(een, { titel: "Eerste" }), await start(twee, { titel: "Tweede" })];
    waardeVan(await bewerk(een, eerste, "partner", "toezichthouder-wmo", { toelichting: "Eerste." }));
    waardeVan(await bewerk(twee, tweede, "partner", "toezichthouder-wmo", { toelichting: "Tweede." }));
    const lijst = waardeVan(await lijstWijzigingssets(beleid.op(), {}));
    expect(lijst.find(({ id }) => id === eerste)).toMatchObject({
      aantal: 1,
      auteurs: [een.naam],
      openChecks: { beoordeling: 0, publicatie: 1 },
      raaktOok: [{ setId: tweede, titel: "Tweede", soort: "partner", id: "toezichthouder-wmo" }],
    });
  });

  test("in different fields: the approved one is published on top of the newer version, merged", async () => {
    const eerste = await maakGoedgekeurd(mensen, { titel: "Vereiste erbij" });
    const tweede = await start(twee, { titel: "Partner anders" });
    const { nummer: begin } = (await lees(twee, tweede)).basis;
    waardeVan(await bewerk(twee, tweede, "partner", "cak", { toelichting: "Voor de eigen bijdrage." }));
    waardeVan(await stap(twee, tweede, "indienen"));
    waardeVan(await stap(beleid, tweede, "goedkeuren"));
    waardeVan(await stap(beleid, eerste, "publiceren"));
    const { basis, nieuwste, conflicten } = await lees(beleid, tweede);
    expect({ basis: basis.nummer, nieuwste: nieuwste.nummer, conflicten }).toEqual({
      basis: begin,
      nieuwste: begin + 1,
      conflicten: [],
    });
    waardeVan(await stap(beleid, tweede, "publiceren"));
    const { samengevoegd } = await lees(beleid, tweede);
    expect(samengevoegd?.woordenlijst.partners.find(({ id }) => id === "cak")?.toelichting).toContain(
      "eigen bijdrage",
    );
    expect(await antwoordOp(proef, een.op().klok.nu())).toMatchObject({
      tabelversie: { nummer: begin + 2 },
      grondslagen: [{ vereisten: ["noodzakelijkheid", "geen-onevenredige-inbreuk"] }],
    });
  });

  test("in the same field: the second cannot go on until a person chose, and then someone approves anew", async () => {
    const [eerste, tweede] = [await start(een, { titel: "Voor" }), await start(twee, { titel: "Na" })];
    waardeVan(await bewerk(een, eerste, "regel", REGEL, { vereisten: vereisten("noodzakelijkheid") }));
    waardeVan(
      await bewerk(twee, tweede, "regel", REGEL, {
        vereisten: vereisten("gegrond-vermoeden-misdrijf"),
        binding: "verplichting",
      }),
    );
    for (const id of [eerste, tweede]) {
      waardeVan(await stap(een, id, "indienen"));
      waardeVan(await stap(beleid, id, "goedkeuren"));
    }
    waardeVan(await stap(beleid, eerste, "publiceren"));

    const vast = await lees(beleid, tweede);
    expect(vast).toMatchObject({
      samengevoegd: null,
      conflicten: [{ soort: "regel", id: REGEL, veld: "vereisten" }],
    });
    expect(await stap(beleid, tweede, "publiceren")).toMatchObject(
      geweigerd("klaar-voor-publicatie", "conflict"),
    );
    const bij = { id: tweede, expectedVersion: vast.versie };
    expect(waardeVan(await werkBij(twee.op(), bij))).toEqual({
      soort: "conflict",
      conflicten: vast.conflicten,
    });
    expect((await lees(beleid, tweede)).status).toBe("goedgekeurd");
    const keuzes = [{ soort: "regel" as const, id: REGEL, veld: "vereisten", kies: "onze" as const }];
    expect(waardeVan(await werkBij(twee.op(), { ...bij, keuzes }))).toMatchObject({ soort: "bewaard" });
    expect(await werkBij(twee.op(), { ...bij, keuzes })).toMatchObject({ fout: { soort: "conflict" } });
    const na = await lees(beleid, tweede);
    expect(na).toMatchObject({ status: "concept", basis: na.nieuwste, conflicten: [] });
    expect(na.set.operaties).toMatchObject([
      { op: "wijzigen", velden: [{ veld: "vereisten" }, { veld: "binding", nieuw: "verplichting" }] },
    ]);
    expect(na.gebeurtenissen.at(-1)).toMatchObject({
      actie: "bijwerken",
      gegevens: { nummer: na.nieuwste.nummer },
    });
    waardeVan(await stap(twee, tweede, "indienen"));
    waardeVan(await stap(beleid, tweede, "goedkeuren"));
    waardeVan(await stap(beleid, tweede, "publiceren"));
    expect(await antwoordOp(proef, een.op().klok.nu())).toMatchObject({
      grondslagen: [{ vereisten: ["gegrond-vermoeden-misdrijf"] }],
    });
  });

  test("of which one is planned: the later one is brought up to date to what holds before its day", async () => {
    const [gepland, later] = [await start(een, { titel: "Februari" }), await start(twee, { titel: "Maart" })];
    waardeVan(await bewerk(een, gepland, "regel", REGEL, { vereisten: vereisten("noodzakelijkheid") }));
    waardeVan(
      await bewerk(twee, later, "regel", REGEL, { vereisten: vereisten("redelijk-vermoeden-bedreiging") }),
    );
    for (const id of [gepland, later]) {
      waardeVan(await stap(een, id, "indienen"));
      waardeVan(await stap(beleid, id, "goedkeuren"));
    }
    const eerst = waardeVan(await stap(beleid, gepland, "inplannen", { ingangsdatum: "2027-02-01" }));
    const ingangsdatum = "2027-03-01";
    expect((await lees(beleid, later)).conflicten).toEqual([]);
    expect(waardeVan(await leesWijzigingsset(beleid.op(), { id: later, ingangsdatum }))).toMatchObject({
      nieuwste: { nummer: eerst.nummer },
      conflicten: [{ veld: "vereisten" }],
    });
    expect(await stap(beleid, later, "inplannen", { ingangsdatum })).toMatchObject(geweigerd("conflict"));

    const { versie: expectedVersion } = await lees(beleid, later);
    const bij = { id: later, expectedVersion, ingangsdatum };
    // Without that day nothing is newer, and the approval stays.
    expect(waardeVan(await werkBij(twee.op(), { ...bij, ingangsdatum: null }))).toMatchObject({
      versie: expectedVersion,
    });
    expect((await lees(beleid, later)).status).toBe("goedgekeurd");
    expect(waardeVan(await werkBij(twee.op(), bij))).toMatchObject({ soort: "conflict" });
    const keuzes = [{ soort: "regel" as const, id: REGEL, veld: "vereisten", kies: "onze" as const }];
    waardeVan(await werkBij(twee.op(), { ...bij, keuzes }));
    waardeVan(await stap(twee, later, "indienen"));
    waardeVan(await stap(beleid, later, "goedkeuren"));
    waardeVan(await stap(beleid, later, "inplannen", { ingangsdatum }));
    expect(await antwoordOp(proef, "2027-03-01T00:00:00+01:00")).toMatchObject({
      grondslagen: [{ vereisten: ["redelijk-vermoeden-bedreiging"] }],
    });
    expect(await antwoordOp(proef, "2027-02-28T23:59:59+01:00")).toMatchObject({
      grondslagen: [{ vereisten: ["noodzakelijkheid"] }],
    });
  });
});
