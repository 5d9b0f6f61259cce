import {
  omvat,
  SPELREGELS,
  verschilTussen,
  verwoordVerschil,
  zoekLeidraden,
  type Datum,
  type Leidraad,
  type Periode,
} from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { laadTabellen, TabelFout } from "../src/index.ts";
import { kopieVanTabellen, vervang } from "./kopie.ts";
import {
  GRONDSLAGEN,
  KOPPEN_INFORMATIEBLAD,
  VERENIGBAARHEID,
  VRAGEN_RMC,
  type Brondeel,
} from "./leidraad-dekking.ts";
import { TABELLEN } from "./tabellen.ts";

const { tabelversies } = TABELLEN;
const [v3, v4] = [3, 4].map((nr) => tabelversies.find(({ nummer }) => nummer === nr)!.inhoud);
const leidraden = v4!.leidraden ?? [];
const leidraad = (id: string): Leidraad | undefined => leidraden.find((kandidaat) => kandidaat.id === id);
const ids = (lijst: readonly Leidraad[]) => lijst.map(({ id }) => id);

describe("tabelversie 4", () => {
  it("voegt alleen leidraden toe, met hun bronnen en wetten; geen antwoord verandert", () => {
    const soorten = new Set(verschilTussen(v3!, v4!).map(({ soort, aard }) => `${soort} ${aard}`));
    expect(soorten).toEqual(new Set(["leidraad toegevoegd", "bron toegevoegd", "wet toegevoegd"]));
    expect(v4!.regels).toEqual(v3!.regels);
    expect("leidraden" in v3!).toBe(false);
  });

  it("noemt elke leidraad bij haar titel", () => {
    const namen = verwoordVerschil(v3!, v4!).filter(({ soort }) => soort === "Leidraad");
    expect(namen).toHaveLength(leidraden.length);
    expect(namen.find(({ id }) => id === "acuut-gevaar")?.naam).toBe("Acuut gevaar, de korte weg");
  });
});

describe("elk deel van een bron heeft een leidraad", () => {
  const delen: readonly Brondeel[] = [
    ...VRAGEN_RMC,
    ...KOPPEN_INFORMATIEBLAD,
    ...VERENIGBAARHEID,
    ...GRONDSLAGEN,
  ];

  it.each(delen.map((deel) => [`${deel.bron}, ${deel.deel}`, deel] as const))("%s", (_, deel) => {
    const gevonden = leidraad(deel.leidraad);
    const plaatsen = [...(gevonden?.vindplaatsen ?? []), ...(gevonden?.anders ?? [])]
      .filter(({ bron }) => bron === deel.bron)
      .map(({ plaats }) => plaats);
    expect(plaatsen.filter((plaats) => noemtRegels(plaats, deel.regels)).length).toBeGreaterThan(0);
  });

  it("acht vragen van RMC zijn vragen met een antwoord", () => {
    expect(VRAGEN_RMC).toHaveLength(8);
    expect(VRAGEN_RMC.map(({ leidraad: id }) => leidraad(id)?.soort)).toEqual(
      Array(8).fill("vraag-antwoord"),
    );
    expect(ids(leidraden.filter(({ soort }) => soort === "vraag-antwoord")).toSorted()).toEqual(
      VRAGEN_RMC.map(({ leidraad: id }) => id).toSorted(),
    );
  });

  it("elk van die vragen wijst in de nieuwste versie naar een regel die dan geldt", () => {
    const { inhoud } = tabelversies.at(-1)!;
    const nu = laatsteDag(inhoud.regels.map(({ geldig }) => geldig));
    const geldend = new Set(inhoud.regels.filter(({ geldig }) => omvat(geldig, nu)).map(({ id }) => id));
    const van = (id: string) => inhoud.leidraden?.find((een) => een.id === id)?.regels ?? [];
    const zonder = VRAGEN_RMC.filter(({ leidraad: id }) => !van(id).some((regel) => geldend.has(regel)));
    expect(zonder.map(({ leidraad: id }) => id)).toEqual([]);
    // The question about asking around names the rule about asking around, and the one about the Inlichtingenbureau.
    expect(van("rmc-navragen")).toEqual(
      expect.arrayContaining(["rmc-navragen-leerplichtig", "rmc-opvragen-inlichtingenbureau"]),
    );
  });

  it("de zes punten staan er elk één keer, bij beide bronnen", () => {
    const punten = ids(leidraden.filter(({ titel }) => /^Punt \d:/.test(titel)));
    expect(punten).toHaveLength(6);
    for (const id of punten)
      expect(VERENIGBAARHEID.filter((deel) => deel.leidraad === id).map(({ bron }) => bron)).toEqual([
        "ap-verstrekken",
        "ingrado-ketenpartners",
      ]);
  });

  it("wat van de Wbp komt, zegt waardoor het is vervangen", () => {
    const zonder = KOPPEN_INFORMATIEBLAD.map(({ leidraad: id }) => leidraad(id)!).filter(
      ({ vervangt, artikelen }) => vervangt === undefined && artikelen.some(({ wet }) => wet === "avg"),
    );
    expect(ids(zonder)).toEqual([]);
    for (const { vervangt } of leidraden.filter((l) => l.vervangt?.wasArtikelen.includes("Wbp")))
      expect(vervangt?.werd).toMatch(/AVG|Autoriteit/);
  });
});

