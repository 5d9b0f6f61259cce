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
  | "geen-gemeente";

/** What happens at the door. */
export type Inloggebeurtenis =
  | { readonly handeling: "ingelogd"; readonly manier: "wachtwoord" | "oidc" | "tweede-stap" }
  | { readonly handeling: "inlog-geweigerd"; readonly reden: WaaromGeweigerd }
  | {
      readonly handeling:
        | "uitgelogd"
        | "wachtwoord-gewijzigd"
        | "tweede-stap-ingesteld"
        | "herstelcodes-vernieuwd";
    };

export type NoteerInlog = (userId: string, wat: Inloggebeurtenis) => Promise<void>;

/**
 * Writes it in the log of each gemeente this person belongs to or belonged to. A refusal is on nobody's name: who tried is not
 * known. That it could not be written is for the log of the server; it neither lets somebody in nor keeps them out.
 */
export function noteerInlog(
  { db, klok, newId, log }: Pick<Services, "db" | "klok" | "newId" | "log">,
  app: AuthApp,
): NoteerInlog {
  return async (userId, { handeling, ...wat }) => {
    try {
      for (const gemeenteId of await withUser(db, userId, listEigenGemeenten)) {
        const actorId = handeling === "inlog-geweigerd" ? null : userId;
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
