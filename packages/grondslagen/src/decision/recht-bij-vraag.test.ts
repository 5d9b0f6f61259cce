import { describe, expect, it } from "vitest";
import { maakRegel, proefTabelversie } from "../../testing/proef-tabelversie.ts";
import { wijzigingenregisterSchema } from "../model/aankondiging.ts";
import { datum } from "../time/datum.ts";
import type { Antwoord } from "./antwoord.ts";
import { beantwoordRuw } from "./beantwoord.ts";
import type { Kennis } from "./kennis.ts";
import { renderMotivering } from "./motivering.ts";
import { zonderIngang } from "./latere-wijzigingen.ts";
import { leesVraagBij, rechtBijVraag } from "./recht-bij-vraag.ts";
import { verwoordAntwoord } from "./verwoord-antwoord.ts";

const DAG = "2019-08-11";

const versie = proefTabelversie([
  maakRegel({ id: "wmo.svb" }),
  maakRegel({ id: "wmo.uwv", partners: ["uwv"] }),
]);

const bron = { bron: "Kamerstuk", tekst: "Voorstel." };
const nieuweRegel = (id: string, anders: object = {}) => ({
  op: "toevoegen",
  soort: "regel",
  waarde: maakRegel({
    id,
    partners: ["huisarts"],
    artikelen: [{ wet: "wmo-2015", artikel: "2.3a.1" }],
    ...anders,
  }),
});
const raakt = { richtingen: "alle", domeinen: ["wmo"] };

/** A bill of each kind: with rows, in parts, with rows that do not fit, without rows, and one that became law. */
const kennis: Kennis = {
  tabelversies: [versie],
  register: wijzigingenregisterSchema.parse({
    bijgewerktOp: "2026-11-21",
    aankondigingen: [
      { id: "van-het-voorstel", dossiernummer: "11111", raakt: [{ ...raakt, partners: ["huisarts"] }] },
      { id: "ook-van-het-voorstel", raakt: [{ ...raakt, partners: ["huisarts"] }] },
      { id: "iets-anders", raakt: [{ ...raakt, partners: ["uwv"] }] },
      { id: "aangenomen", zonderDatum: true, raakt: [{ ...raakt, partners: ["svb"] }] },
    ].map((deel) => ({
      titel: `Wijziging ${deel.id}`,
      aard: "inhoud",
      vanaf: "2019-01-01",
      tekst: "Er verandert iets.",
      bron: "Kamerstuk",
      zekerheid: "hoog",
      ...deel,
    })),
    wetsvoorstellen: [
      {
        ...bron,
        dossiernummer: "11111",
        titel: "Wet huisarts",
        stand: "in-werking",
        standSinds: "2022-01-01",
        verloop: [
          { stand: "tweede-kamer", sinds: "2019-01-01", bron: "Kamerstuk" },
          { stand: "in-werking", sinds: "2022-01-01", bron: "Stb." },
        ],
        aankondigingen: ["ook-van-het-voorstel"],
        operaties: [
          {
            op: "toevoegen",
            soort: "partner",
            waarde: { id: "wijkteam", naam: "Wijkteam", soort: "overig" },
          },
          nieuweRegel("wmo.huisarts"),
          nieuweRegel("wmo.wijkteam", { partners: ["wijkteam"] }),
          { op: "beeindigen", soort: "regel", id: "wmo.uwv" },
        ],
      },
      {
        ...bron,
        dossiernummer: "22222",
        titel: "Wet in delen",
        stand: "ingediend",
        standSinds: "2019-01-01",
        verwacht: { datum: "2020-01-01", zekerheid: "laag", tekst: "Zeker is dat niet." },
        fasen: [
          { id: "een", datum: "2019-06-01", tekst: "Eerst de huisarts.", zekerheid: "hoog" },
          { id: "twee", datum: null, tekst: "Dan de rest.", zekerheid: "laag" },
        ],
        operaties: [{ ...nieuweRegel("wmo.deel"), fase: "twee" }],
      },
      {
        ...bron,
        dossiernummer: "33333",
        titel: "Wet die niet past",
        stand: "ingediend",
        operaties: [
          {
            op: "wijzigen",
            soort: "regel",
            id: "wmo.svb",
            velden: [{ veld: "avg", oud: "6-1-c", nieuw: "6-1-f" }],
          },
        ],
      },
      { ...bron, dossiernummer: "44444", titel: "Wet zonder tekst", stand: "ingediend" },
      {
        ...bron,
        dossiernummer: "55555",
        titel: "Wet van toen",
        stand: "in-werking",
        standSinds: "2015-01-01",
      },
    ],
  }),
};

