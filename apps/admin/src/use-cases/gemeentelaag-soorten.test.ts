import { listAudit, withTenant } from "@deelwijzer/db";
import { leesGemeentelaag, type Result } from "@deelwijzer/server";
import { afterAll, describe, expect, test } from "vitest";
import { maakProef } from "../../testing/proef-context.ts";
import type { Vastlegging } from "../gemeentelaag/invoer.ts";
import type { NieuweBepaling } from "../gemeentelaag/lees-bepaling.ts";
import { beeindigBepaling } from "./gemeentelaag-bepaling-beeindigen/beeindig-bepaling.ts";
import { legGemeentebepalingVast } from "./gemeentelaag-bepaling-vastleggen/leg-bepaling-vast.ts";
import { legUitzonderingsbeleidVast } from "./gemeentelaag-beleid-vastleggen/leg-uitzonderingsbeleid-vast.ts";
import { beproefVastlegging } from "./gemeentelaag-beproeven/beproef-vastlegging.ts";
import { leesGemeente } from "./gemeentelaag-lezen/lees-gemeente.ts";

type Invoer<S extends Vastlegging["soort"]> = Extract<Vastlegging, { soort: S }>;
type Nieuw = Extract<Vastlegging, { soort: NieuweBepaling["soort"] }>;

const { database, als } = await maakProef();
afterAll(() => database.drop());
const wie = als("beleidsmedewerker");

function waarde<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fout));
  return result.waarde;
}

/** The clock of the tests stands at 11 August 2019. */
const besluit = {
  vastgesteldDoor: "het college",
  vastgesteldOp: "2019-08-01",
  vindplaats: "Besluitenlijst 31",
  geldtVan: "2019-08-11",
  laatsteDag: "",
};
const bereik = { domeinen: ["wmo"], richtingen: ["opvragen"], partners: ["svb"], gegevens: "alle" as const };
const werkwijze = { procedure: "", wie: "", contact: "", kanaal: "", bewaren: "" };
const inperking: Invoer<"inperking"> = {
  soort: "inperking",
  tekst: "Wij vragen alleen gewone gegevens.",
  alleenGegevens: ["gewoon"],
  alleenBetrokkenen: [],
  alleenDoelen: [],
  ...bereik,
  ...besluit,
};
const convenant: Invoer<"convenant"> = {
  soort: "convenant",
  titel: "Convenant Zorg en Inkomen",
  partijen: ["svb"],
  tekst: "U vraagt de gegevens bij het loket.",
  vereisten: ["noodzakelijkheid"],
  ...werkwijze,
  kanaal: "Suwinet-Mail",
  ...bereik,
  ...besluit,
};
const { partijen: _, ...zonderPartijen } = convenant;
const reglement: Invoer<"reglement"> = {
  ...zonderPartijen,
  soort: "reglement",
  titel: "Privacyreglement",
  vereisten: [],
  bewaren: "vijf jaar",
};
const mandaat: Invoer<"mandaat"> = {
  soort: "mandaat",
  functies: "de teammanager Wmo\n de kwaliteitsmedewerker \n",
  namens: "het college",
  tekst: "Onderdeel 4 van het mandaatbesluit.",
  ...bereik,
  ...besluit,
};
const partner: Invoer<"lokale-partner"> = {
  soort: "lokale-partner",
  naam: "Wijkteam Noord",
  inZin: "het wijkteam Noord",
  aliassen: "noord, team noord",
  partner: "svb",
  reden: "Volgens de privacyadviseur voert dit team de taken van de SVB uit.",
  ...besluit,
};
const alle: readonly Nieuw[] = [inperking, convenant, reglement, mandaat, partner];

