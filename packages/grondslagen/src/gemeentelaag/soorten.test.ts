import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie } from "../../testing/index.ts";
import { beantwoord } from "../decision/beantwoord.ts";
import { schermoordeel } from "../decision/schermoordeel.ts";
import { verwoordAntwoord } from "../decision/verwoord-antwoord.ts";
import type { VraagInGemeente } from "./bereik.ts";
import { gemeentelaagSchema, type Gemeentelaag } from "./gemeentelaag.ts";
import { landelijkePartner, leesVraagInGemeente } from "./lokale-partner.ts";
import { lagenGebruikt, metGemeentelaag } from "./met-gemeentelaag.ts";
import { BEVOEGDHEID, woordenlijstMetLaag } from "./woordenlijst-met-laag.ts";

const versie = proefTabelversie();
const kennis = proefKennis();
const w = versie.inhoud.woordenlijst;

function vraag(anders: object = {}, laag: Gemeentelaag = gemeentelaagSchema.parse({})): VraagInGemeente {
  const gelezen = leesVraagInGemeente(
    {
      domein: "wmo",
      richting: "opvragen",
      partner: "svb",
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      peildatum: "2019-08-11",
      ...anders,
    },
    w,
    laag,
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

const BESLUIT = {
  vastgesteldDoor: "het college",
  vastgesteldOp: "2019-01-01",
  geldig: { van: "2019-01-01", tot: "2020-01-01" },
};
const BEREIK = { domeinen: ["wmo"], richtingen: ["opvragen"], partners: ["svb"] };
const VIER_OGEN = { id: "eigen.vier-ogen", naam: "vier ogen", inZin: "een collega heeft meegekeken" };
const CONVENANT = {
  id: "convenant-1",
  soort: "convenant",
  titel: "Convenant Zorg en Inkomen",
  partijen: ["svb"],
  bereik: BEREIK,
  tekst: "U vraagt de gegevens bij het loket van de SVB.",
  vereisten: [VIER_OGEN],
  werkwijze: { contact: "het loket van de SVB", kanaal: "Suwinet-Mail" },
  ...BESLUIT,
};
const REGLEMENT = {
  id: "reglement-1",
  soort: "reglement",
  titel: "Privacyreglement sociaal domein",
  bereik: { ...BEREIK, partners: "alle" },
  tekst: "Alleen vaste medewerkers vragen gegevens op.",
  werkwijze: { bewaren: "vijf jaar na het einde van de hulp", wie: "consulenten in vaste dienst" },
  ...BESLUIT,
};
const INPERKING = {
  id: "inperking-1",
  soort: "inperking",
  bereik: BEREIK,
  alleen: { doelen: ["heronderzoek"], gegevens: ["gewoon"], betrokkenen: ["client"] },
  tekst: "Bij de SVB vragen wij alleen gewone gegevens van de cliënt, voor een heronderzoek.",
  ...BESLUIT,
};
const MANDAAT = {
  id: "mandaat-1",
  soort: "mandaat",
  bereik: BEREIK,
  functies: ["de teammanager Wmo", "de kwaliteitsmedewerker Wmo"],
  namens: "het college",
  tekst: "Dit staat in het mandaatbesluit, onderdeel 4.",
  ...BESLUIT,
};
const LOKAAL = {
  id: "lokaal-1",
  soort: "lokale-partner",
  partnerId: "lokaal.wijkteam-noord",
  naam: "Wijkteam Noord",
  inZin: "het wijkteam Noord",
  aliassen: ["noord"],
  partner: "svb",
  reden: "Dit team voert de taken van de SVB uit.",
  ...BESLUIT,
};
const laag = (...bepalingen: object[]): Gemeentelaag => gemeentelaagSchema.parse({ bepalingen });
const inGemeente = (v: VraagInGemeente, l: Gemeentelaag) =>
  metGemeentelaag(beantwoord(v, versie, kennis), v, l, versie);
const gebruikt = (v: VraagInGemeente, l: Gemeentelaag) =>
  lagenGebruikt(beantwoord(v, versie, kennis), v, l, versie);
const tekstVan = (v: VraagInGemeente, l: Gemeentelaag, soort: string) =>
  inGemeente(v, l)
    .waarschuwingen.filter((waarschuwing) => waarschuwing.soort === soort)
    .map(({ tekst }) => tekst);

describe("a convenant", () => {
  it("says how, with its requirements, contact and channel; whether is for the law", () => {
    const na = inGemeente(vraag(), laag(CONVENANT));
    expect(na).toMatchObject({ uitkomst: "grondslag" });
    expect(na.grondslagen[0]?.vereisten).toEqual(["noodzakelijkheid", "eigen.vier-ogen"]);
    expect(tekstVan(vraag(), laag(CONVENANT), "gemeente-afspraak")).toEqual([
      "Dit komt van uw gemeente: in “Convenant Zorg en Inkomen” staat: U vraagt de gegevens bij het loket van de SVB. Contact: het loket van de SVB. Beveiligd sturen: Suwinet-Mail. Het convenant zegt hoe u deelt. Of het mag, zegt de wet.",
    ]);
    const woorden = verwoordAntwoord(na, vraag(), woordenlijstMetLaag(w, laag(CONVENANT)));
    expect(woorden.zin).toContain("een collega heeft meegekeken");
  });

  it("is never a basis, and says so where there is none", () => {
    const v = vraag({ doel: "anders" });
    const landelijk = beantwoord(v, versie, kennis);
    const na = inGemeente(v, laag(CONVENANT));
    expect(na).toMatchObject({ uitkomst: "geen-grondslag", grondslagen: [] });
    expect(tekstVan(v, laag(CONVENANT), "gemeente-afspraak")[0]).toContain(
      "Een convenant maakt geen grondslag. Ook met dit convenant is er geen grondslag voor uw vraag.",
    );
    const oordeel = (a: typeof na) => schermoordeel(a, v, w, { beleid: false });
    expect(oordeel(na)).toBe(oordeel(landelijk));
  });

  it("has no form for a basis, and needs parties", () => {
    for (const anders of [{ avg: "6-1-e" }, { grondslag: true }, { partijen: [] }])
      expect(gemeentelaagSchema.safeParse({ bepalingen: [{ ...CONVENANT, ...anders }] }).success).toBe(false);
  });

  it("narrows where it agreed on less", () => {
    const krap = laag({ ...CONVENANT, alleen: { doelen: ["suwi"] } });
    expect(inGemeente(vraag(), krap)).toMatchObject({ uitkomst: "geen-grondslag" });
    expect(tekstVan(vraag(), krap, "gemeente-verbod")[0]).toContain("Het doel in uw vraag valt daarbuiten.");
  });
});

it("a reglement says who, how long and by which channel", () => {
  expect(tekstVan(vraag(), laag(REGLEMENT), "gemeente-afspraak")).toEqual([
    "Dit komt van uw gemeente: in “Privacyreglement sociaal domein” staat: Alleen vaste medewerkers vragen gegevens op. Wie dit mag: consulenten in vaste dienst. Bewaren: vijf jaar na het einde van de hulp. Het reglement zegt hoe u deelt. Of het mag, zegt de wet.",
  ]);
  expect(inGemeente(vraag(), laag(REGLEMENT)).grondslagen).toEqual(
    beantwoord(vraag(), versie, kennis).grondslagen,
  );
});

describe("a narrowing", () => {
  it("leaves what is inside as it was", () => {
    const v = vraag();
    const landelijk = beantwoord(v, versie, kennis);
    expect(metGemeentelaag(landelijk, v, laag(INPERKING), versie)).toBe(landelijk);
  });

  it.each([
    [{ doel: "suwi" }, "Het doel in uw vraag valt daarbuiten."],
    [{ betrokkene: "inwonend-kind" }, "De persoon in uw vraag valt daarbuiten."],
    [{ gegevens: ["gewoon", "gezondheid"] }, "De gegevens in uw vraag vallen daarbuiten."],
    [
      { gegevens: ["bijzonder"], betrokkene: "uitwonend-kind" },
      "De gegevens en de persoon in uw vraag vallen daarbuiten.",
    ],
  ])("takes the basis away outside: %j", (anders, zin) => {
    const v = vraag(anders);
    const na = inGemeente(v, laag(INPERKING));
    expect(na).toMatchObject({ uitkomst: "geen-grondslag", grondslagen: [] });
    expect(tekstVan(v, laag(INPERKING), "gemeente-verbod")[0]).toContain(
      `Dit komt van uw gemeente: ${INPERKING.tekst} ${zin}`,
    );
    // Compatibility and exception are closed as well: the gemeente does not want it.
    expect(schermoordeel(na, v, w, { beleid: true })).toBe("nee");
  });

  it("leaves open what the question does not say yet", () => {
    const v = vraag({ doel: null, betrokkene: null });
    const zonderDoel = laag({ ...INPERKING, alleen: { betrokkenen: ["client"] } });
    const na = inGemeente(v, zonderDoel);
    const landelijk = beantwoord(v, versie, kennis);
    expect(na).toMatchObject({ uitkomst: "onvolledig", graad: null });
    expect(na.onopgelost).toContainEqual({ dimensie: "betrokkene", waarden: ["client"] });
    for (const [i, grondslag] of na.grondslagen.entries())
      expect(grondslag.open).toEqual([...new Set([...landelijk.grondslagen[i]!.open, "betrokkene"])]);
    expect(tekstVan(v, zonderDoel, "gemeente-inperking")[0]).toContain("Kies nog de persoon.");
  });

  it("asks its requirement inside", () => {
    const l = laag({ ...INPERKING, vereiste: VIER_OGEN });
    expect(inGemeente(vraag(), l).grondslagen[0]?.vereisten).toContain(VIER_OGEN.id);
    expect(gebruikt(vraag(), l)).toEqual([INPERKING.id]);
  });

  it("must narrow something", () => {
    expect(gemeentelaagSchema.safeParse({ bepalingen: [{ ...INPERKING, alleen: {} }] }).success).toBe(false);
  });
});

it("a prohibition for one purpose waits until the purpose is known", () => {
  const verbod = {
    id: "verbod-1",
    soort: "verbod",
    bereik: { ...BEREIK, doelen: ["suwi"] },
    tekst: "Niet voor de Wet SUWI.",
    ...BESLUIT,
  };
  expect(inGemeente(vraag(), laag(verbod)).uitkomst).toBe("grondslag");
  expect(inGemeente(vraag({ doel: "suwi" }), laag(verbod)).waarschuwingen[0]?.soort).toBe("gemeente-verbod");
});

describe("a register of mandates", () => {
  it("names the functions that may decide, and asks nothing more", () => {
    const na = inGemeente(vraag(), laag(MANDAAT));
    expect(tekstVan(vraag(), laag(MANDAAT), "gemeente-mandaat")).toEqual([
      "Dit komt van uw gemeente: over dit delen beslist de teammanager Wmo of de kwaliteitsmedewerker Wmo, namens het college. Dit staat in het mandaatbesluit, onderdeel 4. Is dat niet uw functie? Vraag dan wie bevoegd is.",
    ]);
    expect(na.grondslagen).toEqual(beantwoord(vraag(), versie, kennis).grondslagen);
  });

  it.each([
    ["another partner", { ...BEREIK, partners: ["uwv"] }],
    ["part of the data", { ...BEREIK, gegevens: ["gezondheid"] }],
    ["another purpose", { ...BEREIK, doelen: ["suwi"] }],
  ])("that holds nobody for this (%s) asks who is", (_wat, bereik) => {
    const l = laag({ ...MANDAAT, bereik });
    const na = inGemeente(vraag(), l);
    expect(na.grondslagen[0]?.vereisten).toEqual(["noodzakelijkheid", BEVOEGDHEID.id]);
    expect(tekstVan(vraag(), l, "gemeente-mandaat")[0]).toContain("Vraag wie bevoegd is.");
    expect(woordenlijstMetLaag(w, l).vereisten.map(({ id }) => id)).toContain(BEVOEGDHEID.id);
  });

  it("is nothing to a domain without one", () => {
    const l = laag({ ...MANDAAT, bereik: { ...BEREIK, domeinen: ["jeugd"] } });
    expect(gebruikt(vraag(), l)).toEqual([]);
  });
});

describe("a partner of the gemeente", () => {
  const l = laag(LOKAAL);

  it("is asked as the one partner it stands for, and goes by its own name", () => {
    const v = vraag({ partner: LOKAAL.partnerId }, l);
    expect(v).toMatchObject({ partner: "svb", lokalePartner: LOKAAL.partnerId });
    const na = inGemeente(v, l);
    expect(na.grondslagen).toEqual(beantwoord(vraag(), versie, kennis).grondslagen);
    expect(gebruikt(v, l)).toEqual([LOKAAL.id]);
    expect(tekstVan(v, l, "gemeente-partner")[0]).toContain(LOKAAL.reden);
    expect(verwoordAntwoord(na, v, woordenlijstMetLaag(w, l, v)).zin).toContain("het wijkteam Noord");
    // Who asks for the partner of the tables reads that name.
    expect(verwoordAntwoord(na, vraag(), woordenlijstMetLaag(w, l)).zin).toContain("de SVB");
  });

  it("is found by its own names and by that of the tables", () => {
    const term = woordenlijstMetLaag(w, l).partners.find(({ id }) => id === LOKAAL.partnerId);
    expect(term).toMatchObject({
      naam: "Wijkteam Noord",
      soort: "bestuursorgaan",
      aliassen: ["noord", "SVB"],
      geldig: BESLUIT.geldig,
    });
  });

  it("may be forbidden by itself", () => {
    const verbod = {
      id: "verbod-1",
      soort: "verbod",
      bereik: { ...BEREIK, partners: [LOKAAL.partnerId] },
      tekst: "Vraag niets bij Wijkteam Noord.",
      ...BESLUIT,
    };
    const beide = laag(LOKAAL, verbod);
    expect(inGemeente(vraag({ partner: LOKAAL.partnerId }, beide), beide).uitkomst).toBe("geen-grondslag");
    expect(inGemeente(vraag(), beide).uitkomst).toBe("grondslag");
  });

  it("is not a related partner: what the tables say of another one is not for it", () => {
    const huisarts = laag({ ...LOKAAL, partner: "huisarts" });
    const v = vraag({ partner: LOKAAL.partnerId }, huisarts);
    expect(inGemeente(v, huisarts).uitkomst).toBe(
      beantwoord(vraag({ partner: "huisarts" }), versie, kennis).uitkomst,
    );
  });

  it("needs a reason, an id of its own, and a partner of the tables", () => {
    for (const anders of [{ reden: "" }, { partnerId: "svb" }, { partner: "lokaal.ander" }])
      expect(gemeentelaagSchema.safeParse({ bepalingen: [{ ...LOKAAL, ...anders }] }).success).toBe(false);
  });

  it("is nobody when two recordings of one day do not agree", () => {
    const twee = laag(LOKAAL, { ...LOKAAL, id: "lokaal-2", partner: "uwv" });
    expect(landelijkePartner(twee, LOKAAL.partnerId, "2019-08-11" as never)).toBe(LOKAAL.partnerId);
  });
});

describe("holds from its first to its last day", () => {
  it.each([
    ["convenant", CONVENANT, {}],
    ["reglement", REGLEMENT, {}],
    ["inperking", INPERKING, { doel: "suwi" }],
    ["mandaat", MANDAAT, {}],
  ])("%s", (_soort, bepaling, anders) => {
    const op = (peildatum: string) => gebruikt(vraag({ ...anders, peildatum }), laag(bepaling));
    expect(op("2018-12-31")).toEqual([]);
    expect(op("2019-01-01")).toEqual([bepaling.id]);
    expect(op("2019-12-31")).toEqual([bepaling.id]);
    expect(op("2020-01-01")).toEqual([]);
  });

  it("a partner of the gemeente", () => {
    const l = laag(LOKAAL);
    const op = (peildatum: string) =>
      leesVraagInGemeente({ ...vraag(), partner: LOKAAL.partnerId, peildatum }, w, l).ok;
    expect(["2018-12-31", "2019-01-01", "2019-12-31", "2020-01-01"].map(op)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("wat nog te kiezen is", () => {
  const antwoordBij = (bepalingen: readonly object[], anders: object, tabellen = versie) => {
    const eigen = gemeentelaagSchema.parse({ bepalingen });
    const gesteld = vraag(anders, eigen);
    const landelijk = beantwoord(gesteld, tabellen, kennis);
    return { antwoord: metGemeentelaag(landelijk, gesteld, eigen, tabellen), gesteld };
  };

  it("leidt niet naar een doel dat een van de bepalingen sluit", () => {
    const verbod = {
      id: "v",
      soort: "verbod",
      bereik: { ...BEREIK, doelen: ["suwi"] },
      tekst: "Nee.",
      ...BESLUIT,
    };
    const regel = maakRegel({ doelen: ["heronderzoek", "suwi", "verhaal-kosten"] });
    const doelen = (bepalingen: readonly object[]) =>
      antwoordBij(bepalingen, { doel: null }, proefTabelversie([regel])).antwoord.onopgelost[0];
    expect(doelen([])?.waarden).toEqual(["heronderzoek", "suwi", "verhaal-kosten"]);
    expect(doelen([INPERKING])?.waarden).toEqual(["heronderzoek"]);
    expect(doelen([verbod])?.waarden).toEqual(["heronderzoek", "verhaal-kosten"]);
    const ruim = { ...INPERKING, id: "inperking-2", alleen: { betrokkenen: ["client", "inwonend-kind"] } };
    const personen = antwoordBij([INPERKING, ruim], { betrokkene: null }).antwoord.onopgelost;
    expect(personen).toContainEqual({ dimensie: "betrokkene", waarden: ["client"] });
  });

  it("zegt bij een verbod alleen dat de gemeente nee zegt, als hele zin", () => {
    const verbod = { id: "v", soort: "verbod", bereik: BEREIK, tekst: "Wij vragen dit niet", ...BESLUIT };
    const { antwoord, gesteld } = antwoordBij([verbod], {});
    expect(verwoordAntwoord(antwoord, gesteld, w).redenen).toEqual([
      "Wij vragen dit niet. De landelijke regels sluiten dit niet uit, maar uw gemeente wel.",
    ]);
  });
});
