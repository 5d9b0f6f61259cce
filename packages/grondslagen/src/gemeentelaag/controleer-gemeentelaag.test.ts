import { describe, expect, it } from "vitest";
import { proefWoordenlijst } from "../../testing/index.ts";
import { datum } from "../time/datum.ts";
import { controleerGemeentelaag } from "./controleer-gemeentelaag.ts";
import { gemeentelaagSchema } from "./gemeentelaag.ts";

const w = proefWoordenlijst();
const dag = { vandaag: datum("2019-08-11"), binnenkort: datum("2019-11-11") };
const BESLUIT = {
  vastgesteldDoor: "het college",
  vastgesteldOp: "2019-01-01",
  geldig: { van: "2019-01-01", tot: null },
};
const BEREIK = { domeinen: ["wmo"], richtingen: ["opvragen"], partners: ["svb"] };
const stuk = (soort: string, id: string, anders: object = {}) => ({
  id,
  soort,
  bereik: BEREIK,
  tekst: "Zo is het.",
  ...BESLUIT,
  ...anders,
});
const eis = (id: string, anders: object = {}) =>
  stuk("eis", id, { vereiste: { id: "v", naam: "V" }, ...anders });
const inperking = (id: string, alleen: object, anders: object = {}) =>
  stuk("inperking", id, { alleen, ...anders });
const convenant = (id: string, anders: object = {}) =>
  stuk("convenant", id, { titel: `Convenant ${id}`, partijen: ["svb"], ...anders });
const reglement = (id: string, anders: object = {}) =>
  stuk("reglement", id, { titel: "Reglement", ...anders });
const lokaal = {
  id: "l",
  soort: "lokale-partner",
  partnerId: "lokaal.noord",
  naam: "Noord",
  reden: "R",
  ...BESLUIT,
};
const beleid = (anders: object = {}) => ({
  id: "beleid",
  titel: "Beleid",
  omvat: { domeinen: ["wmo"], partners: ["svb"], toelichting: "Soms." },
  ...BESLUIT,
  ...anders,
});
const vind = (bepalingen: object[], uitzonderingsbeleid: object[] = []) =>
  controleerGemeentelaag(gemeentelaagSchema.parse({ bepalingen, uitzonderingsbeleid }), w, dag).map(
    ({ code, id, ander }) => [code, id, ...(ander === undefined ? [] : [ander])].join(" "),
  );

it("finds nothing in a layer that is in order", () => {
  expect(
    vind(
      [
        eis("a"),
        stuk("verbod", "b", { bereik: { ...BEREIK, partners: ["uwv"] } }),
        inperking("c", { doelen: ["suwi"] }),
        convenant("d"),
        reglement("e"),
        stuk("mandaat", "f", { functies: ["de teammanager"], namens: "het college" }),
        { ...lokaal, partner: "svb" },
        eis("g", { bereik: { ...BEREIK, partners: ["lokaal.noord"] }, vereiste: { id: "w", naam: "W" } }),
      ],
      [beleid()],
    ),
  ).toEqual([]);
});

it.each([
  [{ id: "beroepsgeheim", naam: "Beroepsgeheim" }, "kijkt Deelwijzer al bij elk besluit"],
  [{ id: "politiegegevens", naam: "Let op politie" }, "kijkt Deelwijzer al bij elk besluit"],
  [{ id: "noodzakelijkheid", naam: "Twee handtekeningen" }, "heeft de id van een landelijke eis: “"],
  [{ id: "eigen.interne-toestemming", naam: "Interne toestemming" }, "met een vaste betekenis"],
])("refuses a requirement by an id that means something else: %j", (vereiste, reden) => {
  const bepaling = (soort: object) => gemeentelaagSchema.parse({ bepalingen: [soort] });
  for (const een of [eis("a", { vereiste }), convenant("a", { vereisten: [vereiste] })]) {
    const [bevinding] = controleerGemeentelaag(bepaling(een), w, dag);
    expect(bevinding).toMatchObject({ code: "vaste-betekenis", ernst: "fout", id: "a" });
    expect(bevinding?.tekst).toContain(reden);
  }
  expect(vind([eis("b", { vereiste: w.vereisten[0]! })])).toEqual([]);
});

