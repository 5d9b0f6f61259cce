import { ROLLEN } from "@core/grondslagen";
import { listAudit, withTenant } from "@deelwijzer/db";
import { createProefgemeente } from "@deelwijzer/db/testing";
import { fixedKlok, leesGemeentelaag, type RequestContext, type Result } from "@deelwijzer/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maakProef } from "../../testing/proef-context.ts";
import { EIGEN, type Vastlegging } from "../gemeentelaag/invoer.ts";
import { beeindigBepaling } from "./gemeentelaag-bepaling-beeindigen/beeindig-bepaling.ts";
import { beeindigUitzonderingsbeleid } from "./gemeentelaag-beleid-beeindigen/beeindig-uitzonderingsbeleid.ts";
import { legUitzonderingsbeleidVast } from "./gemeentelaag-beleid-vastleggen/leg-uitzonderingsbeleid-vast.ts";
import { beproefVastlegging } from "./gemeentelaag-beproeven/beproef-vastlegging.ts";
import { legEisVast } from "./gemeentelaag-eis-vastleggen/leg-eis-vast.ts";
import { leesGemeente } from "./gemeentelaag-lezen/lees-gemeente.ts";
import { legVerbodVast } from "./gemeentelaag-verbod-vastleggen/leg-verbod-vast.ts";

type Invoer<S extends Vastlegging["soort"]> = Extract<Vastlegging, { soort: S }>;

const { database, als } = await maakProef();
const ander = await createProefgemeente(database, "Ander");
afterAll(() => database.drop());

const beleidsmedewerker = als("beleidsmedewerker");
const gemeenteId = beleidsmedewerker.actor!.gemeenteId;
const bijAnder: RequestContext = {
  ...beleidsmedewerker,
  actor: { ...beleidsmedewerker.actor!, gebruikerId: ander.userId, gemeenteId: ander.id },
};
/** The clock of the tests stands at 11 August 2019. */
const besluit = {
  vastgesteldDoor: "college",
  vastgesteldOp: "2019-08-01",
  vindplaats: "",
  geldtVan: "2019-08-11",
  laatsteDag: "",
};
const eis = (anders: Partial<Invoer<"eis">> = {}): Invoer<"eis"> => ({
  soort: "eis",
  domeinen: ["wmo"],
  richtingen: ["opvragen"],
  partners: "alle",
  gegevens: "alle",
  vereiste: EIGEN,
  naam: "Vier ogen",
  uitleg: "Een collega keek mee.",
  tekst: "Bij ons kijkt altijd een collega mee.",
  ...besluit,
  ...anders,
});
const verbod = (anders: Partial<Invoer<"verbod">> = {}): Invoer<"verbod"> => ({
  soort: "verbod",
  domeinen: "alle",
  richtingen: ["verstrekken"],
  partners: ["svb"],
  gegevens: ["gezondheid"],
  tekst: "Geef niets over gezondheid aan de SVB.",
  ...besluit,
  ...anders,
});
const beleid = (anders: Partial<Invoer<"uitzonderingsbeleid">> = {}): Invoer<"uitzonderingsbeleid"> => ({
  soort: "uitzonderingsbeleid",
  titel: "Uitzonderen bij jeugd",
  toelichting: "Alleen na overleg.",
  domeinen: ["jeugd"],
  partners: ["domein-wmo"],
  ...besluit,
  ...anders,
});

const laag = () => withTenant(beleidsmedewerker.db, gemeenteId, leesGemeentelaag, { readOnly: true });

function waarde<T>(result: Result<T, { soort: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fout));
  return result.waarde;
}

