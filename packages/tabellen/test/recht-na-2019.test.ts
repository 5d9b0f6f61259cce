import { artikelenOp, datum, naamOp, omvat, verschilTussen, type Regel } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { TABELLEN } from "./tabellen.ts";

const { tabelversies, wijzigingssets } = TABELLEN;
const inhoud = (nummer: number) => tabelversies[nummer - 1]!.inhoud;
const nieuwste = tabelversies.at(-1)!.inhoud;
/** The sets 5 to 12 brought the law after 2019. They are published: what they say never changes. */
const NA_2019 = inhoud(12);
const regel = (id: string): Regel => nieuwste.regels.find((kandidaat) => kandidaat.id === id)!;

describe("een regel houdt haar id als het artikel een ander nummer krijgt", () => {
  const plaats = (id: string, dag: string) =>
    artikelenOp(regel(id).artikelen, datum(dag)).map(({ artikel, lid, onderdeel }) =>
      [artikel, lid, onderdeel].filter(Boolean).join(" "),
    );

  it.each([
    ["pw-opvragen-register-kinderopvang", "2025-12-31", "64 1 q", "2026-01-01", "64 1 p"],
    ["pw-verstrekken-minister-venj", "2026-06-30", "67 1 i", "2026-07-01", "67 1 h"],
    ["wmo-verstrekken-wlz-uitvoerder", "2023-06-30", "9.1.3 3", "2023-07-01", "9.1.3 4"],
    ["wmo-opvragen-wlz-uitvoerder-afstemming", "2023-06-30", "9.1.3 3", "2023-07-01", "9.1.3 4"],
    ["jeugd-wlz-uitvoerder-afstemming", "2023-06-30", "9.1.3 3", "2023-07-01", "9.1.3 4"],
  ])("%s", (id, ervoor, oud, dag, nieuw) => {
    expect([plaats(id, ervoor), plaats(id, dag)]).toEqual([[oud], [nieuw]]);
    expect(inhoud(3).regels.some((kandidaat) => kandidaat.id === id)).toBe(true);
  });

  it("en staat op elke dag op precies één plaats", () => {
    const verplaatst = nieuwste.regels.filter(({ artikelen }) => artikelen.some(({ geldig }) => geldig));
    expect(verplaatst.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "jeugd-wlz-uitvoerder-afstemming",
        "pw-opvragen-register-kinderopvang",
        "pw-verstrekken-minister-venj",
        "wmo-opvragen-wlz-uitvoerder-afstemming",
        "wmo-verstrekken-wlz-uitvoerder",
      ]),
    );
    for (const { id, geldig } of verplaatst)
      for (const dag of ["2015-01-01", "2019-08-11", "2023-07-01", "2026-01-01", "2026-11-21"])
        expect(plaats(id, dag)).toHaveLength(omvat(geldig, datum(dag)) ? 1 : 0);
  });
});

describe("een partner houdt zijn id als hij anders gaat heten", () => {
  const naam = (id: string, dag: string, wet?: string) =>
    naamOp(
      [...nieuwste.woordenlijst.partners, ...nieuwste.woordenlijst.domeinen].find((term) => term.id === id)!,
      datum(dag),
      wet,
    );

  it("het Inlichtingenbureau, per wet", () => {
    expect(naam("inlichtingenbureau", "2026-06-30", "wgs")).toBe("Inlichtingenbureau");
    expect(naam("inlichtingenbureau", "2026-07-01", "wgs")).toBe("Bureau Informatiediensten Nederland");
    expect(naam("inlichtingenbureau", "2026-07-01", "participatiewet")).toBe(
      "Bureau Informatiediensten Nederland",
    );
    expect(naam("inlichtingenbureau", "2026-11-21", "wmo-2015")).toBe("Inlichtingenbureau");
  });

  it("de Belastingdienst/Toeslagen, en RMC", () => {
    expect([naam("dienst-toeslagen", "2019-08-11"), naam("dienst-toeslagen", "2026-01-01")]).toEqual([
      "Belastingdienst/Toeslagen",
      "Dienst Toeslagen",
    ]);
    expect([naam("leerplicht-rmc", "2025-12-31"), naam("leerplicht-rmc", "2026-01-01")]).toEqual([
      "Leerplicht en RMC",
      "Leerplicht en Doorstroompunt",
    ]);
  });
});

describe("elke set doet alleen wat zij zegt", () => {
  const geraakt = (nummer: number) =>
    verschilTussen(inhoud(nummer - 1), inhoud(nummer)).filter(({ soort }) => soort === "regel");

  it.each([
    [6, /^(leerplicht|rmc)-/],
    [7, /^(wmo|jeugd)-/],
    [8, /^pw-/],
    [9, /^pw-/],
    [11, /^(leerplicht|rmc|doorstroompunt|pw-intern-doorstroompunt)/],
    [12, /^wmo-/],
  ])("tabelversie %i raakt alleen regels van haar onderwerp", (nummer, vorm) => {
    expect(geraakt(nummer).length).toBeGreaterThan(0);
    expect(geraakt(nummer).filter(({ id }) => !vorm.test(id))).toEqual([]);
  });

  it("tabelversie 10 raakt geen enkele regel: alleen een naam", () => {
    expect(verschilTussen(inhoud(9), inhoud(10)).map(({ soort, id }) => `${soort} ${id}`)).toEqual([
      "partner inlichtingenbureau",
    ]);
  });

  it("geen ervan schrapt iets: wat heeft gegolden, blijft voor de dagen ervoor", () => {
    const weg = wijzigingssets
      .filter(({ nummer }) => (nummer ?? 0) > 4 && (nummer ?? 0) <= 12)
      .flatMap(({ operaties }) => operaties.filter(({ op }) => op === "schrappen" || op === "verwijderen"));
    expect(weg).toEqual([]);
  });
});

