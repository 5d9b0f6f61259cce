import {
  beantwoord,
  gemeentelaagSchema,
  leesVraag,
  metGemeentelaag,
  type Gemeentelaag,
} from "@core/grondslagen";
import { proefKennis, proefTabelversie } from "@core/grondslagen/testing";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AntwoordWeergave } from "./antwoord-weergave.tsx";
import { raadgevingenVan } from "./bijna-lijst.tsx";

const versie = proefTabelversie();
const kennis = proefKennis();
const gelezen = leesVraag(
  {
    domein: "wmo",
    richting: "opvragen",
    partner: "svb",
    gegevens: ["gewoon"],
    betrokkene: "client",
    doel: "heronderzoek",
    peildatum: "2019-08-11",
  },
  versie.inhoud.woordenlijst,
);
if (!gelezen.ok) throw new Error(gelezen.fout.melding);
const { vraag } = gelezen;

const laag = (...bepalingen: object[]): Gemeentelaag =>
  gemeentelaagSchema.parse({
    bepalingen: bepalingen.map((bepaling, i) => ({
      id: `b-${i}`,
      bereik: { domeinen: ["wmo"], richtingen: "alle", partners: "alle" },
      vastgesteldDoor: "het college",
      vastgesteldOp: "2019-01-15",
      vindplaats: "Gemeenteblad 2019, 12",
      geldig: { van: "2019-01-01", tot: null },
      ...bepaling,
    })),
  });
const MEEKIJKEN = {
  soort: "eis",
  vereiste: { id: "tweede-paar-ogen", naam: "een collega keek mee" },
  tekst: "Bij ons kijkt een collega mee.",
};

function toon(gebruikt: Gemeentelaag): string {
  const landelijk = beantwoord(vraag, versie, kennis);
  const antwoord = metGemeentelaag(landelijk, vraag, gebruikt);
  const html = renderToStaticMarkup(
    <AntwoordWeergave {...{ antwoord, vraag, versie, kennis }} gemeente={{ laag: gebruikt, landelijk }} />,
  );
  return html
    .replaceAll("<!-- -->", "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}

describe("wat de gemeente vraagt", () => {
  it("staat apart van wat de wet vraagt, met wie het vaststelde, en wordt één keer gezegd", () => {
    const tekst = toon(laag(MEEKIJKEN));
    expect(tekst).toContain("als u niet zonder kunt en u voldoet aan “een collega keek mee”");
    expect(tekst).toMatch(/Uw gemeente vraagt ook:.*Een collega keek mee/);
    expect(tekst).toContain("Besluit van 15 januari 2019 (het college; Gemeenteblad 2019, 12).");
    expect(tekst.split(MEEKIJKEN.tekst)).toHaveLength(2);
    expect(tekst).not.toContain("Extra eis van uw gemeente");
  });

  it("is er niet als de wet het zelf al vraagt: dan zegt een opmerking wat de gemeente erover vastlegde", () => {
    const zelfde = { ...MEEKIJKEN, vereiste: { id: "noodzakelijkheid", naam: "noodzaak" } };
    const tekst = toon(laag(zelfde));
    expect(tekst).not.toContain("Uw gemeente vraagt ook");
    expect(tekst).toContain("Extra eis van uw gemeente");
  });

  it("zegt bij een verbod dat het van de gemeente komt", () => {
    const tekst = toon(laag({ soort: "verbod", tekst: "Vraag niets bij de SVB." }));
    expect(tekst).toContain("uw gemeente staat dit niet toe");
    expect(tekst).toContain("Vraag niets bij de SVB. De landelijke regels sluiten dit niet uit");
  });
});

it("een raad leidt nooit naar wat de gemeente verbiedt", () => {
  const anders = { ...vraag, doel: "anders" };
  const landelijk = beantwoord(anders, versie, kennis);
  expect(raadgevingenVan(landelijk, anders, versie, kennis).length).toBeGreaterThan(0);
  const verboden = laag({
    soort: "verbod",
    bereik: { domeinen: "alle", richtingen: "alle", partners: "alle" },
    tekst: "Nee.",
  });
  expect(raadgevingenVan(landelijk, anders, versie, kennis, verboden)).toEqual([]);
});