describe("who may", () => {
  test.each(ROLLEN)("%s", async (rol) => {
    const ctx = als(rol);
    expect(await leesGemeente(ctx, {})).toMatchObject({
      ok: true,
      waarde: { magVastleggen: rol === "beleidsmedewerker" },
    });
    if (rol === "beleidsmedewerker") return;
    const id = "0197ffff-0000-7000-8000-000000000001";
    for (const weigering of [
      await beproefVastlegging(ctx, eis()),
      await legEisVast(ctx, eis()),
      await legVerbodVast(ctx, verbod()),
      await legUitzonderingsbeleidVast(ctx, beleid()),
      await beeindigBepaling(ctx, { id, laatsteDag: "2019-08-11" }),
      await beeindigUitzonderingsbeleid(ctx, { id, laatsteDag: "2019-08-11" }),
    ])
      expect(weigering).toMatchObject({ ok: false, fout: { soort: "geen-toegang", reden: "rol" } });
  });

  test("a dry run records nothing", async () => {
    const voor = await laag();
    expect(await beproefVastlegging(beleidsmedewerker, eis())).toMatchObject({ ok: true });
    expect(await laag()).toEqual(voor);
  });
});

describe("a requirement", () => {
  test("of the gemeente itself gets an id from its name, and is recorded, audited and read back", async () => {
    const voorproef = waarde(await beproefVastlegging(beleidsmedewerker, eis()));
    const { id, ...bepaling } = waarde(await legEisVast(beleidsmedewerker, eis()));
    expect(bepaling).toMatchObject({
      soort: "eis",
      vereiste: { id: "eigen.vier-ogen", naam: "Vier ogen", toelichting: "Een collega keek mee." },
      vindplaats: null,
      geldig: { van: "2019-08-11", tot: null },
    });
    const gelezen = waarde(await leesGemeente(als("fg"), {}));
    expect(gelezen.bepalingen).toEqual([{ bepaling: { id, ...bepaling }, regels: voorproef.regels.length }]);
    expect(gelezen.eigenVereisten.map((term) => term.id)).toEqual(["eigen.vier-ogen"]);
    const [regel] = await withTenant(beleidsmedewerker.db, gemeenteId, (tx) => listAudit(tx, { limiet: 1 }));
    expect(regel).toMatchObject({
      handeling: "gemeente-eis-vastleggen",
      rol: "beleidsmedewerker",
      onderwerpSoort: "gemeentebepaling",
      onderwerpId: id,
      gegevens: { vereiste: "eigen.vier-ogen", domeinen: ["wmo"], partners: "alle", van: "2019-08-11" },
    });
    expect(JSON.stringify(regel?.gegevens)).not.toContain("collega");
  });

  test("says before it is recorded which rules will ask more", async () => {
    const voorproef = waarde(await beproefVastlegging(beleidsmedewerker, eis({ naam: "Akkoord leiding" })));
    expect(voorproef.vragen).toBeGreaterThan(1000);
    expect(voorproef.geraakt).toBeGreaterThan(0);
    expect(voorproef.regels.length).toBeGreaterThan(0);
    for (const { id, gevolg } of voorproef.regels) {
      expect(id).toMatch(/^wmo-/);
      expect(gevolg).toBe("vraagt-meer");
    }
  });

  test("is tried on its first day when that lies ahead", async () => {
    const straks = eis({ naam: "Later", geldtVan: "2019-12-01" });
    const voorproef = waarde(await beproefVastlegging(beleidsmedewerker, straks));
    expect(voorproef.peildatum).toBe("2019-12-01");
    expect(voorproef.geraakt).toBeGreaterThan(0);
  });

  test("is not recorded twice", async () => {
    expect(await legEisVast(beleidsmedewerker, eis())).toMatchObject({
      fout: { soort: "geblokkeerd", redenen: [{ code: "al-vastgelegd" }] },
    });
  });

  test("of the gemeente cannot pass for one of the law, nor mean two things", async () => {
    for (const [anders, melding] of [
      [{ naam: "Uitdrukkelijke toestemming" }, "staat al in de landelijke lijst"],
      [{ uitleg: "Iets anders." }, "heeft al een eis"],
      [{ naam: "…" }, "letters of cijfers"],
      // By its name it would get an id that asks the evidence of a consent.
      [{ naam: "Interne toestemming" }, "een id met een vaste betekenis"],
    ] as const)
      expect(await beproefVastlegging(beleidsmedewerker, eis(anders))).toMatchObject({
        fout: { soort: "ongeldig", velden: [{ pad: "naam", melding: expect.stringContaining(melding) }] },
      });
  });
});