describe("de leidraden spreken de kern en de tabellen niet tegen", () => {
  it.each(SPELREGELS.map((regel) => [regel.id, regel] as const))("spelregel %s", (id, regel) => {
    const gevonden = leidraad(`spelregel-${id}`);
    expect(gevonden?.soort).toBe("spelregel");
    expect(zonderRegeleinden(gevonden?.antwoord)).toContain(regel.reden);
    if (regel.tegenspraak === undefined) return;
    const anders = gevonden?.anders?.map(({ bron }) => verwijzing(bron)) ?? [];
    expect(anders.map((naam) => naam.toLowerCase())).toContain(regel.tegenspraak.bron.toLowerCase());
    expect(gevonden?.keuze).toBeDefined();
  });

  it("een leidraad over één domein noemt alleen regels van dat domein", () => {
    const elders = leidraden.flatMap(({ id, domeinen, regels }) =>
      domeinen === "alle"
        ? []
        : regels
            .filter((regel) => {
              const domein = v4!.regels.find((kandidaat) => kandidaat.id === regel)?.domein ?? "";
              return !domeinen.includes(domein);
            })
            .map((regel) => `${id}: ${regel}`),
    );
    expect(elders).toEqual([]);
  });

  it("het artikel 78 waarvan de leidraad zegt dat de plicht de grondslag is, heeft die in de tabel", () => {
    const plichten = v4!.regels.filter(({ avg }) => avg === "6-1-c").map(({ id }) => id);
    expect(plichten).toEqual(["pw-verstrekken-onze-minister-statistiek"]);
    expect(leidraad("grondslag-wettelijke-plicht")?.regels).toContain(plichten[0]);
  });

  it("artikelen die alleen worden genoemd, dragen geen regel; de andere wel", () => {
    const rustOp = (wet: string, artikel: string) =>
      v4!.regels.some(({ artikelen }) => artikelen.some((a) => a.wet === wet && a.artikel === artikel));
    expect([rustOp("wmo-2015", "2.5.1"), rustOp("jeugdwet", "7.4.4")]).toEqual([false, false]);
    expect([rustOp("wgs", "9"), rustOp("participatiewet", "78")]).toEqual([true, true]);
    expect(leidraad("genoemd-wmo-2-5-1")?.regels).toEqual([]);
    expect(leidraad("genoemd-wgs-9-1")?.regels).toHaveLength(1);
    expect(leidraad("genoemd-pw-78")?.regels).toHaveLength(1);
  });
});

describe("bijzondere gegevens", () => {
  const uitzonderingen = leidraden.filter(({ soort }) => soort === "uitzondering-art9");

  it("elke letter van artikel 9 lid 2 heeft een leidraad met de bepaling die zij nodig heeft", () => {
    const letters = uitzonderingen.flatMap(({ artikelen }) =>
      artikelen.flatMap(({ wet, lid, onderdeel }) => (wet === "avg" && lid === "2" ? (onderdeel ?? []) : [])),
    );
    expect([...new Set(letters)].toSorted()).toEqual("abcdefghij".split(""));
    for (const { nodig } of uitzonderingen) expect(nodig?.[0]).toMatch(/bepaling|artikel/i);
  });

  it("een bepaling die niet in handen is, heet niet vermeld en is te controleren", () => {
    const zonder = uitzonderingen.filter(({ nodig }) => nodig?.some((deel) => deel.includes("niet vermeld")));
    expect(zonder.map(({ id, controle }) => [id, controle])).toEqual([
      ["art9-volksgezondheid", "te-controleren"],
    ]);
  });
});

describe("niets is verzonnen of stellig dat het niet is", () => {
  it("wat nog te controleren is, staat op een vaste lijst", () => {
    const open = leidraden.filter(({ controle }) => controle === "te-controleren");
    expect(ids(open).toSorted()).toEqual([
      "art9-volksgezondheid",
      "doorstroompunt-gezondheid",
      "gemotiveerd-afwijken",
      "genoemd-awr-47",
      "meldcode-afwegingskader",
      "plicht-beveiliging",
      "plicht-klachten",
      "rmc-jongeren-in-beeld",
      "rmc-tot-27-jaar",
      "rmc-warme-overdracht",
      "toestemming-intrekken",
      "verzuim-melden",
    ]);
    expect(leidraden.filter(({ controle }) => controle === "gecontroleerd")).toEqual([]);
  });

  it("afwijken wordt nooit aan de Autoriteit toegeschreven", () => {
    expect(leidraad("gemotiveerd-afwijken")?.keuze).toContain(
      "Schrijf deze weg dus nooit aan de Autoriteit toe",
    );
  });
});

