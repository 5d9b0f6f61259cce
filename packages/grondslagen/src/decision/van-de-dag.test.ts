import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie } from "../../testing/proef-tabelversie.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { datum } from "../time/datum.ts";
import type { Antwoord } from "./antwoord.ts";
import { beantwoord } from "./beantwoord.ts";
import { renderMotivering } from "./motivering.ts";
import { regelsTenEinde } from "./ten-einde.ts";
import { vraagAlsZin } from "./verwoord-vraag.ts";
import { verwoordAntwoord } from "./verwoord-antwoord.ts";
import { leesVraag, type Vraag } from "./vraag.ts";

const ofNull = (waarde: string | null) => (waarde === null ? null : datum(waarde));

const letter = (onderdeel: string, van: string | null, tot: string | null) => ({
  wet: "wmo-2015",
  artikel: "5.2.4",
  lid: "2",
  onderdeel,
  geldig: { van: ofNull(van), tot: ofNull(tot) },
});

/** The letter was q until 2020, p from 2021; what it was in between is not known. The SVB is renamed in one law. */
const versie = metNamen(
  proefTabelversie([
    maakRegel({
      artikelen: [letter("q", null, "2020-01-01"), letter("p", "2021-01-01", null)],
      geldig: { van: null, tot: datum("2025-01-01") },
    }),
    maakRegel({ id: "jeugd.svb", domein: "jeugd" }),
  ]),
);

function metNamen(voor: Tabelversie): Tabelversie {
  const { woordenlijst } = voor.inhoud;
  const partners = woordenlijst.partners.map((partner) =>
    partner.id === "svb"
      ? {
          ...partner,
          namen: [
            {
              naam: "Bank van Vroeger",
              inZin: "de Bank van Vroeger",
              geldig: { van: null, tot: datum("2020-01-01") },
              wet: "wmo-2015",
            },
            {
              naam: "Nieuwe Bank",
              geldig: { van: datum("2022-01-01"), tot: null },
              wet: "wmo-2015",
            },
          ],
        }
      : partner,
  );
  return { ...voor, inhoud: { ...voor.inhoud, woordenlijst: { ...woordenlijst, partners } } };
}

function vraagOp(peildatum: string, anders: object = {}): Vraag {
  const ruw = {
    domein: "wmo",
    richting: "opvragen",
    partner: "svb",
    gegevens: ["gewoon"],
    betrokkene: "client",
    doel: "heronderzoek",
    peildatum,
    ...anders,
  };
  const gelezen = leesVraag(ruw, versie.inhoud.woordenlijst);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

const antwoordOp = (peildatum: string, anders: object = {}): Antwoord =>
  beantwoord(vraagOp(peildatum, anders), versie, { ...proefKennis(), tabelversies: [versie] });

describe("the letter of the day", () => {
  // Back and forth, so that what was worded for one day must not show on another.
  it.each([
    ["2019-12-31", ["q"]],
    ["2021-01-01", ["p"]],
    ["2019-12-31", ["q"]],
    ["2021-01-02", ["p"]],
  ])("%s", (dag, letters) => {
    const antwoord = antwoordOp(dag);
    const [grondslag] = antwoord.grondslagen;
    expect(grondslag?.artikelen.map(({ onderdeel }) => onderdeel)).toEqual(letters);
    expect(grondslag?.artikelen[0]?.jci).toBe(
      `jci1.3:c:BWBR0035362&artikel=5.2.4&lid=2&o=${letters[0]}&z=${dag}&g=${dag}`,
    );
    const boom = renderMotivering(antwoord.motivering);
    expect(boom.match(/onder [a-z]\./g)).toEqual([`onder ${letters[0]}.`]);
  });

  it("names the places around a day on which none is known, without a reference, and says so", () => {
    const antwoord = antwoordOp("2020-06-01");
    expect(antwoord.grondslagen[0]?.artikelen.map(({ onderdeel, jci }) => [onderdeel, jci])).toEqual([
      ["q", null],
      ["p", null],
    ]);
    expect(antwoord.waarschuwingen.map(({ tekst }) => tekst).join(" ")).toContain(
      "niet bekend onder welk nummer of welke letter",
    );
    expect(
      antwoordOp("2021-01-01")
        .waarschuwingen.map(({ tekst }) => tekst)
        .join(" "),
    ).not.toContain("welke letter");
  });

  it("stays that of the date of sharing where a rule has ended since", () => {
    const ten = (dag: string) =>
      regelsTenEinde(antwoordOp(dag), versie, { peildatum: datum(dag), vandaag: datum("2026-01-01") });
    expect(ten("2019-08-11").map(({ naam }) => naam)).toEqual(["Wmo 2015, artikel 5.2.4, lid 2, onder q"]);
    expect(ten("2024-08-11").map(({ naam }) => naam)).toEqual(["Wmo 2015, artikel 5.2.4, lid 2, onder p"]);
  });
});

describe("the name of the day", () => {
  it.each([
    ["2019-12-31", "wmo", "Bank van Vroeger", "de Bank van Vroeger"],
    ["2020-01-01", "wmo", "SVB", "de SVB"],
    ["2021-12-31", "wmo", "SVB", "de SVB"],
    ["2022-01-01", "wmo", "Nieuwe Bank", "Nieuwe Bank"],
    ["2019-12-31", "jeugd", "SVB", "de SVB"],
    ["2022-01-01", "jeugd", "SVB", "de SVB"],
  ])("%s in %s: %s", (dag, domein, heet, inZin) => {
    const antwoord = antwoordOp(dag, { domein });
    expect(renderMotivering(antwoord.motivering)).toContain(`Partner: ${heet}.`);
    const vraag = vraagOp(dag, { domein });
    expect(verwoordAntwoord(antwoord, vraag, versie.inhoud.woordenlijst, {}).zin).toContain(
      `bij ${inZin} opvragen`,
    );
    expect(vraagAlsZin(vraag, versie.inhoud.woordenlijst)).toContain(`opvragen bij ${inZin},`);
  });

  it("is also that of a near miss", () => {
    const bijna = (dag: string) => antwoordOp(dag, { partner: "uwv" }).bijna[0]?.uitleg;
    expect(["2019-12-31", "2020-01-01", "2022-01-01", "2019-12-31"].map(bijna)).toEqual([
      "Deze regel geldt voor de Bank van Vroeger.",
      "Deze regel geldt voor de SVB.",
      "Deze regel geldt voor Nieuwe Bank.",
      "Deze regel geldt voor de Bank van Vroeger.",
    ]);
  });
});