describe("a prohibition", () => {
  let id = "";
  beforeAll(async () => {
    id = waarde(
      await legVerbodVast(beleidsmedewerker, verbod({ richtingen: ["opvragen"], gegevens: "alle" })),
    ).id;
  });

  test("closes what it is about, in the dry run and after", async () => {
    const voorproef = waarde(
      await beproefVastlegging(beleidsmedewerker, verbod({ partners: "alle", gegevens: "alle" })),
    );
    expect(voorproef.regels.length).toBeGreaterThan(0);
    expect(new Set(voorproef.regels.map(({ gevolg }) => gevolg)).has("dicht")).toBe(true);
  });

  test("ends on a last day that is not long past, once, and never later than was decided", async () => {
    const eindig = (laatsteDag: string) => beeindigBepaling(beleidsmedewerker, { id, laatsteDag });
    for (const [dag, melding] of [
      ["", "Vul in"],
      ["2019-02-30", "geen bestaande datum"],
      ["2019-08-09", "niet eerder zijn"],
    ] as const)
      expect(await eindig(dag)).toMatchObject({
        fout: { velden: [{ pad: "laatsteDag", melding: expect.stringContaining(melding) }] },
      });
    expect(await eindig("2019-12-31")).toMatchObject({ ok: true, waarde: { tot: "2020-01-01" } });
    expect(await eindig("2020-06-30")).toMatchObject({
      fout: { velden: [{ melding: expect.stringContaining("tot en met 31 december 2019") }] },
    });
    const later = { ...beleidsmedewerker, klok: fixedKlok("2020-01-01T00:00:00+01:00") };
    expect(await beeindigBepaling(later, { id, laatsteDag: "2020-01-01" })).toMatchObject({
      fout: { velden: [{ melding: expect.stringContaining("al beëindigd") }] },
    });
    const { bepalingen, eerder } = waarde(await leesGemeente(later, {}));
    expect(bepalingen.map(({ bepaling }) => bepaling.id)).not.toContain(id);
    expect(eerder.bepalingen.map((bepaling) => bepaling.id)).toContain(id);
  });

  test("that is not there cannot be ended", async () => {
    const weg = { id: "0197ffff-0000-7000-8000-000000000001", laatsteDag: "2019-08-11" };
    expect(await beeindigBepaling(beleidsmedewerker, weg)).toMatchObject({
      fout: { soort: "niet-gevonden" },
    });
  });
});

describe("a policy on exceptions", () => {
  test("changes no answer, and names the pairs it opens the path for", async () => {
    const invoer = beleid({ partners: ["domein-wmo", "domein-jeugd"] });
    expect(waarde(await beproefVastlegging(beleidsmedewerker, invoer))).toMatchObject({
      geraakt: 0,
      regels: [],
      combinaties: [{ domein: "jeugd", partner: "domein-wmo", heeftGrondslag: expect.any(Boolean) }],
    });
    const { id } = waarde(await legUitzonderingsbeleidVast(beleidsmedewerker, beleid()));
    expect((await laag()).uitzonderingsbeleid.map((deel) => deel.id)).toContain(id);
    const [regel] = await withTenant(beleidsmedewerker.db, gemeenteId, (tx) => listAudit(tx, { limiet: 1 }));
    expect(regel).toMatchObject({
      handeling: "uitzonderingsbeleid-vastleggen",
      gegevens: { domeinen: ["jeugd"], partners: ["domein-wmo"], tot: null },
    });
  });

  test.each([
    ["the same title", { titel: " uitzonderen bij Jeugd ", partners: ["svb"] }, "zelfde-titel"],
    ["the same domain with the same partner", { titel: "Ander beleid" }, "zelfde-combinatie"],
  ] as const)("is refused beside one with %s, in words", async (_wat, anders, code) => {
    const weigering = await legUitzonderingsbeleidVast(
      beleidsmedewerker,
      beleid(anders as Partial<Invoer<"uitzonderingsbeleid">>),
    );
    expect(weigering).toMatchObject({
      fout: {
        soort: "geblokkeerd",
        redenen: [{ code, melding: expect.stringContaining("vanaf 11 augustus 2019") }],
      },
    });
  });

  test("may follow one that ends", async () => {
    const bestaand = (await laag()).uitzonderingsbeleid.find(
      ({ titel }) => titel === "Uitzonderen bij jeugd",
    );
    const einde = { id: bestaand!.id, laatsteDag: "2019-08-31" };
    expect(await beeindigUitzonderingsbeleid(beleidsmedewerker, einde)).toMatchObject({
      waarde: { tot: "2019-09-01" },
    });
    const volgend = beleid({ geldtVan: "2019-09-01" });
    expect(await legUitzonderingsbeleidVast(beleidsmedewerker, volgend)).toMatchObject({ ok: true });
  });
});

