import { describe, expect, it } from "vitest";
import { maakLeidraad, maakRegel, proefTabelversie } from "../../testing/index.ts";
import type { Regel } from "../model/regel.ts";
import { tabelversieInhoudSchema, type TabelversieInhoud } from "../model/tabelversie.ts";
import { datum } from "../time/datum.ts";
import { keurTabelversie, type Keuringsvraag } from "./keur-tabelversie.ts";
import type { Keuringssoort } from "./keuringspunt.ts";

const gaaf = (
  regels: Regel[],
  anders: (inhoud: TabelversieInhoud) => Partial<TabelversieInhoud> = () => ({}),
) => {
  const { inhoud } = proefTabelversie(regels);
  return { ...inhoud, ...anders(inhoud) };
};
const punten = (inhoud: TabelversieInhoud, soort: Keuringssoort, vraag?: Keuringsvraag) =>
  keurTabelversie(inhoud, vraag).filter((punt) => punt.soort === soort);
const meldingen = (...deel: Parameters<typeof punten>) =>
  punten(...deel).map(({ pad, melding }) => `${pad}: ${melding}`);

/** The proefwoordenlijst with an end for one word. */
function metEinde(lijst: "partners" | "doelen" | "vereisten" | "wetten", id: string, tot = "2021-01-01") {
  return ({ woordenlijst }: TabelversieInhoud): Partial<TabelversieInhoud> => {
    const termen = woordenlijst[lijst].map((term) =>
      term.id !== id
        ? term
        : lijst === "wetten"
          ? { ...term, eind: datum(tot) }
          : { ...term, geldig: { van: null, tot: datum(tot) } },
    );
    return { woordenlijst: { ...woordenlijst, [lijst]: termen } };
  };
}

describe("keurTabelversie", () => {
  it("finds nothing in a table of one good rule", () => {
    expect(keurTabelversie(gaaf([maakRegel()])).map(({ soort }) => soort)).toEqual(["gat"]);
  });

  it("gives every finding a remedy, and what stops a publication first", () => {
    const alles = keurTabelversie(
      gaaf([
        maakRegel({ id: "a", vereisten: { status: "geen-extra" } }),
        maakRegel({ id: "b", partners: ["svb", "weg"], art9: "onder b" }),
      ]),
      { op: datum("2026-11-21"), metVoorbeeld: new Set() },
    );
    const rang = alles.map(({ ernst }) => ["fout", "waarschuwing", "informatie"].indexOf(ernst));
    expect(rang).toEqual(rang.toSorted((een, ander) => een - ander));
    expect(new Set(rang).size).toBe(3);
    for (const { remedie, pad } of alles) expect([pad === "", remedie.endsWith(".")]).toEqual([false, true]);
  });
});

describe("samenhang", () => {
  it("a reference to a word that is not there", () => {
    expect(punten(gaaf([maakRegel({ doelen: ["vakantie"] })]), "samenhang")).toMatchObject([
      {
        ernst: "fout",
        pad: "regels.proef.regel.doelen",
        melding: expect.stringContaining('"vakantie" staat niet in de woordenlijst.'),
      },
    ]);
  });
});

describe("bijzonder-via-gewoon", () => {
  it("special data in a rule without an exception of AVG art. 9", () => {
    const regel = maakRegel({ gegevens: { draagt: ["gewoon", "gezondheid"] } });
    expect(punten(gaaf([regel]), "bijzonder-via-gewoon")).toMatchObject([
      { ernst: "fout", pad: "regels.proef.regel.art9" },
    ]);
    const goed = maakRegel({ gegevens: { draagt: ["gewoon", "gezondheid"] }, art9: "niet-vermeld" });
    expect(punten(gaaf([goed]), "bijzonder-via-gewoon")).toEqual([]);
  });
});

