import { datum } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { expect, it } from "vitest";
import { leesAdres, schrijfAdres, wijzigAdres } from "./adres.ts";
import { beantwoordZoekVraag, versieMetVoorstel } from "./beantwoord-zoek-vraag.ts";

const kennis = await laadTabellen();
const versie = kennis.tabelversies[1]!;
const vandaag = datum("2026-11-22");
const GEEN_LAAG = { bepalingen: [], uitzonderingsbeleid: [] };
const ADRES =
  "domein=schuldhulpverlening&richting=intern&partner=domein-werk-en-inkomen&gegevens=gewoon&betrokkene=client&peildatum=2019-08-11";

function opzoeken(adres: string) {
  const eerst = leesAdres(adres, versie.inhoud.woordenlijst, vandaag).vraag;
  const recht = versieMetVoorstel(eerst, versie, kennis);
  const { vraag, onbekend } = leesAdres(adres, recht.inhoud.woordenlijst, vandaag);
  return { vraag, onbekend, uitslag: beantwoordZoekVraag(vraag, versie, kennis, GEEN_LAAG) };
}

it("vandaag en na de wet, op dezelfde dag", () => {
  expect(opzoeken(ADRES).uitslag).toMatchObject({
    antwoord: { uitkomst: "geen-grondslag", hypothetisch: false },
  });
  const na = opzoeken(`${ADRES}&doel=schuldhulp-inwoner&wetsvoorstel=35316`);
  expect(na.onbekend).toEqual([]);
  expect(na.uitslag).toMatchObject({
    antwoord: {
      uitkomst: "grondslag",
      hypothetisch: true,
      grondslagen: [{ regel: "wgs-intern-hergebruik-domeinen" }],
    },
  });
});

it("een doel uit het voorstel is zonder het voorstel niet bekend", () => {
  expect(opzoeken(`${ADRES}&doel=schuldhulp-inwoner`).onbekend.map(({ veld }) => veld)).toEqual(["doel"]);
});

it("een voorstel dat er niet is, wordt geweigerd en niet overgeslagen", () => {
  expect(opzoeken(`${ADRES}&wetsvoorstel=99999`).uitslag).toMatchObject({ fout: { veld: "wetsvoorstel" } });
});

it("het voorstel staat in de link, en gaat er weer uit", () => {
  const { vraag } = opzoeken(`${ADRES}&wetsvoorstel=35316`);
  expect(schrijfAdres(vraag)).toBe(`${ADRES}&wetsvoorstel=35316`);
  expect(wijzigAdres(schrijfAdres(vraag), { wetsvoorstel: "" })).toBe(ADRES);
});
