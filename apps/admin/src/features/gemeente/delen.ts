import type { Bepalingsoort } from "@core/grondslagen";

export interface PaginaDeel {
  readonly id: string;
  readonly soorten: readonly Bepalingsoort[];
  readonly kop: string;
  readonly uitleg: string;
  readonly niets: string;
  readonly groep: Groep;
}

/** How the parts hang together, in the order in which they weigh on an answer. */
export const GROEPEN = {
  antwoord: "Wat het antwoord verandert",
  werkwijze: "Hoe, en wie beslist",
  namen: "Namen",
} as const;
export type Groep = keyof typeof GROEPEN;

export const UITZONDERINGEN: Omit<PaginaDeel, "soorten"> = {
  id: "uitzonderingen",
  groep: "antwoord",
  kop: "Beleid voor uitzonderingen",
  uitleg:
    "Soms is er geen grondslag, en wil een medewerker toch delen. Dat is dan een gemotiveerde uitzondering. Dit beleid zegt voor wie die weg openstaat.",
  niets: "Er is geen beleid. Niemand kan in Deelwijzer een gemotiveerde uitzondering vastleggen.",
};

/** The parts of the page, from what weighs most on an answer to what only names. */
export const DELEN: readonly PaginaDeel[] = [
  {
    id: "eisen",
    soorten: ["eis"],
    groep: "antwoord",
    kop: "Extra eisen",
    uitleg:
      "Een extra eis komt bij wat de wet al vraagt. De medewerker ziet de eis in het antwoord, met uw uitleg erbij.",
    niets: "Uw gemeente vraagt niet meer dan de wet.",
  },
  {
    id: "verboden",
    soorten: ["verbod"],
    groep: "antwoord",
    kop: "Verboden",
    uitleg:
      "Een verbod sluit wat de wet toestaat. Het antwoord wordt dan nee. Ook verenigbaar gebruik en een uitzondering kunnen niet meer.",
    niets: "Uw gemeente verbiedt niets wat de wet toestaat.",
  },
  {
    id: "inperkingen",
    soorten: ["inperking"],
    groep: "antwoord",
    kop: "Inperkingen",
    uitleg:
      "Een inperking laat een deel over: alleen deze doelen, personen of gegevens. Daarbuiten wordt het antwoord nee.",
    niets: "Uw gemeente perkt niets in.",
  },
  {
    id: "afspraken",
    soorten: ["convenant", "reglement"],
    groep: "werkwijze",
    kop: "Convenanten en reglement",
    uitleg:
      "Een convenant of reglement zegt hoe u deelt, nooit of het mag. Het staat bij het antwoord, met de eisen eruit. Een grondslag wordt het niet.",
    niets: "Er is geen convenant en geen reglement vastgelegd.",
  },
  {
    id: "mandaten",
    soorten: ["mandaat"],
    groep: "werkwijze",
    kop: "Mandaten",
    uitleg:
      "Een mandaat zegt welke functie over delen mag beslissen. Staat er voor een domein een mandaat, maar niet voor deze vraag? Dan vraagt het antwoord wie bevoegd is.",
    niets: "Er is geen mandaatregister. Het antwoord zegt dan niets over wie beslist.",
  },
  {
    id: "partners",
    soorten: ["lokale-partner"],
    groep: "namen",
    kop: "Partners van uw gemeente",
    uitleg:
      "Een partner met een eigen naam. Medewerkers krijgen de antwoorden van de partner uit de tabellen, nooit meer.",
    niets: "Medewerkers kiezen alleen uit de partners van de landelijke tabellen.",
  },
];
