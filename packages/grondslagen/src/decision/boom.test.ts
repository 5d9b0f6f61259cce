import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie } from "../../testing/proef-tabelversie.ts";
import type { Regel } from "../model/regel.ts";
import { beantwoord } from "./beantwoord.ts";
import { renderMotivering, type Motivering } from "./motivering.ts";
import { leesVraag } from "./vraag.ts";

function boomVan(regels: readonly Regel[], anders: object): Motivering {
  const versie = proefTabelversie([...regels]);
  const ruw = {
    domein: "wmo",
    richting: "opvragen",
    partner: "svb",
    gegevens: ["gewoon"],
    betrokkene: "client",
  };
  const gelezen = leesVraag(
    { ...ruw, doel: "heronderzoek", peildatum: "2019-08-11", ...anders },
    versie.inhoud.woordenlijst,
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return beantwoord(gelezen.vraag, versie, proefKennis()).motivering;
}

const soorten = (boom: Motivering): string[] => [boom.soort, ...boom.kinderen.flatMap(soorten)];

describe("the why-tree as text", () => {
  it("with a basis", () => {
    expect(renderMotivering(boomVan([maakRegel()], {}))).toBe(
      `+ Er is een grondslag. Gevraagd op 11 augustus 2019, beantwoord met tabelversie 1.
  + Gewone persoonsgegevens opvragen: er is een regel die dit draagt.
    + Proefbron 2019, P, kolom K.
      + De bron geeft geen begindatum; de wet gold al op de peildatum.
      + Richting: opvragen.
      + Partner: SVB.
      + Gegevens: gewone persoonsgegevens.
      + Betrokkene: de cliënt zelf.
      + Doel: Heronderzoek.
      ~ De bron stelt geen eis aan de herkomst.
      ? Vereist: noodzakelijkheidsvereiste.
      . Wmo 2015, artikel 5.2.4, lid 2.`,
    );
  });

  it("names a rule that waits for a choice also where another already carries that part", () => {
    const regels = [
      maakRegel({ id: "a", richtingen: ["verstrekken"] }),
      maakRegel({ id: "b", richtingen: ["verstrekken"], herkomst: ["client"] }),
    ];
    const boom = boomVan(regels, { richting: "uitwisselen" });
    const [geven, opvragen] = boom.kinderen;
    expect(geven?.kinderen.map(({ onderwerp, oordeel }) => [onderwerp, oordeel])).toEqual([
      ["a", "ja"],
      ["b", "open"],
    ]);
    expect(opvragen).toMatchObject({ oordeel: "nee", kinderen: [] });
    const heel = boomVan(regels, { richting: "verstrekken" });
    expect(heel.kinderen[0]?.kinderen.map(({ onderwerp }) => onderwerp)).toEqual(["a"]);
  });

  it("with something to choose, and something near", () => {
    const regels = [
      maakRegel(),
      maakRegel({ id: "b", partners: ["uwv"], vereisten: { status: "niet-vermeld" } }),
    ];
    const boom = boomVan(regels, { doel: null });
    expect(renderMotivering(boom)).toBe(
      `? Het antwoord hangt af van iets dat nog niet bekend is. Gevraagd op 11 augustus 2019, beantwoord met tabelversie 1.
  ? Gewone persoonsgegevens opvragen: er is een regel die dit misschien draagt.
    ? Proefbron 2019, P, kolom K.
      + De bron geeft geen begindatum; de wet gold al op de peildatum.
      + Richting: opvragen.
      + Partner: SVB.
      + Gegevens: gewone persoonsgegevens.
      + Betrokkene: de cliënt zelf.
      ? Nog te kiezen: het doel (Heronderzoek).
      ~ De bron stelt geen eis aan de herkomst.
      ? Vereist: noodzakelijkheidsvereiste.
      . Wmo 2015, artikel 5.2.4, lid 2.
  ? Onbeslist: het doel. Bij een regel past: Heronderzoek.
  - Bijna: Deze regel geldt voor het UWV.`,
    );
    expect(new Set(soorten(boom))).toEqual(
      new Set(["antwoord", "gegeven", "regel", "dimensie", "vereiste", "verwijzing", "keuze"]),
    );
  });

  it("without a basis, where a source says so and the law changed since", () => {
    const boom = boomVan([maakRegel()], {
      domein: "schuldhulpverlening",
      richting: "intern",
      partner: "domein-wmo",
      peildatum: "2021-01-01",
    });
    expect(renderMotivering(boom)).toBe(
      `? Het antwoord hangt af van iets dat nog niet bekend is. Gevraagd op 1 januari 2021, beantwoord met tabelversie 1.
  - Gewone persoonsgegevens gebruiken binnen de gemeente: geen regel draagt dit.
  . De bron vond voor dit domein geen bepaling om gegevens van een ander domein te gebruiken.
  ? Wijziging van de Wet gemeentelijke schuldhulpverlening (vanaf 1 januari 2021).`,
    );
    expect(soorten(boom)).toEqual(["antwoord", "gegeven", "uitspraak", "wijziging"]);
  });
});