const VRAAG = {
  domein: "wmo",
  richting: "opvragen",
  partner: "huisarts",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "heronderzoek",
  herkomst: null,
  peildatum: DAG,
};

function antwoordOp(anders: object, van: Kennis = kennis): Antwoord {
  const antwoord = beantwoordRuw({ ...VRAAG, ...anders }, van);
  if ("fout" in antwoord) throw new Error(antwoord.fout.melding);
  return antwoord;
}
const regels = ({ grondslagen }: Antwoord) => grondslagen.map(({ regel }) => regel);
const overVoorstel = (antwoord: Antwoord) =>
  antwoord.waarschuwingen.find(({ soort }) => soort === "wetsvoorstel")?.tekst ?? "";

describe("a bill with rows", () => {
  it("is law on the peildatum when it is named, and is nothing when it is not", () => {
    expect(antwoordOp({}).grondslagen).toEqual([]);
    const met = antwoordOp({ wetsvoorstel: "11111" });
    expect([met.uitkomst, met.hypothetisch, regels(met)]).toEqual(["grondslag", true, ["wmo.huisarts"]]);
    expect(met.grondslagen[0]?.geldigVan).toBe(DAG);
    expect(met.tabelversie).toEqual({ nummer: 1, hash: versie.hash });
    expect(met.wetsvoorstel).toEqual({
      dossiernummer: "11111",
      titel: "Wet huisarts",
      stand: "tweede-kamer",
      uitslag: "toegepast",
    });
  });

  it("says which bill, how far it was on the peildatum, what became of it and that it is no law", () => {
    const tekst = overVoorstel(antwoordOp({ wetsvoorstel: "11111" }));
    expect(tekst).toBe(
      "Dit antwoord gaat over een wetsvoorstel: Wet huisarts (dossier 11111). Op 11 augustus 2019 lag het in de Tweede Kamer. Het is dan geen geldende wet. Het werd wet op 1 januari 2022. Dit antwoord doet alsof het hele voorstel op uw datum al wet was.",
    );
    expect(overVoorstel(antwoordOp({ wetsvoorstel: "11111", peildatum: "2018-12-31" }))).toContain(
      "Hoe ver het op 31 december 2018 was, is niet bekend.",
    );
  });

  it("ends what it ends", () => {
    const zonder = { ...kennis, register: { ...kennis.register, aankondigingen: [] } };
    expect(regels(antwoordOp({ partner: "uwv" }, zonder))).toEqual(["wmo.uwv"]);
    expect(regels(antwoordOp({ partner: "uwv", wetsvoorstel: "11111" }, zonder))).toEqual([]);
  });

  it("brings words of its own, that are not there without it", () => {
    expect(regels(antwoordOp({ partner: "wijkteam", wetsvoorstel: "11111" }))).toEqual(["wmo.wijkteam"]);
    expect(beantwoordRuw({ ...VRAAG, partner: "wijkteam" }, kennis)).toMatchObject({
      fout: { veld: "partner" },
    });
    expect(beantwoordRuw({ ...VRAAG, partner: "wijkteam", wetsvoorstel: "44444" }, kennis)).toMatchObject({
      fout: { veld: "partner" },
    });
  });

  it("is not kept open by announcements of its own, and is by those of something else", () => {
    expect(antwoordOp({}).uitkomst).toBe("onvolledig");
    expect(antwoordOp({ wetsvoorstel: "11111" }).waarschuwingen.map(({ soort }) => soort)).not.toContain(
      "latere-wijziging",
    );
    const ander = antwoordOp({ partner: "uwv", wetsvoorstel: "11111" });
    expect([ander.uitkomst, ander.waarschuwingen.map(({ soort }) => soort)]).toEqual([
      "onvolledig",
      expect.arrayContaining(["latere-wijziging", "wetsvoorstel"]),
    ]);
  });

  it("says so when it already is law on that day", () => {
    const later = antwoordOp({ wetsvoorstel: "11111", peildatum: "2022-01-01" });
    expect(overVoorstel(later)).toContain("Op 1 januari 2022 was dit voorstel al wet.");
    expect(overVoorstel(later)).not.toContain("geen geldende wet");
    expect(later.hypothetisch).toBe(true);
  });

  it("stands first in the why-tree", () => {
    const [, eerste] = renderMotivering(antwoordOp({ wetsvoorstel: "11111" }).motivering).split("\n");
    expect(eerste).toContain("  . Dit antwoord gaat over een wetsvoorstel: Wet huisarts");
  });

  it("never sounds like a yes on a screen", () => {
    const gelezen = leesVraagBij({ ...VRAAG, wetsvoorstel: "11111" }, versie, kennis);
    if (!gelezen.ok) throw new Error(gelezen.fout.melding);
    const woorden = verwoordAntwoord(
      antwoordOp({ wetsvoorstel: "11111" }),
      gelezen.vraag,
      versie.inhoud.woordenlijst,
    );
    expect([woorden.oordeel, woorden.zin]).toEqual([
      "onbekend",
      "Nog geen wet. Met dit voorstel mag u gewone persoonsgegevens van uw cliënt bij de huisarts opvragen, als u niet zonder kunt.",
    ]);
  });

  it("is put into the tables once per day, and never on top of itself", () => {
    const vraag = { wetsvoorstel: "11111", peildatum: datum(DAG) };
    const recht = rechtBijVraag(vraag, versie, kennis);
    expect(rechtBijVraag(vraag, versie, kennis)).toBe(recht);
    expect(rechtBijVraag(vraag, recht.versie, kennis)).toBe(recht);
    expect(rechtBijVraag({ ...vraag, peildatum: datum("2019-08-12") }, versie, kennis)).not.toBe(recht);
    expect(versie.inhoud.regels.map(({ id }) => id)).toEqual(["wmo.svb", "wmo.uwv"]);
  });
});