describe("overlap", () => {
  const zwaar = maakRegel({
    id: "zwaar",
    vereisten: {
      status: "vermeld",
      lijst: [{ vereiste: "uitdrukkelijke-toestemming", door: "client" }, { vereiste: "noodzakelijkheid" }],
    },
  });
  const licht = (anders: Parameters<typeof maakRegel>[0] = {}) => maakRegel({ id: "licht", ...anders });
  const telt = (anders: Parameters<typeof maakRegel>[0]) =>
    punten(gaaf([zwaar, licht(anders)]), "overlap").length;

  it("two rules for one question that ask different things", () => {
    expect(meldingen(gaaf([zwaar, licht()]), "overlap")).toEqual([
      'regels.zwaar: Regel "licht" geldt voor dezelfde vraag, maar zegt iets anders: vereisten noodzakelijkheidsvereiste en uitdrukkelijke toestemming van de cliënt tegenover noodzakelijkheidsvereiste.',
    ]);
  });

  it("says on which of requirements, basis and exception they differ, and nothing where they agree", () => {
    const elders = [{ wet: "wgs", artikel: "1", lid: null, onderdeel: null }];
    expect(punten(gaaf([zwaar, { ...zwaar, id: "gelijk", artikelen: elders }]), "overlap")).toEqual([]);
    const bijzonder = {
      gegevens: { draagt: ["gewoon", "bijzonder"] },
      vereisten: { status: "niet-vermeld" },
    } as const;
    expect(
      meldingen(
        gaaf([
          maakRegel({
            id: "a",
            ...bijzonder,
            gegevens: { draagt: ["bijzonder"] },
            art9: "9-2-h",
            avg: "6-1-c",
          }),
          maakRegel({ id: "b", ...bijzonder, gegevens: { draagt: ["gezondheid"] }, art9: "9-2-b" }),
        ]),
        "overlap",
      ),
    ).toEqual([
      'regels.a: Regel "b" geldt voor dezelfde vraag, maar zegt iets anders: grondslag artikel 6 lid 1 onder c tegenover artikel 6 lid 1 onder e; uitzondering van art. 9 AVG artikel 9 lid 2 onder h tegenover artikel 9 lid 2 onder b.',
    ]);
  });

  it("a twin: two rules that say the same in everything, in whatever order", () => {
    const partners = ["svb", "uwv"];
    const een = maakRegel({ id: "een", partners });
    const twee = maakRegel({ id: "twee", partners: ["uwv", "svb"], controle: "te-controleren" });
    expect(meldingen(gaaf([een, twee]), "overlap")).toEqual([
      'regels.een: Regel "twee" zegt in alles hetzelfde als deze regel.',
    ]);
    expect(punten(gaaf([een, { ...twee, partners: ["svb"] }]), "overlap")).toEqual([]);
    expect(punten(gaaf([een, { ...twee, voorwaarden: ["Alleen als het moet."] }]), "overlap")).toEqual([]);
  });

  it("is one finding, however many partners the two share", () => {
    const partners = ["svb", "uwv", "huisarts"];
    expect(punten(gaaf([{ ...zwaar, partners }, licht({ partners })]), "overlap")).toHaveLength(1);
  });

  it("a silent dimension meets every value; values of their own keep rules apart", () => {
    expect(telt({ doelen: "zwijgt", betrokkenen: "zwijgt" })).toBe(1);
    expect(telt({ doelen: ["suwi"] })).toBe(0);
    expect(telt({ betrokkenen: ["inwonend-kind"] })).toBe(0);
    expect(telt({ partners: ["uwv"] })).toBe(0);
    expect(telt({ richtingen: ["verstrekken"] })).toBe(0);
    expect(telt({ domein: "jeugd" })).toBe(0);
    expect(telt({ gegevens: { draagt: ["bsn"] } })).toBe(0);
    expect(telt({ gegevens: { draagt: [], zwijgt: true } })).toBe(1);
  });

  it("rules that follow each other in time do not meet", () => {
    const tot = { van: null, tot: datum("2021-01-01") };
    const van = (dag: string) => ({ van: datum(dag), tot: null });
    const regels = (dag: string) => gaaf([{ ...zwaar, geldig: tot }, licht({ geldig: van(dag) })]);
    expect(punten(regels("2021-01-01"), "overlap")).toEqual([]);
    expect(punten(regels("2020-12-31"), "overlap")).toHaveLength(1);
  });

  it("a wider origin covers the narrower one", () => {
    const van = (...herkomst: string[]) => ({ herkomst });
    const bij = (een: string, ander: string) =>
      punten(gaaf([{ ...zwaar, ...van(een) }, licht(van(ander))]), "overlap").length;
    expect([bij("domeinwetten", "jeugdwet"), bij("jeugdwet", "domeinwetten")]).toEqual([1, 1]);
    expect([bij("wgs", "jeugdwet"), bij("client", "domeinwetten")]).toEqual([0, 0]);
  });
});