describe("de tekst is B1", () => {
  it.each(leidraden.map((l) => [l.id, l] as const))("%s", (_, { antwoord, kort, vraag, keuze }) => {
    const zinnen = zinnenVan(antwoord);
    const lengtes = zinnen.map((zin) => woordenVan(zin).length);
    const gemiddeld = lengtes.reduce((som, lengte) => som + lengte, 0) / lengtes.length;
    expect(gemiddeld).toBeLessThanOrEqual(16);
    expect(Math.max(...lengtes)).toBeLessThanOrEqual(25);
    expect(zinnenVan(kort)).toHaveLength(1);
    expect(woordenVan(kort).length).toBeLessThanOrEqual(25);
    if (vraag !== undefined) expect(vraag).toMatch(/\?$/);
    expect(`${antwoord} ${kort} ${keuze ?? ""}`).not.toMatch(
      /\b(je|jij|jouw|jullie|betreffende|teneinde|middels)\b/i,
    );
  });
});

describe("zoeken in de echte leidraden", () => {
  it.each([
    ["mag ik rondvragen bij het gebiedsteam", "rmc-navragen"],
    ["toestemmnig mondeling", "toestemming-mondeling-of-schriftelijk"],
    ["wethouder akkoord", "spelregel-akkoord-wethouder"],
    ["bewaartermijn", "bewaren-hoe-lang"],
    ["bsn doorgeven", "bsn-alleen-met-wet"],
    ["kindermishandelng", "geheim-huiselijk-geweld"],
    ["politie overleg", "politie-in-samenwerking"],
    ["dpia", "plicht-dpia"],
    ["fraude melden", "fraudesignaal"],
  ])("%s", (tekst, verwacht) => {
    expect(ids(zoekLeidraden(leidraden, tekst)).slice(0, 3)).toContain(verwacht);
  });
});

describe("een verkeerde leidraad noemt bestand, plaats en herstel", () => {
  const DEEL = "wijzigingssets/0004-leidraad/toestemming.yaml";
  async function problemenNa(oud: string, nieuw: string) {
    const map = await kopieVanTabellen();
    await vervang(map, DEEL, oud, nieuw);
    const fout = await laadTabellen(map).catch((reden: unknown) => reden);
    if (!(fout instanceof TabelFout)) throw new Error("er kwam geen TabelFout", { cause: fout });
    return fout.problemen;
  }

  it("een bestand zonder reden", async () => {
    expect(await problemenNa("reden: Waar de wet", "waarom: Waar de wet")).toEqual(
      expect.arrayContaining([expect.objectContaining({ bestand: DEEL, pad: "reden" })]),
    );
  });

  it("een soort die niet bestaat", async () => {
    const [probleem] = await problemenNa("  soort: toestemming\n", "  soort: toestemmingen\n");
    expect(probleem).toMatchObject({
      bestand: DEEL,
      pad: expect.stringMatching(/^leidraden\.0 \(leidraad /),
    });
  });

  it("een bron die er niet is", async () => {
    const problemen = await problemenNa(
      '{ bron: uavg-tekst-2019, plaats: "artikel 5, lid 3" }',
      '{ bron: uavg-tekst, plaats: "artikel 5, lid 3" }',
    );
    expect(problemen).toEqual([
      expect.objectContaining({
        pad: "leidraden.toestemming-intrekken.vindplaatsen",
        melding: expect.stringContaining('"uavg-tekst" staat niet bij de bronnen'),
      }),
    ]);
  });

  it("een id die al bestaat", async () => {
    const [probleem] = await problemenNa("id: toestemming-van-wie", "id: toestemming-drie-soorten");
    expect(probleem).toMatchObject({ bestand: DEEL, melding: expect.stringContaining("bestaat al") });
  });
});

/** "punt 1, regels 32 en 39-41" names "39-41" and "32 en 39-41". */
function noemtRegels(plaats: string, regels: string): boolean {
  const [, genoemd = ""] = /regels? (.*)$/.exec(plaats) ?? [];
  const los = (tekst: string) => tekst.split(/, | en /);
  return los(regels).every((bereik) => los(genoemd).includes(bereik));
}

function verwijzing(bron: string): string {
  return v4!.bronnen.find(({ id }) => id === bron)?.verwijzing ?? "";
}

function zonderRegeleinden(tekst = ""): string {
  return tekst.replaceAll(/\s+/g, " ");
}

function zinnenVan(tekst: string): string[] {
  return tekst.split(/(?<=[.!?:])\s+/).filter((zin) => woordenVan(zin).length > 0);
}

function woordenVan(tekst: string): string[] {
  return tekst.split(/[^\p{L}\p{N}’'-]+/u).filter(Boolean);
}

/** The last day on which a rule begins: the law as it is now, as far as the tables know it. */
function laatsteDag(perioden: readonly Periode[]): Datum {
  const begin = perioden.flatMap(({ van }) => (van === null ? [] : [van])).toSorted();
  return begin.at(-1)!;
}
