import { describe, expect, it } from "vitest";
import { maakLeidraad, maakRegel, proefTabelversie } from "../../testing/index.ts";
import { tabelversieInhoudSchema, type TabelversieInhoud } from "../model/tabelversie.ts";
import { datum } from "../time/datum.ts";
import { keurTabelversie, type Keuringsvraag } from "./keur-tabelversie.ts";
import type { Keuringssoort } from "./keuringspunt.ts";

const meldingen = (inhoud: TabelversieInhoud, soort: Keuringssoort, vraag?: Keuringsvraag) =>
  keurTabelversie(inhoud, vraag)
    .filter((punt) => punt.soort === soort)
    .map(({ pad, melding }) => `${pad}: ${melding}`);
const van = (begin: string | null, tot: string | null) => ({
  van: begin === null ? null : datum(begin),
  tot: tot === null ? null : datum(tot),
});

describe("gat-in-tijd", () => {
  const oud = maakRegel({ id: "oud", geldig: van(null, "2019-12-01") });
  const nieuw = (anders: Parameters<typeof maakRegel>[0] = {}) =>
    maakRegel({ id: "nieuw", geldig: van("2020-01-01", null), ...anders });
  const gaten = (...regels: ReturnType<typeof maakRegel>[]) =>
    meldingen(proefTabelversie(regels).inhoud, "gat-in-tijd");

  it("the days between the end of a rule and its successor", () => {
    expect(gaten(oud, nieuw())).toEqual([
      'regels.oud.geldig: Van 1 december 2019 tot en met 31 december 2019 geldt er niets bij SVB: deze regel was geëindigd en "nieuw" begon nog niet.',
    ]);
    expect(gaten(nieuw({ geldig: van("2019-12-02", null) }), oud)[0]).toContain(
      "Op 1 december 2019 geldt er niets",
    );
  });

  it("none where the two meet or overlap, or where a third rule holds in between", () => {
    expect(gaten(oud, nieuw({ geldig: van("2019-12-01", null) }))).toEqual([]);
    expect(gaten(oud, nieuw({ geldig: van("2019-06-01", null) }))).toEqual([]);
    expect(gaten(oud, nieuw(), maakRegel({ id: "tussen", geldig: van("2019-11-01", "2020-02-01") }))).toEqual(
      [],
    );
    expect(gaten(oud)).toEqual([]);
  });

  it("only for what both carry: another partner, direction, purpose or kind of data is no successor", () => {
    expect(gaten(oud, nieuw({ partners: ["uwv"] }))).toEqual([]);
    expect(gaten(oud, nieuw({ richtingen: ["verstrekken"] }))).toEqual([]);
    expect(gaten(oud, nieuw({ domein: "jeugd" }))).toEqual([]);
    expect(gaten(oud, nieuw({ doelen: ["suwi"] }))).toEqual([]);
    expect(gaten(oud, nieuw({ gegevens: { draagt: ["bsn"] } }))).toEqual([]);
    expect(gaten(oud, nieuw({ doelen: "zwijgt", gegevens: { draagt: [], zwijgt: true } }))).toHaveLength(1);
  });

  it("tells each pair once, however many purposes, and every next gap", () => {
    const doelen = ["heronderzoek", "suwi"];
    const drie = [
      maakRegel({ id: "a", doelen, geldig: van(null, "2018-01-01") }),
      maakRegel({ id: "b", doelen, geldig: van("2018-02-01", "2019-01-01") }),
      maakRegel({ id: "c", doelen, geldig: van("2019-02-01", null) }),
    ];
    expect(gaten(...drie).map((melding) => melding.slice(0, 8))).toEqual(["regels.a", "regels.b"]);
  });
});