describe("verlopen", () => {
  it("a law, a partner or a purpose that ended before the rule", () => {
    const bij = (lijst: "partners" | "doelen" | "wetten", id: string, geldigTot: string | null = null) =>
      meldingen(
        gaaf(
          [maakRegel({ geldig: { van: null, tot: geldigTot === null ? null : datum(geldigTot) } })],
          metEinde(lijst, id),
        ),
        "verlopen",
      );
    expect(bij("wetten", "wmo-2015")).toEqual([
      'regels.proef.regel.geldig: De wet "Wmo 2015" bestaat niet meer sinds 1 januari 2021, maar de regel geldt daarna nog.',
    ]);
    expect(bij("partners", "svb")[0]).toContain('De partner "SVB" bestaat niet meer');
    expect(bij("doelen", "heronderzoek")[0]).toContain('Het doel "Heronderzoek"');
    expect(bij("partners", "uwv")).toEqual([]);
    expect(bij("partners", "svb", "2021-01-01")).toEqual([]);
    expect(bij("partners", "svb", "2021-01-02")).toHaveLength(1);
  });

  it("an article of an ended law that made place in time is no finding", () => {
    const artikelen = (tot: string) => [
      { wet: "wgs", artikel: "1", geldig: { van: null, tot: datum(tot) } },
      { wet: "wmo-2015", artikel: "2", geldig: { van: datum(tot), tot: null } },
    ];
    const bij = (tot: string) =>
      meldingen(gaaf([maakRegel({ artikelen: artikelen(tot) })], metEinde("wetten", "wgs")), "verlopen");
    expect(bij("2021-01-01")).toEqual([]);
    expect(bij("2021-01-02")[0]).toContain('De wet "Wet gemeentelijke schuldhulpverlening"');
  });
});

describe("onvervulbaar", () => {
  const met = (lijst: Regel["vereisten"]["lijst"], anders: Parameters<typeof maakRegel>[0] = {}) =>
    gaaf([maakRegel({ vereisten: { status: "vermeld", lijst }, ...anders })]);
  const eis = (vereiste: string, door: "client" | "betrokkene" | null = null) => ({ vereiste, door });

  it("a requirement that ended before the rule, or began after it", () => {
    const regel = maakRegel();
    expect(meldingen(gaaf([regel], metEinde("vereisten", "noodzakelijkheid")), "onvervulbaar")).toEqual([
      'regels.proef.regel.vereisten: Het vereiste "noodzakelijkheidsvereiste" bestaat niet meer sinds 1 januari 2021, maar de regel vraagt het daarna nog.',
    ]);
    const geeindigd = maakRegel({ geldig: { van: null, tot: datum("2021-01-01") } });
    expect(punten(gaaf([geeindigd], metEinde("vereisten", "noodzakelijkheid")), "onvervulbaar")).toEqual([]);
    const later = gaaf([geeindigd], ({ woordenlijst }) => ({
      woordenlijst: {
        ...woordenlijst,
        vereisten: woordenlijst.vereisten.map((term) => ({
          ...term,
          geldig: { van: datum("2021-01-01"), tot: null },
        })),
      },
    }));
    expect(meldingen(later, "onvervulbaar")[0]).toContain("bestaat pas sinds 1 januari 2021");
  });

  it("a person at something that is no consent", () => {
    expect(meldingen(met([eis("noodzakelijkheid", "client")]), "onvervulbaar")[0]).toContain(
      "Alleen toestemming komt van een persoon.",
    );
    expect(punten(met([eis("uitdrukkelijke-toestemming", "client")]), "onvervulbaar")).toEqual([]);
  });

  it("a client who must consent to special data about others (AVG art. 9 lid 2 onder a)", () => {
    const over = (betrokkenen: string[], door: "client" | "betrokkene", draagt: string[]) =>
      meldingen(
        met([eis("uitdrukkelijke-toestemming", door)], {
          betrokkenen,
          gegevens: { draagt },
          art9: draagt.includes("gezondheid") ? "niet-vermeld" : null,
        }),
        "onvervulbaar",
      );
    expect(over(["client", "inwonend-kind"], "client", ["gezondheid"])[0]).toContain(
      "over anderen (inwonend-kind)",
    );
    expect(over(["client"], "client", ["gezondheid"])).toEqual([]);
    expect(over(["inwonend-kind"], "betrokkene", ["gezondheid"])).toEqual([]);
    expect(over(["inwonend-kind"], "client", ["gewoon"])).toEqual([]);
  });

  it("one requirement twice, and two kinds of consent", () => {
    expect(meldingen(met([eis("noodzakelijkheid"), eis("noodzakelijkheid")]), "onvervulbaar")[0]).toContain(
      '"noodzakelijkheid" staat er meer dan één keer',
    );
    const soorten = [
      eis("uitdrukkelijke-toestemming", "client"),
      eis("ondubbelzinnige-toestemming", "client"),
    ];
    expect(meldingen(met(soorten), "onvervulbaar")[0]).toContain("twee soorten toestemming tegelijk");
  });
});

