import {
  beantwoord,
  gemeentelaagSchema,
  leesVraag,
  metGemeentelaag,
  type Gemeentelaag,
} from "@core/grondslagen";
import { maakRegel, proefKennis, proefTabelversie } from "@core/grondslagen/testing";
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

function toon(gebruikt: Gemeentelaag, gesteld = vraag): string {
  const landelijk = beantwoord(gesteld, versie, kennis);
  const antwoord = metGemeentelaag(landelijk, gesteld, gebruikt, versie);
  const html = renderToStaticMarkup(
    <AntwoordWeergave
      {...{ antwoord, versie, kennis }}
      vraag={gesteld}
      gemeente={{ laag: gebruikt, landelijk }}
    />,
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
    // Besides, it is a step of the whole reasoning.
    const zonderBoom = tekst.replace(`Uw gemeente: ${MEEKIJKEN.tekst}`, "");
    expect(zonderBoom).not.toBe(tekst);
    expect(zonderBoom.split(MEEKIJKEN.tekst)).toHaveLength(2);
    expect(tekst).not.toContain("Extra eis van uw gemeente");
  });

  it("is er niet als de wet het zelf al vraagt: dan zegt een opmerking wat de gemeente erover vastlegde", () => {
    const zelfde = { ...MEEKIJKEN, vereiste: { id: "noodzakelijkheid", naam: "noodzaak" } };
    const tekst = toon(laag(zelfde));
    expect(tekst).not.toContain("Uw gemeente vraagt ook");
    expect(tekst).toContain("Extra eis van uw gemeente");
  });

  it("staat bij een convenant apart van de wet, en het convenant zegt hoe, niet of", () => {
    const convenant = {
      soort: "convenant",
      titel: "Convenant Zorg",
      partijen: ["svb"],
      tekst: "Vraag het bij het loket.",
      vereisten: [MEEKIJKEN.vereiste],
      werkwijze: { kanaal: "Suwinet-Mail" },
    };
    const tekst = toon(laag(convenant));
    expect(tekst).toMatch(/Uw gemeente vraagt ook:.*Een collega keek mee.*Dit staat in “Convenant Zorg”\./);
    expect(tekst).toMatch(
      /Wat uw gemeente afsprak .*Convenant Zorg\. .*Vraag het bij het loket\..*Beveiligd sturen Suwinet-Mail .*Of het mag, zegt de wet\./,
    );
    // Said there, so not once more among what needs attention.
    expect(tekst).not.toContain("Afspraak van uw gemeente");
    const geen = toon(laag(convenant), { ...vraag, doel: "anders" });
    expect(geen).not.toContain("Wat uw gemeente afsprak");
    expect(geen).toMatch(/Afspraak van uw gemeente\..*Een convenant maakt geen grondslag\./);
  });

  it("vraagt wie bevoegd is als het mandaatregister daar niets over zegt", () => {
    const mandaat = {
      soort: "mandaat",
      functies: ["de teammanager"],
      namens: "het college",
      tekst: "Onderdeel 4.",
    };
    expect(toon(laag(mandaat))).toContain(
      "Wie beslist. Dit komt van uw gemeente: over dit delen beslist de teammanager",
    );
    const ander = { ...mandaat, bereik: { domeinen: ["wmo"], richtingen: "alle", partners: ["uwv"] } };
    const niemand = toon(laag(ander));
    expect(niemand).toMatch(
      /Uw gemeente vraagt ook:.*Iemand die bevoegd is, beslist.*Vraag wie bevoegd is\./,
    );
    expect(niemand).not.toContain("Wie beslist.");
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

it("een raad noemt van wat de gemeente inperkt alleen wat overblijft", () => {
  const tabellen = proefTabelversie([maakRegel({ id: "een", partners: ["uwv", "huisarts"] })]);
  const gesteld = beantwoord(vraag, tabellen, kennis);
  const verbod = laag({
    soort: "verbod",
    bereik: { domeinen: "alle", richtingen: "alle", partners: ["uwv"] },
    tekst: "Niet met het UWV.",
  });
  const hier = metGemeentelaag(gesteld, vraag, verbod, tabellen);
  const partners = (antwoord: typeof hier, l?: Gemeentelaag) =>
    raadgevingenVan(antwoord, vraag, tabellen, kennis, l).map((raad) => raad.vraag.partner);
  expect(partners(gesteld)).toEqual(["uwv"]);
  expect(partners(hier, verbod)).toEqual(["huisarts"]);
});

it("wie een grondslag heeft, krijgt geen regel van een andere dag aangeraden", () => {
  const geldig = { van: null, tot: "2019-01-01" as never };
  const oud = maakRegel({ id: "oud", geldig });
  const raad = (...regels: ReturnType<typeof maakRegel>[]) => {
    const tabellen = proefTabelversie(regels);
    return raadgevingenVan(beantwoord(vraag, tabellen, kennis), vraag, tabellen, kennis).map(
      ({ regel }) => regel,
    );
  };
  expect(raad(oud)).toEqual(["oud"]);
  expect(raad(oud, maakRegel({ id: "nu" }))).toEqual([]);
});