describe("finds", () => {
  it.each([
    ["a word nobody knows", [eis("a", { bereik: { ...BEREIK, partners: ["svb", "gone"] } })], ["onbekend a"]],
    ["an unknown purpose", [inperking("a", { doelen: ["gone"] })], ["onbekend a"]],
    ["a party nobody knows", [convenant("a", { partijen: ["svb", "lokaal.weg"] })], ["onbekend a"]],
    ["a local partner of nothing", [{ ...lokaal, partner: "gone" }], ["onbekend l"]],
    [
      "a scope inside with a partner outside",
      [eis("a", { bereik: { ...BEREIK, richtingen: ["intern"] } })],
      ["leeg-bereik a"],
    ],
    [
      "a domain that asks itself",
      [eis("a", { bereik: { ...BEREIK, richtingen: "alle", partners: ["domein-wmo"] } })],
      ["leeg-bereik a"],
    ],
    [
      "a requirement under a prohibition",
      [eis("a"), stuk("verbod", "b", { bereik: { ...BEREIK, partners: "alle" } })],
      ["zonder-effect a b"],
    ],
    [
      "narrowings that leave nothing",
      [inperking("a", { doelen: ["suwi"] }), inperking("b", { doelen: ["heronderzoek"] })],
      ["tegenspraak a b"],
    ],
    [
      "kinds of data that leave nothing",
      [inperking("a", { gegevens: ["gewoon"] }), inperking("b", { gegevens: ["bijzonder"] })],
      ["tegenspraak a b"],
    ],
    [
      "the same requirement twice",
      [eis("a"), eis("b", { bereik: { ...BEREIK, partners: "alle" } })],
      ["dubbel a b"],
    ],
    [
      "a convenant with who did not sign",
      [convenant("a", { bereik: { ...BEREIK, partners: "alle" } })],
      ["partij-ontbreekt a"],
    ],
    [
      "a convenant that ended",
      [convenant("a", { geldig: { van: null, tot: "2019-08-11" } })],
      ["convenant-verlopen a"],
    ],
    [
      "a convenant that ends soon",
      [convenant("a", { geldig: { van: null, tot: "2019-11-11" } })],
      ["convenant-verloopt a"],
    ],
  ] as const)("%s", (_wat, bepalingen, verwacht) => {
    expect(vind([...bepalingen])).toEqual(verwacht);
  });

  it("a policy without administrative cover, and without a reglement", () => {
    expect(vind([reglement("r")], [beleid({ vastgesteldDoor: "de teammanager" })])).toEqual([
      "geen-dekking beleid",
    ]);
    expect(vind([reglement("r", { bereik: { ...BEREIK, domeinen: ["jeugd"] } })], [beleid()])).toEqual([
      "geen-reglement beleid",
    ]);
    expect(vind([], [beleid({ vastgesteldDoor: "De wethouder Zorg" })])).toEqual(["geen-reglement beleid"]);
  });
});

describe("leaves alone", () => {
  it.each([
    [
      "what has ended",
      [eis("a", { bereik: { ...BEREIK, partners: ["gone"] }, geldig: { van: null, tot: "2019-08-11" } })],
    ],
    [
      "a convenant that goes on in another",
      [convenant("a", { geldig: { van: null, tot: "2019-08-11" } }), convenant("b")],
    ],
    ["a convenant that ends later", [convenant("a", { geldig: { van: null, tot: "2019-11-12" } })]],
    [
      "narrowings that share something",
      [inperking("a", { gegevens: ["bijzonder"] }), inperking("b", { gegevens: ["gezondheid", "gewoon"] })],
    ],
    [
      "narrowings of other days",
      [
        inperking("a", { doelen: ["suwi"] }),
        inperking("b", { doelen: ["heronderzoek"] }, { geldig: { van: "2018-01-01", tot: "2019-01-01" } }),
      ],
    ],
    [
      "a requirement partly under a prohibition",
      [eis("a"), stuk("verbod", "b", { bereik: { ...BEREIK, gegevens: ["bijzonder"] } })],
    ],
  ] as const)("%s", (_wat, bepalingen) => {
    expect(vind([...bepalingen])).toEqual([]);
  });
});
