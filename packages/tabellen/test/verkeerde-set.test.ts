import { readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { laadTabellen, TabelFout } from "../src/index.ts";
import { kopieVanTabellen, vervang } from "./kopie.ts";
import { TABELLEN } from "./tabellen.ts";

const V2 = "wijzigingssets/0002-wettekst-2019.yaml";
const V3 = "wijzigingssets/0003-wgs-2021.yaml";

describe("een verkeerde set noemt bestand, plaats en herstel", () => {
  async function problemenNa(...wijzigingen: [bestand: string, oud: string, nieuw: string][]) {
    const map = await kopieVanTabellen();
    for (const [bestand, oud, nieuw] of wijzigingen) await vervang(map, bestand, oud, nieuw);
    return problemenVan(map);
  }
  async function problemenVan(map: string) {
    const fout = await laadTabellen(map).then(
      () => undefined,
      (reden: unknown) => reden,
    );
    if (!(fout instanceof TabelFout)) throw new Error("er kwam geen TabelFout", { cause: fout });
    return fout.problemen;
  }

  it("een basis die niet meer de basis is", async () => {
    const problemen = await problemenNa([
      "basis/wmo-2015.yaml",
      "doelen: [regeling-bijdrage-kosten]",
      "doelen: [bijdrageregeling]",
    ]);
    expect(problemen).toEqual([
      {
        bestand: V2,
        pad: "basis",
        melding: expect.stringContaining("Een gepubliceerde versie verandert niet"),
      },
    ]);
  });

  it("een wijziging in een gepubliceerde set breekt de volgende", async () => {
    const problemen = await problemenNa([V2, "naam: Heffing van rijksbelasting", "naam: Heffen"]);
    expect(problemen).toEqual([expect.objectContaining({ bestand: V3, pad: "basis" })]);
  });

  it("een id die er niet is, met de naaste die er wel is", async () => {
    const problemen = await problemenNa([
      V2,
      "id: wmo-opvragen-belastingdienst\n",
      "id: wmo-opvragen-belastingdients\n",
    ]);
    expect(problemen).toEqual([
      {
        bestand: V2,
        pad: expect.stringMatching(/^operaties\.\d+ \(regel wmo-opvragen-belastingdients/),
        melding: expect.stringContaining('Bedoelt u "wmo-opvragen-belastingdienst"'),
      },
    ]);
  });

  it("een wijziging die niets wijzigt", async () => {
    const problemen = await problemenNa([
      V3,
      "velden: { laatstGecontroleerd: 2026-07-01 }",
      "velden: { laatstGecontroleerd: 2019-08-11 }",
    ]);
    expect(problemen).toEqual([
      expect.objectContaining({ bestand: V3, melding: expect.stringContaining("laat de wijziging weg") }),
    ]);
  });

  it("een werkwoord, sjabloon of waarde die niet bestaat", async () => {
    const werkwoord = await problemenNa([V3, "  - beeindigen: regel\n", "  - stoppen: regel\n"]);
    expect(werkwoord[0]).toMatchObject({
      bestand: V3,
      melding: expect.stringContaining("begint niet met toevoegen, wijzigen"),
    });
    const sjabloon = await problemenNa([V3, "zoals: [bestuursorganen]", "zoals: [bestuursorgaan]"]);
    expect(sjabloon[0]).toMatchObject({
      bestand: V3,
      melding: expect.stringContaining('"bestuursorgaan" bestaat niet in dit bestand'),
    });
    const waarde = await problemenNa([V3, "partners: [basisregistratie-personen]", "partners: [brp]"]);
    expect(waarde).toEqual([
      {
        bestand: V3,
        pad: "regels.wgs-opvragen-brp-vroegsignalering.partners",
        melding: expect.stringContaining('"brp" staat niet in de woordenlijst'),
      },
    ]);
  });

  it("een set zonder reden, of zonder ingangsdatum", async () => {
    const zonderReden = await problemenNa([
      V3,
      "    reden: In de tekst van 1 juli 2026 staat hetzelfde.\n",
      "",
    ]);
    expect(zonderReden[0]).toMatchObject({
      bestand: V3,
      pad: expect.stringMatching(/^operaties\.\d+\.reden$/),
    });
    const zonderDag = await problemenNa([V3, "ingangsdatum: 2026-11-21", "ingangsdatum: null"]);
    expect(zonderDag).toEqual([
      {
        bestand: V3,
        pad: "ingangsdatum",
        melding: "De ingangsdatum ontbreekt. Kies de dag waarop iedereen met deze versie gaat werken.",
      },
    ]);
  });

  it("een aankondiging die er niet is, en een versie in het register", async () => {
    const onbekend = await problemenNa([V3, "verwerkt: [wgs-2021,", "verwerkt: [wgs-2012,"]);
    expect(onbekend).toEqual([
      {
        bestand: V3,
        pad: "verwerkt",
        melding: expect.stringContaining(
          '"wgs-2012" staat niet in wijzigingenregister.yaml. Bedoelt u "wgs-2021"',
        ),
      },
    ]);
    const register = "wijzigingenregister.yaml";
    const metVersie = await problemenNa([
      register,
      "  - id: wgs-2021\n",
      "  - id: wgs-2021\n    verwerktIn: 3\n",
    ]);
    expect(metVersie).toEqual([
      {
        bestand: register,
        pad: "aankondigingen.wgs-2021.verwerktIn",
        melding: expect.stringContaining("bij verwerkt of heropent in de wijzigingsset"),
      },
    ]);
  });

  it("een veld dat ontbreekt, in een regel, een bron of de set zelf: in het Nederlands, met wat u doet", async () => {
    const V12 = "wijzigingssets/0012-politie-en-samenwerkingsverbanden.yaml";
    const fouten = async (bestand: string, oud: string, nieuw = "") =>
      (await problemenNa([bestand, oud, nieuw])).map(({ pad, melding }) => `${pad}: ${melding}`).join("\n");
    const bron = await fouten(V12, "      toelichting: Alleen in samenvatting gelezen.\n");
    expect(bron).toMatch(
      /operaties\.0 \(bron stcrt-2021-48897, toelichting\): .*ontbreekt\. Vul het in\. Verbeter/,
    );
    const dag = await fouten(V12, "      laatstGecontroleerd: 2021-11-22\n");
    expect(dag).toMatch(/laatstGecontroleerd.*deze datum ontbreekt\. Vul een dag in \(JJJJ-MM-DD\)/);
    const titel = await fouten(
      V12,
      "titel: Politiegegevens voor de Wmo, en de wet over samenwerkingsverbanden\n",
    );
    expect(titel).toBe("titel: dit veld ontbreekt. Vul het in.");
    const soort = await fouten(V12, "binding: niet-vermeld", "binding: moet");
    expect(soort).toMatch(/binding.*"moet" kan hier niet\. Kies uit: "verplichting", "bevoegdheid"/);
    for (const tekst of [bron, dag, titel, soort]) expect(tekst).not.toMatch(/Invalid|expected|received/);
  });

  it("twee sets met dezelfde id", async () => {
    expect(await problemenNa([V3, "id: wgs-2021\n", "id: wettekst-2019\n"])).toEqual([
      {
        bestand: V3,
        pad: "id",
        melding: 'de id "wettekst-2019" is al die van set 2. Geef deze set een eigen id',
      },
    ]);
  });

  it("een woord dat naar niets verwijst", async () => {
    const problemen = await problemenNa([
      "wijzigingssets/0012-politie-en-samenwerkingsverbanden.yaml",
      "verwant: [zorg-en-veiligheidshuis, politie]\n    reden: De wet over",
      "verwant: [politie]\n      domein: jeugdhulp\n    reden: De wet over",
    ]);
    expect(problemen).toEqual([
      expect.objectContaining({
        pad: "partners.riec.domein",
        melding: expect.stringContaining('"jeugdhulp" staat niet in de woordenlijst. '),
      }),
    ]);
  });

  it("een gat in de nummers, en een naam die niet bij het nummer past", async () => {
    const map = await kopieVanTabellen();
    await rm(path.join(map, V2));
    expect((await problemenVan(map))[0]).toMatchObject({
      bestand: V3,
      pad: "nummer",
      melding: expect.stringContaining("hier hoort 2"),
    });
    const anders = await kopieVanTabellen();
    await rename(path.join(anders, V3), path.join(anders, "wijzigingssets/0002-wgs.yaml"));
    expect(await problemenVan(anders)).toEqual([
      {
        bestand: "wijzigingssets/0002-wgs.yaml",
        pad: "nummer",
        melding: "de bestandsnaam moet beginnen met 0003-",
      },
    ]);
  });

  it("commentaar en witruimte veranderen niets", async () => {
    const map = await kopieVanTabellen();
    await vervang(map, V3, "nummer: 3\n", "# nog een regel commentaar\n\nnummer: 3\n");
    expect(await readFile(path.join(map, V3), "utf8")).toContain("nog een regel commentaar");
    expect((await laadTabellen(map)).tabelversies.map(({ hash }) => hash)).toEqual(
      TABELLEN.tabelversies.map(({ hash }) => hash),
    );
  });
});
