import { readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { beantwoordRuw, idVan, pasToe, verschilTussen, verwoordVerschil } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { laadTabellen, TabelFout } from "../src/index.ts";
import { kopieVanTabellen, vervang } from "./kopie.ts";
import { TABELLEN } from "./tabellen.ts";

/** What was published stands: these hashes never change. A correction is a new set. */
const HASHES = [
  "sha256:df9f75785dc04c791edb8129ba45d39ee1d8cd97124f5dcf77b974f72a02903b",
  "sha256:3b376c7f5d822a5b24056edc71064894ed665a98792351f224df8568efee0c4e",
  "sha256:62d671fea47fcb1d9ff3fd5b5d1b070b40de22d89293bb17b2cdd268da04e167",
  "sha256:1699d8ca302ccdffa3b80ba8c2f814f7eee4ac29af04ea403d4dce2e07f23538",
  "sha256:85b42b75d5140b9c784f6293175603f435a00f322c246859b6ce8d73bb2f009e",
  "sha256:528b3c5af36c7e5cb64a5543677ace32d7fc27e3f57d75d2da607a25c8243f1a",
  "sha256:b4b3a58ffec44c1016957155cbf204a80fe30daab5eb25c1fd7b4767c49e69dc",
  "sha256:cb50f5e109cb115fae230f911cffe04f72c10ffac80bd5436ae5ce4cbb050cc8",
  "sha256:8ca45c77b968f038da88ab4e02d9e46b0b917449e775d0126eaa376c6bfcf5bc",
  "sha256:799c2b98315443a0691067df7529b139595ed9c0d90f0f28ae440edf2ef24e10",
  "sha256:046a002836a15d4ba109049ce5ec71611d5d927e1475f56d82bc9e9e542636a2",
  "sha256:47677cccf4137064f8ae18beba2b0f7c3291d1a955fff7bc57c1791c4495e760",
];
const V2 = "wijzigingssets/0002-wettekst-2019.yaml";
const V3 = "wijzigingssets/0003-wgs-2021.yaml";

const kennis = TABELLEN;
const [v1, v2, v3] = kennis.tabelversies.map(({ inhoud }) => inhoud);
const [naar2019, naar2021] = kennis.wijzigingssets;
const regel = (id: string, inhoud = v2) => inhoud?.regels.find((kandidaat) => kandidaat.id === id);

describe("de geschiedenis van de tabellen", () => {
  it("geeft elke tabelversie met de hash waarmee zij is vastgelegd", () => {
    expect(kennis.tabelversies.map(({ nummer, hash }) => [nummer, hash])).toEqual(
      HASHES.map((hash, i) => [i + 1, hash]),
    );
  });

  it("is een keten: elke versie noemt die ervoor, en elke set de versie waarop zij rust", () => {
    expect(kennis.tabelversies.map(({ inhoud }) => inhoud.vorige)).toEqual([
      undefined,
      ...HASHES.slice(0, -1),
    ]);
    expect(kennis.wijzigingssets.map(({ basis, nummer }) => [basis, nummer])).toEqual(
      HASHES.slice(0, -1).map((hash, i) => [hash, i + 2]),
    );
  });

  it("volgt uit de basis en de sets, en uit niets anders", () => {
    const na = pasToe(v1!, naar2019!.operaties);
    expect(na.ok && verschilTussen(na.inhoud, v2!)).toEqual([]);
  });

  it("wijzigt in tabelversie 3 alleen de schuldhulpverlening", () => {
    const geraakt = verschilTussen(v2!, v3!).filter(({ soort }) => soort === "regel");
    expect(geraakt.length).toBeGreaterThan(5);
    expect(geraakt.filter(({ id }) => !id.startsWith("wgs-"))).toEqual([]);
  });

  it("geeft elke wijziging een reden, in elke set", () => {
    const zonder = kennis.wijzigingssets.flatMap(({ operaties }) =>
      operaties.filter(({ reden }) => reden === null),
    );
    expect(zonder.map(idVan)).toEqual([]);
  });

  it("laat zich in woorden vertellen", () => {
    const woorden = verwoordVerschil(v1!, v2!);
    expect(new Set(woorden.map(({ kop }) => kop))).toEqual(
      new Set(["Toegevoegd", "Gewijzigd", "Verwijderd"]),
    );
    expect(woorden.find(({ id }) => id === "wmo-opvragen-svb")?.zinnen).toContain(
      "Vereisten: was niet vermeld, wordt noodzakelijkheidsvereiste.",
    );
    expect(verwoordVerschil(v2!, v3!).find(({ id }) => id === "wgs-opvragen-bestuursorganen")).toMatchObject({
      kop: "Beëindigd",
      zinnen: ["Geldt tot en met: was geen einddatum, wordt 30 juni 2026."],
    });
  });
});

describe("de 26 punten van de vergelijking met de wettekst van 2019", () => {
  const punten = Array.from({ length: 26 }, (_, i) => i + 1);

  it("staan er elk één keer in, met wat ermee is gedaan", () => {
    expect(naar2019!.punten.map(({ punt }) => punt)).toEqual(punten);
  });

  it.each(punten)("punt %i is verwerkt in een wijziging, of behouden met de reden", (nummer) => {
    const punt = naar2019!.punten.find((kandidaat) => kandidaat.punt === nummer);
    const wijzigingen = naar2019!.operaties.filter((operatie) => operatie.punten.includes(nummer));
    expect(wijzigingen.length > 0).toBe(punt?.uitkomst === "verwerkt");
    expect(punt?.toelichting.length).toBeGreaterThan(30);
  });

  it("laten niets betwist wat de wettekst beslist", () => {
    const betwist = v2!.regels.filter(({ controle }) => controle === "betwist").map(({ id }) => id);
    expect(betwist).toEqual(["jeugd-cak-onderzoek-declaraties", "jeugd-verstrekken-svb-pgb"]);
  });

  it("geven elke regel de wettekst als bron, op één na die niet is gelezen", () => {
    const anders = v2!.regels.filter(({ vindplaats }) => vindplaats.soort !== "wettekst").map(({ id }) => id);
    expect(anders).toEqual(["jeugd-cak-onderzoek-declaraties"]);
  });

  it("noemen nergens ondubbelzinnige toestemming meer (punt 7)", () => {
    const eisen = v2!.regels.flatMap(({ vereisten }) => vereisten.lijst.map(({ vereiste }) => vereiste));
    expect(eisen).not.toContain("ondubbelzinnige-toestemming");
  });

  it("vragen toestemming alleen waar de wet dat doet (punt 8)", () => {
    const artikelen = v2!.regels
      .filter(({ vereisten }) => vereisten.lijst.some(({ vereiste }) => vereiste.endsWith("toestemming")))
      .map(({ artikelen: [eerste] }) =>
        [eerste?.wet, eerste?.artikel, eerste?.lid, eerste?.onderdeel].filter(Boolean).join(" "),
      );
    expect([...new Set(artikelen)].toSorted()).toEqual([
      "wlz 9.1.3 3",
      "wmo-2015 5.1.1 4",
      "wmo-2015 5.2.1 1 b",
      "wmo-2015 5.2.1 1 c",
      "wmo-2015 5.2.5 1",
      "wmo-2015 5.2.5 2",
    ]);
  });

  it("geven de rem van artikel 67 lid 3 aan elke regel van dat artikel (punt 24)", () => {
    const van67 = v2!.regels.filter(({ artikelen }) =>
      artikelen.some(({ wet, artikel }) => wet === "participatiewet" && artikel === "67"),
    );
    expect(van67.length).toBe(11);
    for (const { vereisten, binding } of van67)
      expect([vereisten.lijst.map(({ vereiste }) => vereiste), binding]).toEqual([
        ["geen-onevenredige-inbreuk"],
        "verplichting",
      ]);
  });
});

describe("niets is verzonnen", () => {
  it("geen regel heet gecontroleerd: dat kan alleen een mens zeggen", () => {
    expect([...v2!.regels, ...v3!.regels].filter(({ controle }) => controle === "gecontroleerd")).toEqual([]);
  });

  it("wat uit een tweede bron komt of is uitgelegd, is te controleren", () => {
    const teControleren = v3!.regels
      .filter(({ controle }) => controle === "te-controleren")
      .map(({ id }) => id);
    expect(teControleren.toSorted()).toEqual([
      "jeugd-verwijsindex-melden-bsn",
      "pw-opvragen-wlz-uitvoerder",
      "wgs-opvragen-bestuursorganen",
      "wgs-opvragen-bestuursorganen-onder-voorwaarden",
      "wgs-opvragen-verhuurder-vroegsignalering",
      "wgs-verstrekken-bestuursorganen",
      "wgs-verstrekken-bestuursorganen-verplicht",
    ]);
  });

  it("een nieuwe regel voor bijzondere gegevens noemt geen uitzondering die de tekst niet geeft", () => {
    const nieuw = naar2019!.operaties
      .concat(naar2021!.operaties)
      .flatMap((operatie) =>
        operatie.op === "toevoegen" && operatie.soort === "regel" ? [operatie.waarde] : [],
      );
    expect(new Set(nieuw.map((waarde) => waarde["art9"]))).toEqual(new Set([null, "niet-vermeld"]));
  });

  it("ids houden hun betekenis: wat is geschrapt, komt niet terug", () => {
    const geschrapt = kennis.wijzigingssets.flatMap(({ operaties }) =>
      operaties.filter(({ op }) => op === "schrappen").map(idVan),
    );
    expect(geschrapt.length).toBeGreaterThan(10);
    expect(geschrapt.filter((id) => regel(id, v3) !== undefined)).toEqual([]);
  });
});

describe("de motor zegt per versie iets anders, en waarom", () => {
  const vraag = (tabelversie: number | null, anders: object) =>
    beantwoordRuw(
      {
        id: "x",
        domein: "werk-en-inkomen",
        richting: "opvragen",
        partner: "nutsderde",
        gegevens: ["gewoon"],
        betrokkene: "client",
        doel: "uitvoering-pw",
        herkomst: null,
        peildatum: "2019-08-11",
        tabelversie,
        ...anders,
      },
      kennis,
    );

  it("waar 003 ongelijk had, op 11 augustus 2019", () => {
    const [volgens1, volgens2] = [vraag(1, {}), vraag(2, {})];
    expect(volgens1).toMatchObject({ uitkomst: "grondslag", tabelversie: { nummer: 1, hash: HASHES[0] } });
    expect(volgens2).toMatchObject({
      uitkomst: "geen-grondslag",
      tabelversie: { nummer: 2, hash: HASHES[1] },
      waarschuwingen: expect.arrayContaining([
        {
          soort: "bron-zegt-geen-grondslag",
          tekst: expect.stringContaining("De handleiding noemt hier artikel 64 lid 1 onder n"),
        },
      ]),
    });
  });

  it("vandaag, volgens de nieuwste versie", () => {
    const nu = vraag(null, {
      domein: "schuldhulpverlening",
      richting: "intern",
      partner: "domein-wmo",
      doel: "schuldhulp-inwoner",
      peildatum: "2026-11-21",
    });
    expect(nu).toMatchObject({
      uitkomst: "grondslag",
      tabelversie: { nummer: HASHES.length, hash: HASHES.at(-1) },
    });
  });
});

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
    expect((await laadTabellen(map)).tabelversies.map(({ hash }) => hash)).toEqual(HASHES);
  });
});
