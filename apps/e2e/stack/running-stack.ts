import type { Installatie, Klok } from "./installation.ts";

/** What the global setup started, as the journeys find it. */
export interface Stapel {
  readonly installaties: Record<Klok, Installatie>;
  /** Logs and sessions of this run. */
  readonly map: string;
}

const NAAM = "DEELWIJZER_E2E_STAPEL";

/** The setup and the journeys run in different processes; the environment is what they share. */
export function publishStapel(stapel: Stapel): void {
  process.env[NAAM] = JSON.stringify(stapel);
}

export function leesStapel(): Stapel {
  const json = process.env[NAAM];
  if (json === undefined) throw new Error("The stack is not running: start journeys with playwright test.");
  return JSON.parse(json) as Stapel;
}

export function adresVan(app: "caseworker" | "admin", klok: Klok): string {
  const adres = leesStapel().installaties[klok].adressen[app];
  if (adres === undefined) throw new Error(`There is no ${app} with the clock at ${klok}.`);
  return adres;
}
