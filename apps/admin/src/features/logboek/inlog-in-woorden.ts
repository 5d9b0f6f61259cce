import type { Inloggebeurtenis } from "@deelwijzer/server";
import type { Beheerhandeling } from "../../use-cases/lees-beheerlogboek/typen.ts";

type Ingelogd = Extract<Inloggebeurtenis, { handeling: "ingelogd" }>;
type Geweigerd = Extract<Inloggebeurtenis, { handeling: "inlog-geweigerd" }>;

export const INLOGDAAD: Readonly<Record<Inloggebeurtenis["handeling"], string>> = {
  ingelogd: "Ingelogd",
  "inlog-geweigerd": "Inloggen geweigerd",
  uitgelogd: "Uitgelogd",
  "wachtwoord-gewijzigd": "Eigen wachtwoord gewijzigd",
  "wachtwoordlink-gevraagd": "Gevraagd om een link voor een nieuw wachtwoord",
  "wachtwoord-hersteld": "Nieuw wachtwoord gekozen met een link uit een e-mail",
  "tweede-stap-ingesteld": "Tweede stap bij het inloggen ingesteld",
  "herstelcodes-vernieuwd": "Nieuwe herstelcodes gemaakt",
};

const HOE: Readonly<Record<Ingelogd["manier"], string>> = {
  wachtwoord: "met een wachtwoord",
  oidc: "met het account van de gemeente",
  "tweede-stap": "de tweede stap",
};

const WAAROM: Readonly<Record<Geweigerd["reden"], string>> = {
  wachtwoord: "het wachtwoord klopte niet",
  "huidig-wachtwoord": "het huidige wachtwoord klopte niet",
  "tweede-stap": "de code klopte niet",
  "te-vaak": "te vaak geprobeerd, een kwartier op slot",
  vertrokken: "de toegang was beëindigd",
  "te-zwak": "zonder de extra controle die de gemeente vraagt",
  "geen-gemeente": "de inlogdienst noemde een andere gemeente",
  "adres-onbevestigd": "de inlogdienst heeft het e-mailadres niet gecontroleerd",
  "ander-account": "met een ander account bij de inlogdienst dan eerder",
};

const WAAR: ReadonlyMap<unknown, string> = new Map([
  ["caseworker", "in Deelwijzer"],
  ["admin", "in beheer"],
]);
/** "Ingelogd in beheer: met een wachtwoord"; null: this is no signing in. */
export function inlogInWoorden(
  handeling: Beheerhandeling,
  { app, manier, reden }: Readonly<Record<string, unknown>>,
): string | null {
  if (!Object.hasOwn(INLOGDAAD, handeling)) return null;
  const daad = [INLOGDAAD[handeling as keyof typeof INLOGDAAD], WAAR.get(app)].filter(Boolean).join(" ");
  const nader = reden === undefined ? HOE[manier as Ingelogd["manier"]] : WAAROM[reden as Geweigerd["reden"]];
  return manier === undefined && reden === undefined ? daad : `${daad}: ${nader}`;
}
