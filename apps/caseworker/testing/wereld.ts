import { datum, type Actor, type Antwoorden, type Waarde } from "@core/grondslagen";
import {
  createCollega,
  createProefgemeente,
  createTestDatabase,
  NU,
  type Proefgemeente,
  type TestDatabase,
} from "@deelwijzer/db/testing";
import {
  createLog,
  createNewId,
  createSleutelkast,
  fixedKlok,
  type Fout,
  type RequestContext,
  type Result,
  type Services,
} from "@deelwijzer/server";
import { volgVerwerkingen } from "./verwerkingen.ts";
import { publishContent } from "@deelwijzer/server/uitgave";

export interface Wereld {
  readonly database: TestDatabase;
  readonly gemeente: Proefgemeente;
  readonly services: Services;
  /** As the owner of the dossiers of this gemeente. */
  readonly als: (deel?: Partial<Actor>) => RequestContext;
  /** Who is told of every exception. */
  readonly fg: { readonly userId: string; readonly als: () => RequestContext };
  readonly sluit: () => Promise<void>;
}

/** What a new installation publishes on 11 August 2019, one gemeente, and a clock that stands at that day. */
export async function maakWereld(): Promise<Wereld> {
  const database = await createTestDatabase();
  await publishContent(database.open("owner", 1).db, NU);
  const gemeente = await createProefgemeente(database, "Voorbeeldgemeente");
  const klok = fixedKlok(NU);
  const { verwerkingen, keur } = volgVerwerkingen(database);
  const services: Services = {
    db: database.open("app", 8).db,
    klok,
    newId: createNewId(klok.nu),
    log: createLog({ app: "test", level: "silent" }),
    sleutelkast: createSleutelkast([Buffer.alloc(32, 7).toString("base64")]),
    metingen: { gedaan: () => undefined },
    verwerkingen,
  };
  const actor: Actor = {
    gebruikerId: gemeente.userId,
    gemeenteId: gemeente.id,
    rollen: ["medewerker"],
    domeinen: ["wmo", "werk-en-inkomen", "schuldhulpverlening"],
    teamId: gemeente.teamId,
  };
  const als: Wereld["als"] = (deel = {}) => ({ ...services, actor: { ...actor, ...deel } });
  const { userId } = await createCollega(database, gemeente, {
    naam: "FG",
    rollen: ["fg"],
    domeinen: [],
    teamId: null,
  });
  return {
    database,
    gemeente,
    services,
    als,
    fg: {
      userId,
      als: () => als({ gebruikerId: userId, rollen: ["fg"], domeinen: [], teamId: null }),
    },
    sluit: async () => {
      try {
        await keur();
      } finally {
        await database.drop();
      }
    },
  };
}

/** The value of a use case that must succeed. */
export function waardeUit<T>(result: Result<T, Fout>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fout));
  return result.waarde;
}

const tekst = (feiten: string): Waarde => ({ feiten });
const ja = { keuze: "ja" } as const;
const metUitleg = (toelichting: string): Waarde => ({ keuze: "ja", toelichting });

/** What every part of the example case answers alike. */
const GEZIN: Antwoorden = {
  "acuut-gevaar": { keuze: "nee" },
  betrokkene: "client",
  personen: [
    ...[4, 9, 12, 16].map((leeftijd, i) => ({
      id: `kind-${i}`,
      rol: i === 3 ? "uitwonend-kind" : "inwonend-kind",
      leeftijd,
      kanOverzien: null,
    })),
    { id: "oudste", rol: "inwonend-kind", leeftijd: 19, kanOverzien: null },
    { id: "client", rol: "client", leeftijd: 41, kanOverzien: "nee", vertegenwoordiger: "mentor" },
  ],
  beroepsgeheim: "geen-geheim",
  politiegegevens: "geen",
  grondslag: { gezien: true },
  "gezin-geinformeerd": "ja",
  "gezin-toelichting": tekst("Op 8 augustus verteld tijdens een huisbezoek."),
  opslag: tekst("Alleen wat nodig is, tot het onderzoek klaar is."),
  "juist-gecontroleerd": datum("2019-08-10"),
  verzending: "gesprek",
  "minst-ingrijpend": metUitleg("Zonder naam bespreken hielp niet, want de afspraak gaat over dit gezin."),
  integer: metUitleg("Ook voor een ander gezin zou ik hetzelfde kiezen."),
  "belang-kind": tekst("De kinderen houden rust in huis."),
};