describe("other bills", () => {
  it("counts every part of one that begins in parts, and names them with their days", () => {
    const antwoord = antwoordOp(
      { wetsvoorstel: "22222" },
      { ...kennis, register: { ...kennis.register, aankondigingen: [] } },
    );
    expect(regels(antwoord)).toEqual(["wmo.deel"]);
    expect(overVoorstel(antwoord)).toContain(
      "Het gaat in delen in: Eerst de huisarts (1 juni 2019, al wet); Dan de rest (dag niet bekend).",
    );
    expect(overVoorstel(antwoord)).toContain("De verwachting is 1 januari 2020. Zeker is dat niet.");
  });

  it.each([
    ["33333", "past-niet", "passen niet op tabelversie 1 (de regel in Proefbron 2019, P, kolom K: "],
    ["44444", "geen-rijen", "De tekst van het voorstel is niet gelezen."],
  ])("%s leaves the answer open, with the reason", (wetsvoorstel, uitslag, deel) => {
    const antwoord = antwoordOp({ partner: "svb", wetsvoorstel });
    expect([antwoord.uitkomst, antwoord.hypothetisch, antwoord.wetsvoorstel?.uitslag]).toEqual([
      "onvolledig",
      true,
      uitslag,
    ]);
    expect(overVoorstel(antwoord)).toContain(deel);
  });

  it("answers by the law where the bill has been law all along", () => {
    const antwoord = antwoordOp({ partner: "svb", wetsvoorstel: "55555" });
    expect([antwoord.uitkomst, antwoord.wetsvoorstel?.uitslag]).toEqual(["grondslag", "al-wet"]);
    expect(overVoorstel(antwoord)).toMatch(/Dit antwoord volgt tabelversie \d+ en voegt niets toe\./);
  });

  it("refuses one that is not known, naming those that look like it", () => {
    expect(beantwoordRuw({ ...VRAAG, wetsvoorstel: "11112" }, kennis)).toMatchObject({
      fout: {
        veld: "wetsvoorstel",
        bekend: ["11111"],
        melding: expect.stringMatching(/"11112" is niet bekend\. Bedoelt u 11111 \(.+\)\?$/),
      },
    });
    // By a word of its title; and all of them where nothing looks like it.
    expect(beantwoordRuw({ ...VRAAG, wetsvoorstel: "tekst" }, kennis)).toMatchObject({
      fout: { bekend: ["44444"], melding: expect.stringContaining("44444 (Wet zonder tekst)?") },
    });
    expect(beantwoordRuw({ ...VRAAG, wetsvoorstel: "xxxxxxxxxxxxxxxxxxxx" }, kennis)).toMatchObject({
      fout: { bekend: expect.arrayContaining(["11111", "22222", "33333", "44444", "55555"]) },
    });
  });
});

