import { describe, expect, it } from "vitest";
import { TABELLEN } from "./tabellen.ts";

/** Points of the comparison with the official text of 2019, part A. */
const PUNTEN = Array.from({ length: 26 }, (_, i) => i + 1);

/** Points that no rule can carry, and why. */
const ZONDER_REGEL: Record<number, string> = {
  4: "The source has no table for the Wgs, only the statement that there is no basis; the statement itself names the articles that did exist.",
  26: "The source has no row for asking the CIZ (Wmo 5.2.5 lid 3); what is not there cannot be marked.",
};

/**
 * Rules that the official text contradicts, or whose cell cannot be read, or on which the source contradicts
 * itself. A change in this list is a change of what users are told, so it is made here too.
 */
const BETWIST = [
  "jeugd-cak-onderzoek-declaraties",
  "jeugd-svb-mandaatbesluit",
  "jeugd-svb-publieke-taak",
  "jeugd-toezichthouder-bestrijding-misbruik",
  "jeugd-toezichthouder-publieke-taak",
  "jeugd-verwijsindex-meldingsbevoegde",
  "jeugd-wlz-uitvoerder-afstemming",
  "pw-opvragen-belastingdienst-tegemoetkomingen",
  "pw-opvragen-geneesheer-directeur",
  "pw-opvragen-minister-ez",
  "pw-opvragen-nutsderde",
  "pw-opvragen-stichting-inkomen",
  "pw-opvragen-werkgever",
  "pw-verstrekken-belastingdienst-inkomensafhankelijke-regelingen",
  "pw-verstrekken-uitvoeringsorgaan-sociale-verzekeringen",
  "pw-verstrekken-wlz-uitvoerder-zvw",
  "pw-verstrekken-zorgpartijen-wlz",
  "wmo-intern-client-zelfstandig-wonen",
  "wmo-intern-huisgenoten-afstemming",
  "wmo-opvragen-aanbieder-maatschappelijke-ondersteuning-pgb",
  "wmo-opvragen-wlz-uitvoerder",
  "wmo-opvragen-zorgaanbieder",
  "wmo-opvragen-zorgverzekeraar",
  "wmo-verstrekken-authentieke-registraties",
  "wmo-verstrekken-eigen-kanalen-bijdrage-overige-ontvangers",
  "wmo-verstrekken-eigen-kanalen-maatwerkvoorziening-overige-ontvangers",
  "wmo-verstrekken-eigen-kanalen-toezicht-overige-ontvangers",
  "wmo-verstrekken-eigen-kanalen-uitbetaling-pgb-overige-ontvangers",
  "wmo-verstrekken-uit-domeinwetten",
  "wmo-verstrekken-van-zorgpartijen",
  "wmo-verstrekken-wlz-uitvoerder",
  "wmo-verstrekken-zorgaanbieder",
  "wmo-verstrekken-zorgverzekeraar",
];

describe("afwijkingen van de wettekst van 2019", async () => {
  const { regels, uitspraken } = TABELLEN.tabelversies[0]!.inhoud;
  const metPunt = (punt: number) =>
    regels
      .filter((regel) => regel.opmerkingen.some(({ afwijking }) => afwijking === punt))
      .map(({ id }) => id);

  it.each(PUNTEN.filter((punt) => !(punt in ZONDER_REGEL)))("punt %i staat bij een regel", (punt) => {
    expect(metPunt(punt)).not.toEqual([]);
  });

  it.each(Object.keys(ZONDER_REGEL).map(Number))("punt %i staat bij geen enkele regel", (punt) => {
    expect(metPunt(punt)).toEqual([]);
  });

  it("punt 4 staat in de uitspraak over de Wgs", () => {
    const uitspraak = uitspraken.find(({ id }) => id === "wgs-extern-geen-grondslag");
    expect(uitspraak?.tekst).toContain("artikel 8 en artikel 9 lid 1");
  });

  it("kent geen punt dat niet bestaat", () => {
    const genoemd = regels.flatMap(({ opmerkingen }) =>
      opmerkingen.flatMap(({ afwijking }) => afwijking ?? []),
    );
    expect(genoemd.filter((punt) => !PUNTEN.includes(punt))).toEqual([]);
  });

  it("betwist precies deze regels", () => {
    const betwist = regels.filter(({ controle }) => controle === "betwist").map(({ id }) => id);
    expect(betwist.toSorted()).toEqual(BETWIST);
  });

  it("geeft elke andere regel de status uit-bron: niets is al bij de wet gecontroleerd", () => {
    const anders = regels.filter(({ id }) => !BETWIST.includes(id));
    expect(new Set(anders.map(({ controle }) => controle))).toEqual(new Set(["uit-bron"]));
  });
});
