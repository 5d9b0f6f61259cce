import { appendAudit, listEigenGemeenten, withTenant, withUser } from "@deelwijzer/db";
import type { Services } from "../use-case/context.ts";
import type { AuthApp } from "./auth-app.ts";

export type WaaromGeweigerd =
  | "wachtwoord"
  | "huidig-wachtwoord"
  | "tweede-stap"
  | "te-vaak"
  | "vertrokken"
  | "te-zwak"
  | "geen-gemeente"
  | "adres-onbevestigd"
  | "ander-account";

/** What happens at the door. */
export type Inloggebeurtenis =
  | { readonly handeling: "ingelogd"; readonly manier: "wachtwoord" | "oidc" | "tweede-stap" }
  | { readonly handeling: "inlog-geweigerd"; readonly reden: WaaromGeweigerd }
  | {
      readonly handeling:
        | "uitgelogd"
        | "wachtwoordlink-gevraagd"
        | "wachtwoord-hersteld"
        | "wachtwoord-gewijzigd"
        | "tweede-stap-ingesteld"
        | "herstelcodes-vernieuwd";
    };

/** What anybody can do who knows an address. */
const ZONDER_WIE: ReadonlySet<string> = new Set(["inlog-geweigerd", "wachtwoordlink-gevraagd"]);

export type NoteerInlog = (userId: string, wat: Inloggebeurtenis) => Promise<void>;

/**
 * Writes it in the log of each gemeente this person belongs to or belonged to. A refusal, and asking for a link, is on nobody's
 * name: who did it is not known. That it could not be written is for the log of the server; it neither lets somebody in nor keeps them out.
 */
export function noteerInlog(
  { db, klok, newId, log }: Pick<Services, "db" | "klok" | "newId" | "log">,
  app: AuthApp,
): NoteerInlog {
  return async (userId, { handeling, ...wat }) => {
    try {
      for (const gemeenteId of await withUser(db, userId, listEigenGemeenten)) {
        const actorId = ZONDER_WIE.has(handeling) ? null : userId;
        const regel = { id: newId(), gemeenteId, op: klok.nu(), actorId, rol: null, handeling };
        const onderwerp = { soort: "gebruiker", id: userId };
        await withTenant(db, gemeenteId, (tx) =>
          appendAudit(tx, { ...regel, onderwerp, gegevens: { app, ...wat } }),
        );
      }
    } catch (error) {
      log.error({ err: error, handeling }, "inloggen niet in het logboek gezet");
    }
  };
}
