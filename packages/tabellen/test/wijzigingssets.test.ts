import {
  beantwoordRuw,
  idVan,
  leeswoordenVan,
  lijstVan,
  pasToe,
  SOORTEN,
  veldenVan,
  veldnaam,
  veldwaarde,
  verschilTussen,
  verwoordVerschil,
} from "@core/grondslagen";
import { describe, expect, it } from "vitest";
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
  "sha256:eefc4bc7ac8aa347a754decba1d187217eedcfe9d2dde16e9005436984262dd4",
  "sha256:7a5fc1ba575852e1868ff367903c287dcc0d42e7cc5e007c9fe1d60ac24b9d56",
];

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

it("zegt elk veld van elk ding dat is gepubliceerd in woorden, nergens als gegevens", () => {
  const { inhoud } = kennis.tabelversies.at(-1)!;
  const w = leeswoordenVan(inhoud);
  const kaal = SOORTEN.flatMap((soort) =>
    lijstVan(inhoud, soort).flatMap((een) =>
      [...veldenVan(een)].flatMap(([veld, waarde]) => {
        const woorden = [veldnaam(veld), veldwaarde(veld, waarde, w)];
        return woorden.some((tekst) =>
          /[{}[\]]|^(?:true|false)$|undefined/.test(tekst.replace("{antwoord}", "")),
        )
          ? [`${soort} ${een.id} ${veld}: ${woorden.join(" = ")}`]
          : [];
      }),
    ),
  );
  expect(kaal).toEqual([]);
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
