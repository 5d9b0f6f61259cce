import { datum, type Tabelversie } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { beforeAll, describe, expect, it } from "vitest";
import { inEersteVorm, keuzesVan } from "@deelwijzer/grondslagen-react";
import { nogTeKiezen, type ZoekVraag } from "./zoek-vraag.ts";
import { zindelen } from "./zindelen.ts";

let versie: Tabelversie;
beforeAll(async () => {
  const [eerste] = (await laadTabellen()).tabelversies;
  if (eerste === undefined) throw new Error("geen tabelversie");
  versie = eerste;
});

const leeg: ZoekVraag = {
  domein: null,
  richting: null,
  partner: null,
  gegevens: [],
  betrokkene: null,
  doel: null,
  herkomst: null,
  peildatum: datum("2019-08-11"),
};
const wmo: ZoekVraag = { ...leeg, domein: "wmo", gegevens: ["gezondheid"], betrokkene: "client" };

/** The sentence as it stands on the screen: each choice in the words of the list. */
function zin(vraag: ZoekVraag, metHerkomst = false): string {
  const keuzes = keuzesVan(vraag, versie);
  return zindelen(vraag, versie.inhoud.woordenlijst, metHerkomst)
    .map((deel) => {
      const tekst =
        deel.soort === "tekst"
          ? deel.tekst
          : deel.veld === "gegevens"
            ? deel.tekst || "…"
            : (keuzes[deel.veld].find((keuze) => keuze.id === vraag[deel.veld as "doel"])?.inZin ?? "…");
      return `${deel.spatie ? " " : ""}${tekst}`;
    })
    .join("");
}

describe("de vraag als zin", () => {
  it("draait mee met de richting, in de woorden van de medewerker zelf", () => {
    expect(zin({ ...wmo, richting: "intern", partner: "domein-jeugd" })).toBe(
      "Als Wmo-consulent wil ik gegevens over gezondheid van mijn cliënt gebruiken die het domein Jeugd heeft, ….",
    );
    expect(zin({ ...wmo, richting: "verstrekken", partner: "svb", doel: "uitbetaling-pgb" })).toBe(
      "Als Wmo-consulent wil ik gegevens over gezondheid van mijn cliënt geven aan de SVB, om persoonsgebonden budgetten uit te betalen.",
    );
    expect(zin({ ...wmo, richting: "uitwisselen", partner: "ciz" })).toContain("uitwisselen met");
  });

  it("vraagt naar de herkomst alleen waar een regel ervan afhangt", () => {
    const geven = { ...wmo, richting: "verstrekken", partner: "svb" };
    expect(zin(geven)).not.toContain("met gegevens");
    expect(zin(geven, true)).toContain(", met gegevens ….");
    expect(zin({ ...geven, herkomst: "ciz" }, true)).toContain(", met gegevens die ik van het CIZ kreeg.");
  });

  it("zet woorden in de eerste persoon zonder andere woorden te raken", () => {
    expect(inEersteVorm("gegevens van uw cliënt die u kreeg")).toBe("gegevens van mijn cliënt die ik kreeg");
    expect(inEersteVorm("uwv en u")).toBe("uwv en ik");
  });
});

describe("wat nog te kiezen is", () => {
  it("zijn de vier keuzes zonder welke er niets te zoeken is", () => {
    const w = versie.inhoud.woordenlijst;
    expect(nogTeKiezen(leeg, w)).toEqual(["domein", "gegevens", "richting", "partner"]);
    expect(nogTeKiezen({ ...wmo, richting: "opvragen", partner: "svb" }, w)).toEqual([]);
  });

  it("is de partner als die niet bij de richting past, terwijl de keuze zelf blijft staan", () => {
    const gedraaid = { ...wmo, richting: "intern", partner: "svb" };
    expect(nogTeKiezen(gedraaid, versie.inhoud.woordenlijst)).toEqual(["partner"]);
    expect(keuzesVan(gedraaid, versie).partner.map(({ id }) => id)).toContain("svb");
    expect(nogTeKiezen({ ...gedraaid, richting: "opvragen" }, versie.inhoud.woordenlijst)).toEqual([]);
  });
});

describe("de keuzes", () => {
  it("tonen bij gebruiken alleen andere domeinen, en anders alleen partners", () => {
    const soorten = (richting: string) => keuzesVan({ ...wmo, richting }, versie).partner.map(({ id }) => id);
    expect(soorten("intern").every((id) => id.startsWith("domein-"))).toBe(true);
    expect(soorten("intern")).not.toContain("domein-wmo");
    expect(soorten("opvragen").some((id) => id.startsWith("domein-"))).toBe(false);
  });

  it("beginnen met waar een regel over gaat, en verzwijgen de rest niet", () => {
    const { doel } = keuzesVan({ ...wmo, richting: "intern", partner: "domein-jeugd" }, versie);
    expect(doel[0]?.id).toBe("behoefte-participatie-zelfredzaamheid");
    expect(doel).toHaveLength(
      versie.inhoud.woordenlijst.doelen.filter(({ id }) => id !== "anders").length + 1,
    );
  });
});
