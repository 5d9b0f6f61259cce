/** The rule under the example. */
export const REGEL = "wmo-intern-client-participatie";

const ja = { keuze: "ja", toelichting: "Ook voor een ander gezin zou ik hetzelfde kiezen." };

/** The Wmo uses what Jeugd has, with everything the law asks today: ready to be sealed. */
export const DELEN = {
  "acuut-gevaar": { keuze: "nee" },
  domein: "wmo",
  "taak-uitleg": { feiten: "Ik onderzoek of mijn cliënt begeleiding nodig heeft." },
  richting: "intern",
  partner: "domein-jeugd",
  doel: "behoefte-participatie-zelfredzaamheid",
  "doel-uitleg": { feiten: "Mijn cliënt wil zelf haar post bijhouden." },
  gegevens: [
    {
      id: "g1",
      omschrijving: "uren opvoedhulp per week",
      soort: "gewoon",
      nodig: "ja",
      waarvoor: "om dubbele hulp te voorkomen",
    },
  ],
  betrokkene: "client",
  personen: [{ id: "p1", rol: "client", leeftijd: 41, kanOverzien: "nee", vertegenwoordiger: "haar mentor" }],
  beroepsgeheim: "geen-geheim",
  politiegegevens: "geen",
  grondslag: { gezien: true },
  vereisten: {
    noodzakelijkheid: { status: "voldaan", toelichting: "Zonder de uren weet ik niet wat erbij moet." },
    "uitdrukkelijke-toestemming": {
      status: "voldaan",
      door: "de cliënt, met haar mentor",
      hoe: "in een gesprek bij haar thuis",
      wanneer: "2026-11-20",
      waarvoor: "de uren opvragen bij Jeugd",
      kanOverzien: "nee",
      vertegenwoordiger: "mentor",
      toelichting: "Met plaatjes uitgelegd.",
    },
  },
  "minst-ingrijpend": ja,
  integer: ja,
  "gezin-geinformeerd": "ja",
  "gezin-toelichting": { feiten: "Op 20 november verteld tijdens een huisbezoek." },
  opslag: { feiten: "Alleen wat nodig is, tot het onderzoek klaar is." },
  "juist-gecontroleerd": "2026-11-20",
  verzending: "gesprek",
  besluit: "delen-met-grondslag",
};
