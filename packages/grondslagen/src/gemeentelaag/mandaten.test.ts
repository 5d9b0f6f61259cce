import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie } from "../../testing/index.ts";
import { beantwoord } from "../decision/beantwoord.ts";
import { gemeentelaagSchema, type Gemeentelaag } from "./gemeentelaag.ts";
import { leesVraagInGemeente } from "./lokale-partner.ts";
import { lagenGebruikt, metGemeentelaag } from "./met-gemeentelaag.ts";
import { toegepast } from "./toegepast.ts";
import { BEVOEGDHEID } from "./woordenlijst-met-laag.ts";
import { mandaatInWoorden } from "./woorden.ts";

const versie = proefTabelversie();
const kennis = proefKennis();
const w = versie.inhoud.woordenlijst;
const laag = (...bepalingen: object[]): Gemeentelaag => gemeentelaagSchema.parse({ bepalingen });

function vraag(anders: object) {
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
    laag(),
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

const BEREIK = { domeinen: ["wmo"], richtingen: ["opvragen"], partners: ["svb"] };
const MANDAAT = {
  soort: "mandaat",
  namens: "het college",
  vastgesteldDoor: "het college",
  vastgesteldOp: "2019-01-01",
  geldig: { van: "2019-01-01", tot: null },
};

describe("mandates that each hold a part", () => {
  const soort = (id: string, gegevens: string[], functie: string, anders: object = {}) => ({
    ...MANDAAT,
    id,
    bereik: { ...BEREIK, gegevens, ...anders },
    functies: [functie],
    tekst: "Onderdeel 4.",
  });
  const gewoon = soort("m-gewoon", ["gewoon"], "de consulent");
  const zorg = soort("m-zorg", ["gezondheid"], "de teammanager");
  const beide = { gegevens: ["gewoon", "gezondheid"] };
  const tabellen = proefTabelversie([
    maakRegel({ gegevens: { draagt: ["gewoon", "gezondheid"], zwijgt: false } }),
  ]);
  const bij = (anders: object, ...bepalingen: object[]) => {
    const [v, l] = [vraag(anders), laag(...bepalingen)];
    const na = metGemeentelaag(beantwoord(v, tabellen, kennis), v, l, tabellen);
    const teksten = na.waarschuwingen.filter((een) => een.soort === "gemeente-mandaat");
    return { na, teksten: teksten.map(({ tekst }) => tekst), gebruikt: lagenGebruikt(na, v, l, tabellen) };
  };

  it("covers the question together, each named for its own part", () => {
    const { na, teksten, gebruikt: ids } = bij(beide, gewoon, zorg);
    expect(na.grondslagen[0]?.vereisten).toEqual(["noodzakelijkheid"]);
    expect(ids).toEqual(["m-gewoon", "m-zorg"]);
    expect(teksten).toEqual([
      "Dit komt van uw gemeente: over gewone persoonsgegevens beslist de consulent, namens het college. Onderdeel 4. Is dat niet uw functie? Vraag dan wie bevoegd is.",
      "Dit komt van uw gemeente: over gegevens over gezondheid beslist de teammanager, namens het college. Onderdeel 4. Is dat niet uw functie? Vraag dan wie bevoegd is.",
    ]);
  });

  it("names the directions where they differ", () => {
    const geven = soort("m-geven", ["gewoon"], "de consulent", { richtingen: ["verstrekken"] });
    const v = vraag({ richting: "uitwisselen" });
    const teksten = mandaatInWoorden(toegepast(beantwoord(v, versie, kennis), v, laag(geven, gewoon)), v, w);
    expect(teksten[0]?.tekst).toContain("over het geven van gewone persoonsgegevens beslist");
    expect(teksten[1]?.tekst).toContain("over het opvragen van gewone persoonsgegevens beslist");
  });

  it("does not where a part is left to nobody: that part is named and asked", () => {
    const { na, teksten } = bij({ gegevens: ["gewoon", "gezondheid"] }, gewoon);
    expect(na.grondslagen[0]?.vereisten).toContain(BEVOEGDHEID.id);
    expect(teksten[0]).toContain(
      "in het mandaatregister staat niet wie over gegevens over gezondheid mag beslissen. Vraag wie bevoegd is.",
    );
    expect(teksten[1]).toContain("over gewone persoonsgegevens beslist de consulent");
  });

  it("leaves it to the one that holds the whole, where there is one", () => {
    const alles = soort("m-alles", ["gewoon", "gezondheid"], "de directeur");
    expect(bij(beide, gewoon, alles)).toMatchObject({ gebruikt: ["m-alles"] });
  });
});