const gegeven = (omschrijving: string, soort: string, waarvoor: string): Waarde => [
  { id: "g1", omschrijving, soort, nodig: "ja", waarvoor },
];

/** Part 1: the Wmo uses data of Jeugd for the need assessment. */
export const WMO_GEBRUIKT_JEUGD: Antwoorden = {
  ...GEZIN,
  domein: "wmo",
  "taak-uitleg": tekst("Ik onderzoek of mijn cliënt begeleiding nodig heeft."),
  richting: "intern",
  partner: "domein-jeugd",
  doel: "behoefte-participatie-zelfredzaamheid",
  "doel-uitleg": tekst("Mijn cliënt wil zelf haar post bijhouden."),
  gegevens: gegeven("uren opvoedhulp per week", "gewoon", "om dubbele hulp te voorkomen"),
  vereisten: {
    noodzakelijkheid: { status: "voldaan", toelichting: "Zonder de uren weet ik niet wat erbij moet." },
    "uitdrukkelijke-toestemming": {
      status: "voldaan",
      door: "de cliënt, met haar mentor",
      hoe: "in een gesprek bij haar thuis",
      wanneer: datum("2019-08-08"),
      waarvoor: "de uren opvragen bij Jeugd",
      kanOverzien: "nee",
      vertegenwoordiger: "mentor",
      toelichting: "Met plaatjes uitgelegd.",
    },
  },
  besluit: "delen-met-grondslag",
};

/** Part 2: Werk & Inkomen asks the Wmo domain for the medical file. */
export const WENI_VRAAGT_WMO: Antwoorden = {
  ...GEZIN,
  domein: "werk-en-inkomen",
  "taak-uitleg": tekst("Ik onderzoek welk werk mijn cliënt kan doen."),
  richting: "intern",
  partner: "domein-wmo",
  doel: "anders",
  "doel-uitleg": tekst("Weten welk werk zij aankan."),
  gegevens: gegeven("medisch dossier", "gezondheid", "om in te schatten welk werk zij aankan"),
  "toestemming-geweigerd": { keuze: "nee" },
  koers: "niet-delen",
  besluit: "niet-delen",
  "besluit-reden": tekst("Er is geen grondslag en de cliënt kan het zelf vertellen."),
};

/** Part 3: schuldhulpverlening uses data of Werk & Inkomen: no basis, weighed, discussed, an exception. */
export const SCHULDHULP_GEBRUIKT_WENI: Antwoorden = {
  ...GEZIN,
  domein: "schuldhulpverlening",
  "taak-uitleg": tekst("Ik maak een plan voor de schulden van mijn cliënt."),
  richting: "intern",
  partner: "domein-werk-en-inkomen",
  doel: "anders",
  "doel-uitleg": tekst("Voorkomen dat het gezin uit huis moet."),
  gegevens: gegeven("datum waarop de uitkering stopt", "gewoon", "om een afspraak te maken die haalbaar is"),
  "toestemming-geweigerd": { keuze: "nee" },
  koers: "verder-wegen",
  "verzameld-voor": tekst("Door Werk en Inkomen, voor de uitkering."),
  beslissing: { keuze: "nee" },
  verband: metUitleg("Beide gaan over het inkomen van het gezin."),
  kader: ja,
  aard: { keuze: "nee", toelichting: "Inkomen voelt gevoelig." },
  gevolgen: ja,
  waarborgen: metUitleg("Eén collega leest het."),
  verwachting: ja,
  verenigbaar: { keuze: "nee", toelichting: "Het eerste doel was het recht op een uitkering." },
  doelmatig: tekst("Met de datum kan ik met de verhuurder afspreken."),
  noodzakelijk: tekst("Zonder de datum loopt de termijn af op 1 september."),
  alternatieven: ["anoniem", "gezin-vragen"],
  overleg: [
    {
      id: "o1",
      soort: "privacyadviseur",
      metRol: "privacyadviseur van de gemeente",
      wanneer: datum("2019-08-09"),
      uitkomst: "De datum is genoeg, het bedrag blijft weg.",
      oneens: false,
    },
  ],
  besluit: "delen-gemotiveerde-uitzondering",
  "besluit-reden": tekst("Zonder deze datum verliest het gezin zijn huis."),
};
