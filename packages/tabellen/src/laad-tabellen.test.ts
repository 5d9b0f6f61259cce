import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { kopieVanTabellen, vervang } from "../test/kopie.ts";
import { laadTabellen, TabelFout } from "./index.ts";

const WMO = "basis/wmo-2015.yaml";
const PW = "basis/participatiewet.yaml";

async function problemenNa(...wijzigingen: [bestand: string, oud: string, nieuw: string][]) {
  const map = await kopieVanTabellen();
  for (const [bestand, oud, nieuw] of wijzigingen) await vervang(map, bestand, oud, nieuw);
  const fout = await laadTabellen(map).then(
    () => undefined,
    (reden: unknown) => reden,
  );
  if (!(fout instanceof TabelFout)) throw new Error("er kwam geen TabelFout", { cause: fout });
  return fout;
}

describe("laadTabellen", () => {
  it("geeft dezelfde hash voor dezelfde inhoud, en een andere zodra één waarde verandert", async () => {
    const map = await kopieVanTabellen({ alleenBasis: true });
    const [eerst, nogmaals] = [await laadTabellen(), await laadTabellen(map)];
    expect(nogmaals.tabelversies[0]?.hash).toBe(eerst.tabelversies[0]?.hash);
    expect(eerst.tabelversies[0]?.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    await vervang(map, WMO, "doelen: [regeling-bijdrage-kosten]", "doelen: [bijdrageregeling]");
    expect((await laadTabellen(map)).tabelversies[0]?.hash).not.toBe(eerst.tabelversies[0]?.hash);
  });

  it("verandert niet van hash door witruimte of commentaar", async () => {
    const map = await kopieVanTabellen();
    await vervang(map, WMO, "wet: wmo-2015\n", "# commentaar\n\nwet: wmo-2015\n\n");
    expect((await laadTabellen(map)).tabelversies[0]?.hash).toBe(
      (await laadTabellen()).tabelversies[0]?.hash,
    );
  });

  it("vouwt standaardwaarden uit tot volledige regels", async () => {
    const { tabelversies } = await laadTabellen();
    const regel = tabelversies[0]?.inhoud.regels.find(({ id }) => id === "wmo-opvragen-svb");
    expect(regel).toEqual({
      id: "wmo-opvragen-svb",
      domein: "wmo",
      richtingen: ["opvragen"],
      partners: ["svb"],
      gegevens: { draagt: ["gewoon", "bijzonder"], zwijgt: false },
      betrokkenen: "zwijgt",
      doelen: ["bijdrageregeling", "vaststelling-pgb", "heronderzoek", "herziening", "verhaal-kosten"],
      herkomst: "zwijgt",
      avg: "6-1-e",
      art9: "niet-vermeld",
      vereisten: { status: "niet-vermeld", lijst: [] },
      voorwaarden: [],
      artikelen: [{ wet: "wmo-2015", artikel: "5.2.4", lid: "2", onderdeel: null }],
      binding: "bevoegdheid",
      geldig: { van: null, tot: null },
      controle: "uit-bron",
      laatstGecontroleerd: "2019-08-11",
      vindplaats: {
        bron: "handleiding-2019",
        tabel: "2A",
        kolom: "SVB",
        rij: null,
        regels: [
          [7133, 7133],
          [7143, 7143],
          [7151, 7151],
          [7167, 7168],
          [7186, 7190],
        ],
        rapportregels: [
          [3594, 3594],
          [3604, 3604],
          [3612, 3612],
          [3631, 3632],
          [3650, 3654],
        ],
      },
      opmerkingen: [
        expect.objectContaining({ soort: "ontbreekt-in-bron" }),
        expect.objectContaining({ afwijking: 8 }),
      ],
    });
  });

  it("laat een uitspraak over alle externe partners geen domein van de gemeente raken", async () => {
    const { uitspraken, woordenlijst } = (await laadTabellen()).tabelversies[0]!.inhoud;
    const partners = uitspraken.find(({ id }) => id === "wgs-extern-geen-grondslag")?.partners;
    const extern = woordenlijst.partners.filter(({ soort }) => soort !== "intern-domein").map(({ id }) => id);
    expect(partners).toEqual(extern);
    expect(partners).not.toContain("domein-jeugd");
  });
});

describe("een verkeerde tabel noemt bestand, pad en fout", () => {
  it("onbekende partner in een regel", async () => {
    const { problemen } = await problemenNa([WMO, "partners: [zorgverlener-pgb]", "partners: [zorgverlner]"]);
    expect(problemen).toEqual([
      {
        bestand: WMO,
        pad: "regels.wmo-opvragen-zorgverlener-pgb.partners",
        melding: expect.stringMatching(
          /^"zorgverlner" staat niet in de woordenlijst\. Bedoelt u .*"zorgverlener-pgb"/,
        ),
      },
    ]);
  });

  it("een veld dat niet bestaat", async () => {
    const { problemen } = await problemenNa([
      PW,
      "rij: De Belastingdienst\n",
      "rijtje: De Belastingdienst\n",
    ]);
    expect(problemen).toHaveLength(1);
    expect(problemen[0]?.bestand).toBe(PW);
    expect(problemen[0]?.pad).toMatch(/^tabellen\.1\.regels\.\d+$/);
    expect(problemen[0]?.melding).toContain("rijtje");
  });

  it("een grondslag die geen grondslag is", async () => {
    const { problemen } = await problemenNa([PW, "avg: 6-1-c", "avg: 6-1-g"]);
    expect(problemen).toHaveLength(1);
    expect(problemen[0]).toMatchObject({
      bestand: PW,
      pad: "tabel 4A.pw-verstrekken-onze-minister-statistiek.avg",
    });
  });

  it("een ontbrekend verplicht veld", async () => {
    const { problemen } = await problemenNa([WMO, "        doelen: [regeling-bijdrage-kosten]\n", ""]);
    expect(problemen).toHaveLength(1);
    expect(problemen[0]).toMatchObject({ bestand: WMO, pad: "tabel 2A.wmo-opvragen-cak.doelen" });
  });

  it("een regelbereik dat geen bereik is", async () => {
    const { problemen } = await problemenNa([WMO, "regels: 6851-6879", "regels: 6851 tot 6879"]);
    expect(problemen[0]).toMatchObject({
      bestand: WMO,
      pad: "tabellen.0.regels.2.regels",
      melding: expect.stringContaining("7133, 7167-7168"),
    });
  });

  it("een opmerking die niet bestaat", async () => {
    const { problemen } = await problemenNa([WMO, "[belastingdienst-ontbreekt]", "[belastingdienst-weg]"]);
    expect(problemen).toEqual([
      {
        bestand: WMO,
        pad: "tabel 1A.wmo-verstrekken-eigen-kanalen-toezicht.opmerkingen",
        melding: '"belastingdienst-weg" staat niet bij de gedeelde opmerkingen van deze tabel',
      },
    ]);
  });

  it("een betwiste regel zonder opmerking", async () => {
    const { problemen } = await problemenNa([
      PW,
      "partners: [verhuurder-woonruimte]\n",
      "partners: [verhuurder-woonruimte]\n        controle: betwist\n        opmerkingen: []\n",
    ]);
    expect(problemen).toEqual([
      {
        bestand: PW,
        pad: "regels.pw-opvragen-verhuurder-woonruimte.opmerkingen",
        melding: "een betwiste regel moet een opmerking hebben die zegt waarom",
      },
    ]);
  });

  it("een datum die niet bestaat", async () => {
    const { problemen } = await problemenNa([
      PW,
      "        doelen: zwijgt\n",
      "        doelen: zwijgt\n        laatstGecontroleerd: 2019-02-30\n",
    ]);
    expect(problemen).toEqual([
      {
        bestand: PW,
        pad: "tabel 4B.pw-opvragen-werkgever.laatstGecontroleerd",
        melding: "geen bestaande datum (JJJJ-MM-DD)",
      },
    ]);
  });

  it("bijzondere gegevens zonder artikel 9", async () => {
    const { problemen } = await problemenNa([WMO, "art9: niet-vermeld", "art9: null"]);
    expect(problemen).toEqual([
      expect.objectContaining({ bestand: WMO, pad: "regels.wmo-intern-client-participatie.art9" }),
    ]);
  });

  it("een id die twee keer voorkomt", async () => {
    const { problemen } = await problemenNa([
      PW,
      "id: pw-opvragen-nutsderde",
      "id: pw-opvragen-nutsinstantie",
    ]);
    expect(problemen).toEqual([
      {
        bestand: PW,
        pad: "regels.pw-opvragen-nutsinstantie",
        melding: expect.stringContaining(
          'de id "pw-opvragen-nutsinstantie" komt meer dan één keer voor. Geef een van beide een eigen id',
        ),
      },
    ]);
  });

  it("YAML die niet klopt, met regel en teken", async () => {
    const { problemen } = await problemenNa(["basis/jeugdwet.yaml", "tabellen:\n", "tabellen: [\n"]);
    expect(problemen.length).toBeGreaterThan(0);
    expect(problemen[0]?.bestand).toBe("basis/jeugdwet.yaml");
    expect(problemen[0]?.pad).toMatch(/^regel \d+, teken \d+$/);
  });

  it("een dubbele sleutel in YAML", async () => {
    const { problemen } = await problemenNa([
      WMO,
      "partners: [cak]\n",
      "partners: [cak]\n        partners: [svb]\n",
    ]);
    expect(problemen[0]).toMatchObject({ bestand: WMO, melding: expect.stringContaining("unique") });
  });

  it("een bestand dat er niet is", async () => {
    const map = await kopieVanTabellen();
    await rm(path.join(map, "basis/wgs.yaml"));
    await expect(laadTabellen(map)).rejects.toThrow(
      "basis/wgs.yaml: dit bestand is er niet of is niet te lezen",
    );
  });

  it("een woord in de woordenlijst met een onbekende soort", async () => {
    const { problemen } = await problemenNa([
      "basis/woordenlijst/partners.yaml",
      "soort: toezichthouder",
      "soort: opzichter",
    ]);
    expect(problemen[0]).toMatchObject({ bestand: "basis/woordenlijst/partners.yaml", pad: "5.soort" });
  });

  it("een aankondiging over een onbekend domein, met een einddatum vóór het begin", async () => {
    const { problemen } = await problemenNa(
      ["wijzigingenregister.yaml", "domeinen: [schuldhulpverlening]", "domeinen: [schuldhulp]"],
      ["wijzigingenregister.yaml", "uiterlijk: 2026-07-01", "uiterlijk: 2020-07-01"],
    );
    expect(problemen).toEqual([
      {
        bestand: "wijzigingenregister.yaml",
        pad: "aankondigingen.wgs-2021.raakt.domeinen",
        melding: '"schuldhulp" staat niet in de woordenlijst. Bedoelt u "schuldhulpverlening"?',
      },
      expect.objectContaining({ pad: "aankondigingen.wgs-verstrekken-plicht.uiterlijk" }),
    ]);
  });

  it("noemt alle fouten tegelijk, uit meer bestanden", async () => {
    const fout = await problemenNa(
      [WMO, "partners: [zorgverlener-pgb]", "partners: [zorgverlner]"],
      [PW, "partners: [werkgever]", "partners: [baas]"],
    );
    expect(fout.problemen.map(({ bestand }) => bestand)).toEqual([WMO, PW]);
    expect(fout.message).toContain("2 problemen");
    expect(fout.message).toContain(
      `${PW} → regels.pw-opvragen-werkgever.partners: "baas" staat niet in de woordenlijst`,
    );
  });

  it("50 MB onzin, zonder die te lezen", async () => {
    const map = await kopieVanTabellen();
    await writeFile(path.join(map, "bronnen.yaml"), "onzin: [".repeat(6_250_000));
    await expect(laadTabellen(map)).rejects.toThrow(/bronnen\.yaml: dit bestand is 50 MB\..*verdeel het/);
  });

  it("een kring van verwijzingen, en verwijzingen die zich vermenigvuldigen", async () => {
    const map = await kopieVanTabellen();
    await writeFile(path.join(map, "bronnen.yaml"), "bronnen: &kring [*kring]\n");
    await expect(laadTabellen(map)).rejects.toThrow("bronnen.yaml");
    const lagen = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}*l${i}]`,
    );
    await writeFile(path.join(map, "bronnen.yaml"), ["l0: &l0 [x]", ...lagen].join("\n"));
    await expect(laadTabellen(map)).rejects.toThrow(
      "bronnen.yaml: verwijzingen (*naam) vermenigvuldigen zich",
    );
  });

  it("een leeg bestand", async () => {
    const map = await kopieVanTabellen();
    await writeFile(path.join(map, "bronnen.yaml"), "");
    await expect(laadTabellen(map)).rejects.toThrow("bronnen.yaml");
  });
});
