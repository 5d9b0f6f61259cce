import { datum, type Stuk } from "@core/grondslagen";

const deel = (kop: string | null, alineas: string[], lijst: string[] = [], na: string[] = []) => ({
  kop,
  alineas,
  lijst,
  na,
});

export function voorbeeldBrief(): Stuk {
  return {
    soort: "brief-inwoner",
    titel: "Wij gebruiken gegevens over u",
    gemeente: "Voorbeeldgemeente",
    kenmerk: "W-2041",
    datum: datum("2019-08-12"),
    invulplekken: ["[Vul zelf in: naam en adres van de inwoner]"],
    aanhef: "Beste [Vul zelf in: naam],",
    delen: [
      deel(null, ["Het domein Wmo gebruikt gegevens over u."]),
      deel("Welke gegevens zijn dat?", [], ["Uren opvoedhulp per week."], ["Meer delen wij niet."]),
      deel("Wat kunt u doen?", ["Deze rechten hebt u:"], ["Inzien.", "Bezwaar maken."]),
    ],
    slot: ["Met vriendelijke groet,", "Voorbeeldgemeente", "[Vul zelf in: naam van de medewerker]"],
  };
}

export function voorbeeldBericht(): Stuk {
  return {
    ...voorbeeldBrief(),
    soort: "bericht-partner",
    titel: "Gegevens die wij met u delen",
    aanhef: "Beste collega,",
    delen: [deel("De gegevens", [], ["Datum: [Vul zelf in: het gegeven zelf]"])],
  };
}

/** The same text in every field that a person or a gemeente fills. */
export function briefMetTekst(tekst: string): Stuk {
  const brief = voorbeeldBrief();
  return {
    ...brief,
    titel: tekst,
    gemeente: tekst,
    kenmerk: tekst,
    delen: [deel(tekst, [tekst], [tekst], [tekst])],
    slot: [tekst],
  };
}