describe("what is adopted without a day", () => {
  it("warns, and never keeps the answer open", () => {
    const antwoord = antwoordOp({ partner: "svb" });
    expect(antwoord.uitkomst).toBe("grondslag");
    expect(antwoord.waarschuwingen).toContainEqual({
      soort: "wijziging-zonder-datum",
      tekst: "Wijziging aangenomen. Er verandert iets. Wanneer het ingaat, is nog niet bekend.",
      dimensie: "peildatum",
    });
    expect(renderMotivering(antwoord.motivering)).toContain(
      "  . Wijziging aangenomen. Wanneer het ingaat, is nog niet bekend.",
    );
    // What the title or the text says already is not said again.
    const zin = (titel: string, tekst: string) =>
      zonderIngang({ titel, tekst } as Parameters<typeof zonderIngang>[0], "geheel");
    expect(zin("Een wijziging is aangenomen, maar geldt nog niet", "Tot die dag blijft alles zo.")).toBe(
      "Een wijziging is aangenomen, maar geldt nog niet. Tot die dag blijft alles zo.",
    );
    expect(zin("Nieuwe taak", "Er komt iets bij.")).toBe(
      "Nieuwe taak. Er komt iets bij. Dit is aangenomen. Wanneer het ingaat, is nog niet bekend.",
    );
  });
});

describe("a bill that became law in parts", () => {
  const metFasen = (...dagen: (string | null)[]): Kennis => ({
    ...kennis,
    register: wijzigingenregisterSchema.parse({
      bijgewerktOp: "2026-11-21",
      aankondigingen: [],
      wetsvoorstellen: [
        {
          ...bron,
          dossiernummer: "66666",
          titel: "Wet in twee delen",
          stand: "in-werking",
          standSinds: "2018-01-01",
          fasen: dagen.map((dag, plaats) => ({
            id: `deel-${plaats}`,
            datum: dag,
            tekst: `Deel ${plaats}.`,
            zekerheid: "hoog",
          })),
        },
      ],
    }),
  });

  it.each([
    [["2018-01-01", DAG], "al-wet"],
    [["2018-01-01", "2019-08-12"], "geen-rijen"],
    [["2018-01-01", null], "geen-rijen"],
  ])("with the days %j of its parts is %s", (dagen, uitslag) => {
    const antwoord = antwoordOp({ wetsvoorstel: "66666" }, metFasen(...dagen));
    expect(antwoord.wetsvoorstel?.uitslag).toBe(uitslag);
  });

  it("says of each part from when, and which is law on that day", () => {
    const tekst = overVoorstel(antwoordOp({ wetsvoorstel: "66666" }, metFasen(DAG, "2019-08-12", null)));
    expect(tekst).toContain("Deel 0 (11 augustus 2019, al wet)");
    expect(tekst).toContain("Deel 1 (12 augustus 2019)");
    expect(tekst).toMatch(/Deel 2 \([^)]*(?:niet|onbekend)[^)]*\)/);
  });
});