describe("verlopen", () => {
  const met = (
    regel: ReturnType<typeof maakRegel>,
    lijst: "partners" | "wetten",
    id: string,
    begin: string,
  ): string[] => {
    const { inhoud } = proefTabelversie([regel]);
    const termen = inhoud.woordenlijst[lijst].map((term) =>
      term.id !== id
        ? term
        : lijst === "wetten"
          ? { ...term, begin: datum(begin) }
          : { ...term, geldig: van(begin, null) },
    );
    return meldingen({ ...inhoud, woordenlijst: { ...inhoud.woordenlijst, [lijst]: termen } }, "verlopen");
  };

  it("a rule that begins before its law or its partner", () => {
    const regel = maakRegel({ geldig: van("2019-12-31", null) });
    expect(met(regel, "wetten", "wmo-2015", "2020-01-01")).toEqual([
      'regels.proef.regel.geldig: De wet "Wmo 2015" bestaat pas sinds 1 januari 2020, maar de regel begint al eerder.',
    ]);
    expect(met(regel, "partners", "svb", "2020-01-01")[0]).toContain('De partner "SVB" bestaat pas sinds');
    expect(met(regel, "partners", "svb", "2019-12-31")).toEqual([]);
  });

  it("not a rule whose start is not known, nor an article that came later", () => {
    expect(met(maakRegel({ geldig: van(null, null) }), "wetten", "wmo-2015", "2020-01-01")).toEqual([]);
    const artikelen = [
      { wet: "wgs", artikel: "1", geldig: van(null, "2020-01-01") },
      { wet: "wmo-2015", artikel: "2", geldig: van("2020-01-01", null) },
    ];
    const regel = maakRegel({ geldig: van("2019-01-01", null), artikelen });
    expect(met(regel, "wetten", "wmo-2015", "2020-01-01")).toEqual([]);
    expect(met(regel, "wetten", "wmo-2015", "2020-01-02")).toHaveLength(1);
  });

  it("a rule that begins after its partner ended says so", () => {
    const { inhoud } = proefTabelversie([maakRegel({ geldig: van("2021-01-01", null) })]);
    const partners = inhoud.woordenlijst.partners.map((term) =>
      term.id === "svb" ? { ...term, geldig: van(null, "2021-01-01") } : term,
    );
    expect(
      meldingen({ ...inhoud, woordenlijst: { ...inhoud.woordenlijst, partners } }, "verlopen")[0],
    ).toContain("bestaat niet meer sinds 1 januari 2021, maar de regel begint dan pas.");
  });

  it("a leidraad that goes on after the last rule it names", () => {
    const over = (regels: string[], geldig = van(null, null)) =>
      meldingen(
        tabelversieInhoudSchema.parse({
          ...proefTabelversie([
            maakRegel({ id: "eerst", geldig: van(null, "2019-01-01") }),
            maakRegel({ id: "later", geldig: van("2019-01-01", "2020-01-01") }),
            maakRegel({ id: "nu", geldig: van("2020-01-01", null) }),
          ]).inhoud,
          leidraden: [maakLeidraad({ regels, geldig })],
        }),
        "verlopen",
      );
    expect(over(["eerst", "later"])).toEqual([
      "leidraden.proefleidraad.regels: Vanaf 1 januari 2020 geldt geen van de regels die deze leidraad noemt, en de leidraad geldt door.",
    ]);
    expect(over(["eerst", "nu"])).toEqual([]);
    expect(over([])).toEqual([]);
    expect(over(["eerst"], van(null, "2019-01-01"))).toEqual([]);
  });
});

describe("later-gecontroleerd", () => {
  it("a rule or leidraad whose day of checking is still to come", () => {
    const inhoud = tabelversieInhoudSchema.parse({
      ...proefTabelversie([maakRegel({ laatstGecontroleerd: datum("2030-01-01") })]).inhoud,
      leidraden: [maakLeidraad({ laatstGecontroleerd: datum("2026-11-22") })],
    });
    expect(meldingen(inhoud, "later-gecontroleerd", { op: datum("2026-11-22") })).toEqual([
      "regels.proef.regel.laatstGecontroleerd: Hier staat dat dit op 1 januari 2030 is gecontroleerd. Die dag moet nog komen.",
    ]);
    expect(meldingen(inhoud, "later-gecontroleerd", { op: datum("2030-01-01") })).toEqual([]);
    expect(meldingen(inhoud, "later-gecontroleerd")).toEqual([]);
  });
});
