import type { Handeling } from "@core/grondslagen";
import { z } from "zod";

/** The processing activities of this product, as a gemeente has them in its register (AVG 30). See tooling/operations/REGISTER.md. */
export const ACTIVITEITEN = [
  "afwegen",
  "toestemming",
  "overleg",
  "verantwoorden",
  "toezicht",
  "inzageverzoek",
  "bewaren",
] as const;

export type Activiteit = (typeof ACTIVITEITEN)[number];

/** For what somebody does something. Every action has its line: a new one does not compile without. */
const ACTIVITEIT_VAN: Readonly<Record<Handeling, Activiteit>> = {
  "afweging-starten": "afwegen",
  "afwegingen-bekijken": "afwegen",
  "wacht-op-mij-bekijken": "afwegen",
  "afweging-lezen": "afwegen",
  "afweging-bewerken": "afwegen",
  "overleg-vastleggen": "overleg",
  "toestemming-vragen": "toestemming",
  "toestemming-intrekken": "toestemming",
  "intrekking-verwerken": "toestemming",
  "afweging-intrekken": "afwegen",
  "afweging-vaststellen": "afwegen",
  "afweging-waarnemen": "afwegen",
  "afweging-teruggeven": "afwegen",
  "afweging-overdragen": "afwegen",
  "dossiertoegang-bekijken": "toezicht",
  "dossier-zoeken": "afwegen",
  "inzage-vragen": "afwegen",
  "afweging-inzien": "afwegen",
  "besluit-inzien": "verantwoorden",
  "inzage-toezien": "toezicht",
  "uitzonderingen-toezien": "toezicht",
  "overzicht-lezen": "toezicht",
  "overleg-vragen": "overleg",
  "overlegvragen-bekijken": "overleg",
  "overlegvraag-lezen": "overleg",
  "overlegvraag-beantwoorden": "overleg",
  "overlegvraag-opmerken": "overleg",
  "overlegvraag-intrekken": "overleg",
  "besluiten-bekijken": "verantwoorden",
  "besluit-lezen": "verantwoorden",
  "besluit-aanvullen": "verantwoorden",
  "besluit-opvolgen": "verantwoorden",
  "besluit-mededelen": "verantwoorden",
  "besluit-herbeoordelen": "verantwoorden",
  "besluit-exporteren": "verantwoorden",
  "tabelversie-lezen": "afwegen",
  "wijzigingsset-lezen": "afwegen",
  "wijzigingsset-bewerken": "afwegen",
  "wijzigingsset-handelen": "afwegen",
  "wijzigingsset-opmerken": "afwegen",
  "wijzigingslogboek-lezen": "toezicht",
  "wetsvoorstel-bijhouden": "afwegen",
  "gemeentelaag-lezen": "afwegen",
  "gemeentelaag-vastleggen": "afwegen",
  "stappenplan-lezen": "afwegen",
  "uitzonderingsbeleid-lezen": "afwegen",
  "uitzonderingsbeleid-vastleggen": "afwegen",
  "bewaren-lezen": "bewaren",
  "vernietiging-tegenhouden": "bewaren",
  "inzageverzoek-behandelen": "inzageverzoek",
  "inzageverzoeken-bekijken": "toezicht",
  "gemeente-lezen": "afwegen",
  "gemeente-instellen": "afwegen",
  "gebruikers-lezen": "afwegen",
  "gebruikers-beheren": "afwegen",
  "rollen-geven": "afwegen",
  "auditlog-lezen": "toezicht",
  "beheerlogboek-lezen": "toezicht",
};

export function activiteitVan(handeling: Handeling): Activiteit {
  return ACTIVITEIT_VAN[handeling];
}

const adressen = z.record(z.enum(ACTIVITEITEN), z.url());

/**
 * Where each activity stands in the register of a gemeente: `{"*": {"afwegen": "https://…", …}, "<id of a gemeente>": {…}}`.
 * Under `*` all of them, for a gemeente the ones that are otherwise there.
 */
export const activiteitadressenSchema = z
  .object({ "*": adressen })
  .catchall(z.partialRecord(z.enum(ACTIVITEITEN), z.url()));

export type Activiteitadressen = z.infer<typeof activiteitadressenSchema>;

export function adresVan(
  adressenVan: Activiteitadressen,
  gemeenteId: string,
  activiteit: Activiteit,
): string {
  return adressenVan[gemeenteId]?.[activiteit] ?? adressenVan["*"][activiteit];
}
