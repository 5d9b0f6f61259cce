import type { APIRequestContext } from "@playwright/test";
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
  const { id } = (await roep(client, "afwegingen/start", kop)) as { id: string };
  const begin = (await roep(client, "afwegingen/lees", { id })) as { versie: number };
  const { stand } = (await roep(client, "afwegingen/bewaar", {
    id,
    expectedVersion: begin.versie,
    antwoorden,
    bewarenTot,
  })) as { stand: { versie: number } };
  return { id, versie: stand.versie };
}