describe("what can be recorded", () => {
  test.each(alle.map((invoer) => [invoer.soort, invoer] as const))(
    "%s: tried first, then recorded, read back, in the log without its texts, and ended",
    async (soort, invoer) => {
      const proef = waarde(await beproefVastlegging(wie, invoer));
      expect(proef.geraakt).toBeGreaterThan(0);
      const bepaling = waarde(await legGemeentebepalingVast(wie, invoer));
      const gelezen = waarde(await leesGemeente(wie, {}));
      expect(gelezen.bepalingen.map((een) => een.bepaling)).toContainEqual(bepaling);
      const laag = await withTenant(wie.db, wie.actor!.gemeenteId, leesGemeentelaag);
      expect(laag.bepalingen).toContainEqual(bepaling);
      const log = await withTenant(wie.db, wie.actor!.gemeenteId, (tx) => listAudit(tx, { limiet: 1 }));
      expect(log).toMatchObject([{ onderwerpId: bepaling.id, gegevens: { soort, van: "2019-08-11" } }]);
      expect(JSON.stringify(log[0]?.gegevens)).not.toMatch(/tekst|loket|onderdeel|wijkteam/i);
      expect((await legGemeentebepalingVast(wie, invoer)).ok).toBe(false);
      expect(
        waarde(await beeindigBepaling(wie, { id: bepaling.id, laatsteDag: "2019-08-11" })),
      ).toMatchObject({
        soort,
        tot: "2019-08-12",
      });
    },
  );

  test("only by who may record", async () => {
    for (const invoer of alle)
      expect(await legGemeentebepalingVast(als("medewerker"), invoer)).toMatchObject({
        fout: { soort: "geen-toegang" },
      });
  });

  test("narrowed to purposes, by an agreement, and with a requirement inside what is left", async () => {
    const dag = { geldtVan: "2022-01-01" };
    const krap = { alleenGegevens: ["gewoon"], alleenDoelen: ["heronderzoek"] };
    const doelen = ["heronderzoek", "suwi"];
    const [afspraak, huisregel, eigen, ruim] = [
      waarde(await legGemeentebepalingVast(wie, { ...convenant, titel: "Krap", ...dag, ...krap, doelen })),
      waarde(
        await legGemeentebepalingVast(wie, {
          ...reglement,
          titel: "Huisregel",
          ...dag,
          alleenBetrokkenen: ["client"],
        }),
      ),
      waarde(
        await legGemeentebepalingVast(wie, {
          ...inperking,
          partners: ["uwv"],
          ...dag,
          vereiste: "noodzakelijkheid",
        }),
      ),
      waarde(
        await legGemeentebepalingVast(wie, { ...mandaat, functies: "de directeur", ...dag, doelen: "alle" }),
      ),
    ];
    expect(afspraak).toMatchObject({
      bereik: { doelen },
      alleen: { gegevens: ["gewoon"], doelen: ["heronderzoek"] },
    });
    expect(huisregel).toMatchObject({ alleen: { betrokkenen: ["client"] } });
    expect(eigen).toMatchObject({ alleen: { gegevens: ["gewoon"] }, vereiste: { id: "noodzakelijkheid" } });
    // Every purpose is said by naming none.
    expect("bereik" in ruim && "doelen" in ruim.bereik).toBe(false);
  });

  test("as the core knows it", async () => {
    const dag = { geldtVan: "2020-01-01" };
    expect(waarde(await legGemeentebepalingVast(wie, { ...mandaat, ...dag }))).toMatchObject({
      functies: ["de teammanager Wmo", "de kwaliteitsmedewerker"],
    });
    expect(waarde(await legGemeentebepalingVast(wie, { ...convenant, ...dag }))).toMatchObject({
      vereisten: [{ id: "noodzakelijkheid" }],
      werkwijze: { kanaal: "Suwinet-Mail", contact: null },
    });
    const noord = waarde(await legGemeentebepalingVast(wie, { ...partner, ...dag }));
    expect(noord).toMatchObject({ partnerId: "lokaal.wijkteam-noord", aliassen: ["noord", "team noord"] });
    // Its own partners can be chosen from then on, except where the tables decide.
    const { woordenlijst } = waarde(await leesGemeente(wie, {}));
    expect(woordenlijst.partners.map(({ id }) => id)).toContain("lokaal.wijkteam-noord");
    const met = { ...inperking, partners: ["lokaal.wijkteam-noord"], geldtVan: "2020-01-01" };
    expect(waarde(await legGemeentebepalingVast(wie, met)).soort).toBe("inperking");
    const beleid: Invoer<"uitzonderingsbeleid"> = {
      soort: "uitzonderingsbeleid",
      titel: "Beleid",
      toelichting: "Soms.",
      domeinen: ["wmo"],
      partners: ["lokaal.wijkteam-noord"],
      ...besluit,
    };
    expect(await legUitzonderingsbeleidVast(wie, beleid)).toMatchObject({
      fout: { soort: "ongeldig", velden: [{ pad: "partners" }] },
    });
  });
});

test("what does not fit in the layer as a whole is said beside it", async () => {
  const eindigt = { ...convenant, titel: "Kort convenant", geldtVan: "2021-01-01", laatsteDag: "2021-01-31" };
  const { id } = waarde(await legGemeentebepalingVast(wie, { ...eindigt, partners: ["uwv"] }));
  const { bevindingen } = waarde(await leesGemeente(wie, {}));
  expect(bevindingen.filter((een) => een.id === id).map(({ code }) => code)).toEqual(["partij-ontbreekt"]);
});

describe("what is refused, by field", () => {
  test.each([
    ["nothing narrowed", { ...inperking, alleenGegevens: [] }, ["alleenGegevens"]],
    ["no purpose of those that were to be chosen", { ...mandaat, doelen: [] }, ["doelen"]],
    ["a purpose nobody knows", { ...convenant, alleenDoelen: ["bestaat-niet"] }, ["alleenDoelen"]],
    [
      "a requirement inside a narrowing nobody knows",
      { ...inperking, vereiste: "bestaat-niet" },
      ["vereiste"],
    ],
    [
      "a convenant without title or parties",
      { ...convenant, titel: "", partijen: [] },
      ["titel", "partijen"],
    ],
    ["a requirement nobody knows", { ...reglement, vereisten: ["bestaat-niet"] }, ["vereisten"]],
    ["a mandate for nobody", { ...mandaat, functies: " \n", namens: "" }, ["functies", "namens"]],
    ["a partner without a choice and reason", { ...partner, partner: "", reden: "" }, ["partner", "reden"]],
    ["a partner of a partner", { ...partner, partner: "lokaal.ander" }, ["partner"]],
    ["the name of a partner of the tables", { ...partner, naam: "Huisarts" }, ["naam"]],
    ["an address in a contact", { ...convenant, contact: "loket@voorbeeld.nl" }, ["contact"]],
    ["no scope", { ...mandaat, domeinen: [] }, ["domeinen"]],
  ] as const)("%s", async (_wat, invoer, velden) => {
    const uit = await beproefVastlegging(wie, invoer as Vastlegging);
    expect(uit).toMatchObject({ ok: false, fout: { soort: "ongeldig" } });
    if (uit.ok || uit.fout.soort !== "ongeldig") return;
    expect(uit.fout.velden.map(({ pad }) => pad)).toEqual(velden);
  });
});
