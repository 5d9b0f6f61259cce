import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { overDagen } from "../dagen.ts";
import { roep } from "../rpc.ts";

type Antwoorden = Readonly<Record<string, unknown>>;

/** A case of which everything is filled in and nothing is shared: the shortest way to the seal. */
export const NIET_DELEN: Antwoorden = {
  "acuut-gevaar": { keuze: "nee" },
  domein: "werk-en-inkomen",
  "taak-uitleg": { feiten: "Ik help de cliënt aan werk dat bij haar past." },
  richting: "intern",
  partner: "domein-wmo",
  doel: "anders",
  "doel-uitleg": { feiten: "Ik wil weten welk werk de cliënt aankan." },
  gegevens: [
    {
      id: "g1",
      omschrijving: "Het medisch dossier",
      soort: "gezondheid",
      nodig: "ja",
      waarvoor: "Om te zien welk werk past.",
    },
  ],
  betrokkene: "client",
  personen: [{ id: "p1", rol: "client", leeftijd: 41, kanOverzien: "nee", vertegenwoordiger: "haar mentor" }],
  beroepsgeheim: "geen-geheim",
  politiegegevens: "geen",
  grondslag: { gezien: true },
  "toestemming-geweigerd": { keuze: "nee" },
  koers: "niet-delen",
  "gezin-geinformeerd": "ja",
  "gezin-toelichting": { feiten: "Ik heb verteld dat ik haar dossier niet krijg en waarom." },
  besluit: "niet-delen",
  "besluit-reden": { feiten: "Er is geen grondslag." },
};

/** A case with a basis, on the day of the sources: everything is filled in and the data may be shared. */
export const DELEN: Antwoorden = {
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
  personen: [
    { id: "kind", rol: "inwonend-kind", leeftijd: 9, kanOverzien: null },
    { id: "client", rol: "client", leeftijd: 41, kanOverzien: "nee", vertegenwoordiger: "mentor" },
  ],
  beroepsgeheim: "geen-geheim",
  politiegegevens: "geen",
  grondslag: { gezien: true },
  vereisten: {
    noodzakelijkheid: { status: "voldaan", toelichting: "Zonder de uren weet ik niet wat erbij moet." },
    "uitdrukkelijke-toestemming": {
      status: "voldaan",
      door: "de cliënt, met haar mentor",
      hoe: "in een gesprek bij haar thuis",
      wanneer: "2019-08-08",
      waarvoor: "de uren opvragen bij Jeugd",
      kanOverzien: "nee",
      vertegenwoordiger: "mentor",
      toelichting: "Met plaatjes uitgelegd.",
    },
  },
  "belang-kind": { feiten: "De kinderen houden rust in huis." },
  "minst-ingrijpend": { keuze: "ja" },
  integer: { keuze: "ja" },
  "gezin-geinformeerd": "ja",
  "gezin-toelichting": { feiten: "Op 8 augustus verteld tijdens een huisbezoek." },
  opslag: { feiten: "Alleen de uren, tot het onderzoek klaar is." },
  "juist-gecontroleerd": "2019-08-10",
  verzending: "gesprek",
  besluit: "delen-met-grondslag",
};

/** The short path: somebody is in danger now, and no rule of the tables is needed. */
export const GEVAAR: Antwoorden = {
  "acuut-gevaar": { keuze: "ja" },
  domein: "werk-en-inkomen",
  "gevaar-meldcode-vermoeden": { keuze: "nee" },
  "gevaar-wie-en-waarom-nu": { feiten: "Het jongste kind is alleen thuis en het vriest." },
  "gevaar-waarom-geen-toestemming": { feiten: "De ouder is niet bereikbaar. Ik heb twee keer gebeld." },
  "gevaar-verantwoorden-voor": overDagen(3),
  "gevaar-verzending": "gesprek",
  richting: "opvragen",
  partner: "huisarts",
  doel: "anders",
  gegevens: [
    {
      id: "g1",
      omschrijving: "Welke medicijnen het kind nodig heeft",
      soort: "gezondheid",
      nodig: "ja",
      waarvoor: "Om het kind nu te helpen.",
    },
  ],
  betrokkene: "inwonend-kind",
  beroepsgeheim: "nood",
  politiegegevens: "geen",
  grondslag: { gezien: true },
  "gezin-geinformeerd": "uitgesteld",
  "gezin-toelichting": { feiten: "Ik vertel het zodra de ouder bereikbaar is." },
  "gezin-later-op": overDagen(3),
  besluit: "delen-met-grondslag",
};

export interface Dossier {
  readonly id: string;
  readonly versie: number;
}

/** A dossier of whoever `client` is signed in as, with answers already given. */
export async function maakDossier(
  client: APIRequestContext,
  kop: { readonly zaakkenmerk: string; readonly titel: string },
  antwoorden: Antwoorden = {},
  bewarenTot = "2030-01-01",
): Promise<Dossier> {
  const nieuw = { ...kop, idempotentiesleutel: randomUUID() };
  const { id } = (await roep(client, "afwegingen/start", nieuw)) as { id: string };
  const begin = (await roep(client, "afwegingen/lees", { id })) as { versie: number };
  const { stand } = (await roep(client, "afwegingen/bewaar", {
    id,
    expectedVersion: begin.versie,
    antwoorden,
    bewarenTot,
  })) as { stand: { versie: number } };
  return { id, versie: stand.versie };
}