describe("a form", () => {
  test("that is empty says for every field what is missing, from top to bottom", async () => {
    const leeg = { vastgesteldDoor: "", vastgesteldOp: "", vindplaats: "", geldtVan: "", laatsteDag: "" };
    const velden = async (invoer: Vastlegging) => {
      const result = await beproefVastlegging(beleidsmedewerker, invoer);
      return !result.ok && result.fout.soort === "ongeldig" ? result.fout.velden.map(({ pad }) => pad) : [];
    };
    const besluitvorming = ["vastgesteldDoor", "vastgesteldOp", "geldtVan"];
    const bereik = { domeinen: [], richtingen: [], partners: [], gegevens: [] };
    const waar = ["domeinen", "richtingen", "partners", "gegevens"];
    expect(await velden(eis({ ...leeg, ...bereik, vereiste: "", tekst: "" }))).toEqual([
      "vereiste",
      "tekst",
      ...waar,
      ...besluitvorming,
    ]);
    expect(await velden(verbod({ ...leeg, ...bereik, tekst: " " }))).toEqual([
      "tekst",
      ...waar,
      ...besluitvorming,
    ]);
    expect(await velden(beleid({ ...leeg, titel: "", toelichting: "", domeinen: [], partners: [] }))).toEqual(
      ["titel", "toelichting", "domeinen", "partners", ...besluitvorming],
    );
  });

  test.each([
    ["a decision of tomorrow", { vastgesteldOp: "2019-08-12", geldtVan: "2019-08-12" }, "vastgesteldOp"],
    ["a first day before the decision", { geldtVan: "2019-07-31" }, "geldtVan"],
    ["a last day before the first", { laatsteDag: "2019-08-10" }, "laatsteDag"],
    ["a day that does not exist", { geldtVan: "2019-02-30" }, "geldtVan"],
    ["half a day", { laatsteDag: "onvolledig" }, "laatsteDag"],
    ["a partner that the tables do not know", { partners: ["bakker"] }, "partners"],
    ["a way to reach a person", { tekst: "Bel Jan op 06 12345678." }, "tekst"],
  ] as const)("refuses %s", async (_wat, anders, pad) => {
    const invoer = verbod(anders as Partial<Invoer<"verbod">>);
    expect(await legVerbodVast(beleidsmedewerker, invoer)).toMatchObject({
      fout: { soort: "ongeldig", velden: [{ pad, melding: expect.stringMatching(/\.$/) }] },
    });
  });
});

describe("another gemeente", () => {
  test("sees nothing of it, and ends nothing of it", async () => {
    const { bepalingen } = await laag();
    const { uitzonderingsbeleid } = await laag();
    const gelezen = waarde(await leesGemeente(bijAnder, {}));
    expect(gelezen).toMatchObject({ bepalingen: [], eigenVereisten: [], eerder: { bepalingen: [] } });
    expect(gelezen.beleid.map(({ id }) => id)).toEqual([ander.beleidId]);
    const laatsteDag = "2019-12-31";
    expect(await beeindigBepaling(bijAnder, { id: bepalingen[0]!.id, laatsteDag })).toMatchObject({
      fout: { soort: "niet-gevonden" },
    });
    expect(
      await beeindigUitzonderingsbeleid(bijAnder, { id: uitzonderingsbeleid[0]!.id, laatsteDag }),
    ).toMatchObject({ fout: { soort: "niet-gevonden" } });
    expect((await laag()).bepalingen).toEqual(bepalingen);
  });
});