describe("niets is verzonnen", () => {
  const nieuw = NA_2019.regels.filter(({ id }) => !inhoud(4).regels.some((eerder) => eerder.id === id));

  it("56 regels kwamen erbij; geen heet gecontroleerd, en elke noemt een bron en een dag", () => {
    expect(nieuw.length).toBe(56);
    expect(nieuw.filter(({ controle }) => controle === "gecontroleerd")).toEqual([]);
    expect(nieuw.filter(({ laatstGecontroleerd }) => laatstGecontroleerd > "2026-08-01")).toEqual([]);
  });

  it("wat is uitgelegd of uit één tweede bron komt, is te controleren", () => {
    const open = nieuw.filter(({ controle }) => controle === "te-controleren").map(({ id }) => id);
    expect(open.toSorted()).toEqual([
      "doorstroompunt-intern-gezondheid-strafrecht",
      "doorstroompunt-intern-leerplichtgegevens",
      "doorstroompunt-opvragen-mbo-inlichtingen",
      "doorstroompunt-opvragen-register",
      "doorstroompunt-opvragen-suwi",
      "jeugd-opvragen-beleidsinformatie",
      "jeugd-verstrekken-beleidsinformatie",
      "jeugd-verstrekken-veilig-thuis",
      "leerplicht-verstrekken-veilig-thuis",
      "pw-intern-doorstroompunt",
      "pw-verstrekken-veilig-thuis",
      "pw-verwijsindex-melden-bsn",
      "rmc-navragen-leerplichtig",
      "rmc-opvragen-inlichtingenbureau",
      "rmc-opvragen-school-inlichtingen",
      "rmc-uitwisselen-regiogemeenten",
      "wgs-opvragen-inlichtingenbureau",
      "wgs-verstrekken-inlichtingenbureau",
      "wgs-verstrekken-veilig-thuis",
      "wmo-opvragen-politie-meldpunt",
      "wmo-verstrekken-veilig-thuis",
      "wmo-verwijsindex-melden-bsn",
    ]);
  });

  it("toestemming staat bij geen enkele nieuwe regel als eis: geen van deze wetten vraagt haar", () => {
    const eisen = new Set(nieuw.flatMap(({ vereisten }) => vereisten.lijst.map(({ vereiste }) => vereiste)));
    expect([...eisen].toSorted()).toEqual([
      "geen-onevenredige-inbreuk",
      "instemming-ondersteuning",
      "noodzakelijkheid",
      "redelijk-vermoeden-bedreiging",
    ]);
  });
});

describe("een leidraad leidt naar de regels waar zij over gaat", () => {
  const leidraden = nieuwste.leidraden ?? [];
  const regels = new Map(nieuwste.regels.map((een) => [een.id, een]));

  it("elke vraag met een antwoord over leerplicht en RMC noemt haar regels", () => {
    const vragen = leidraden.filter(({ soort }) => soort === "vraag-antwoord");
    expect(vragen.length).toBeGreaterThanOrEqual(8);
    expect(vragen.filter((leidraad) => leidraad.regels.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("een artikel waarop nu een regel rust, heeft geen leidraad die zegt dat die er niet is", () => {
    const jeugd = leidraden.find(({ id }) => id === "genoemd-jeugdwet-7-4-4");
    expect(jeugd?.antwoord).not.toContain("geen regel");
    expect(jeugd?.regels).toContain("jeugd-verstrekken-beleidsinformatie");
  });

  it("zegt een leidraad dat de grondslag een wettelijke plicht is, dan is dat in de tabel zo", () => {
    const plichten = nieuwste.regels.filter(({ avg }) => avg === "6-1-c").map(({ id }) => id);
    expect(plichten).toEqual(
      expect.arrayContaining([
        "pw-verstrekken-onze-minister-statistiek",
        "wgs-verstrekken-onze-minister-statistiek",
      ]),
    );
    expect(leidraden.find(({ id }) => id === "grondslag-wettelijke-plicht")?.regels).toEqual(
      expect.arrayContaining(plichten),
    );
  });

  it("een leidraad over enkele domeinen noemt alleen regels van die domeinen", () => {
    const elders = leidraden.flatMap((leidraad) =>
      leidraad.regels
        .filter(
          (id) => leidraad.domeinen !== "alle" && !leidraad.domeinen.includes(regels.get(id)?.domein ?? ""),
        )
        .map((id) => `${leidraad.id}: ${id}`),
    );
    expect(elders).toEqual([]);
  });
});

describe("een plicht van de gemeente zelf zegt waarop zij rust", () => {
  it("6-1-e bij een plicht alleen waar de handleiding dat zegt, met uitleg", () => {
    const plichten = nieuwste.regels.filter(
      ({ binding, richtingen }) => binding === "verplichting" && richtingen.includes("verstrekken"),
    );
    expect(plichten.length).toBeGreaterThan(15);
    const zonderUitleg = plichten.filter(
      ({ avg, opmerkingen }) =>
        avg === "6-1-e" && !opmerkingen.some(({ tekst }) => tekst.includes("past ook de wettelijke plicht")),
    );
    expect(zonderUitleg.map(({ id }) => id)).toEqual([]);
  });
});
