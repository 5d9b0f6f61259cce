import type { Bepalingsoort } from "@core/grondslagen";

export interface PaginaDeel {
  readonly id: string;
  readonly soorten: readonly Bepalingsoort[];
  readonly kop: string;
  readonly uitleg: string;
  readonly niets: string;
}

/** The parts of the page, from what weighs most on an answer to what only names. */
export const DELEN: readonly PaginaDeel[] = [
  {
    id: "eisen",
    soorten: ["eis"],
    kop: "Extra eisen",
    uitleg:
      "Een extra eis komt bij wat de wet al vraagt. De medewerker ziet de eis in het antwoord, met uw uitleg erbij.",
    niets: "Uw gemeente vraagt niet meer dan de wet.",
  },
  {
    id: "verboden",
    soorten: ["verbod"],
    kop: "Verboden",
    uitleg:
      "Een verbod sluit wat de wet toestaat. Het antwoord wordt dan nee. Ook verenigbaar gebruik en een uitzondering kunnen niet meer.",
    niets: "Uw gemeente verbiedt niets wat de wet toestaat.",
  },
  {
    id: "inperkingen",
    soorten: ["inperking"],
    kop: "Inperkingen",
    uitleg:
      "Een inperking laat een deel over: alleen deze doelen, personen of gegevens. Daarbuiten wordt het antwoord nee.",
    niets: "Uw gemeente perkt niets in.",
  },
  {
    id: "afspraken",
    soorten: ["convenant", "reglement"],
    kop: "Convenanten en reglement",
    uitleg:
      "Een convenant of reglement zegt hoe u deelt, nooit of het mag. Het staat bij het antwoord, met de eisen eruit. Een grondslag wordt het niet.",
    niets: "Er is geen convenant en geen reglement vastgelegd.",
  },
  {
    id: "mandaten",
    soorten: ["mandaat"],
    kop: "Mandaten",
    uitleg:
      "Een mandaat zegt welke functie over delen mag beslissen. Staat er voor een domein een mandaat, maar niet voor deze vraag? Dan vraagt het antwoord wie bevoegd is.",
    niets: "Er is geen mandaatregister. Het antwoord zegt dan niets over wie beslist.",
  },
  {
    id: "partners",
    soorten: ["lokale-partner"],
    kop: "Partners van uw gemeente",
    uitleg:
      "Een partner met een eigen naam. Medewerkers krijgen de antwoorden van de partner uit de tabellen, nooit meer.",
    niets: "Medewerkers kiezen alleen uit de partners van de landelijke tabellen.",
  },
];