describe("geen-bron", () => {
  it("a statement without a place, and a rule whose article is only a garbled cell", () => {
    const inhoud = gaaf(
      [maakRegel({ artikelen: [{ wet: "wmo-2015", artikel: null, tekst: "de opening" }] })],
      ({ uitspraken }) => ({
        uitspraken: uitspraken.map((uitspraak) => ({ ...uitspraak, vindplaats: null })),
      }),
    );
    expect(punten(inhoud, "geen-bron").map(({ pad }) => pad)).toEqual([
      "uitspraken.intern-buiten-wmo.vindplaats",
      "regels.proef.regel.artikelen",
    ]);
  });
});

describe("gat", () => {
  const kolom = (partner: string, doelen: string[] | "zwijgt", richtingen = ["opvragen"]) =>
    maakRegel({ id: `kolom.${partner}`, partners: [partner], doelen, richtingen });
  const doelgaten = (...regels: Regel[]) =>
    meldingen(gaaf(regels), "gat").filter((melding) => melding.startsWith("doelen."));

  it("a purpose that the other columns of the table have", () => {
    expect(
      doelgaten(
        kolom("svb", ["heronderzoek", "suwi"]),
        kolom("uwv", ["heronderzoek"]),
        kolom("huisarts", ["suwi"]),
      ),
    ).toEqual([
      'doelen.heronderzoek: In tabel P van Proefbron 2019 (wij vragen aan de partner) staat het doel "Heronderzoek" bij SVB en UWV, en niet bij Huisarts.',
      'doelen.suwi: In tabel P van Proefbron 2019 (wij vragen aan de partner) staat het doel "Wet SUWI" bij SVB en Huisarts, en niet bij UWV.',
    ]);
  });

  it("a table in which each column has a purpose of its own has no gap", () => {
    expect(doelgaten(kolom("svb", ["heronderzoek"]), kolom("uwv", ["suwi"]))).toEqual([]);
    expect(doelgaten(kolom("svb", ["suwi"]), kolom("uwv", ["suwi"]), kolom("huisarts", "zwijgt"))).toEqual(
      [],
    );
  });

  it("a direction that a partner of the domain lacks", () => {
    const inhoud = gaaf([kolom("svb", ["suwi"]), kolom("uwv", ["suwi"], ["opvragen", "verstrekken"])]);
    expect(meldingen(inhoud, "gat").filter((melding) => melding.startsWith("domeinen."))).toEqual([
      'domeinen.wmo: Domein Wmo heeft geen regel voor de richting "wij geven aan de partner" bij SVB, wel voor de andere richting.',
    ]);
  });
});

describe("lang-niet-gecontroleerd", () => {
  it("a rule or leidraad of a year ago, on the day of the year and not the day before", () => {
    const inhoud = tabelversieInhoudSchema.parse({
      ...gaaf([maakRegel({ laatstGecontroleerd: datum("2020-02-29") })]),
      leidraden: [maakLeidraad({ laatstGecontroleerd: datum("2020-06-01") })],
    });
    const op = (dag: string) =>
      punten(inhoud, "lang-niet-gecontroleerd", { op: datum(dag) }).map(({ pad }) => pad.split(".")[0]);
    expect(["2021-02-28", "2021-03-01", "2021-05-31", "2021-06-01", "2024-02-29"].map(op)).toEqual([
      [],
      ["regels"],
      ["regels"],
      ["regels", "leidraden"],
      ["regels", "leidraden"],
    ]);
    expect(punten(inhoud, "lang-niet-gecontroleerd")).toEqual([]);
  });
});

describe("geen-voorbeeld", () => {
  it("a rule no example leads to, only when examples were given", () => {
    const inhoud = gaaf([maakRegel({ id: "met" }), maakRegel({ id: "zonder" })]);
    const vraag = { metVoorbeeld: new Set(["met"]) };
    expect(punten(inhoud, "geen-voorbeeld", vraag).map(({ pad }) => pad)).toEqual(["regels.zonder"]);
    expect(punten(inhoud, "geen-voorbeeld")).toEqual([]);
  });
});
