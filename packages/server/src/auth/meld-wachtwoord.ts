import { plaatsInlogpost } from "../mail/plaats-inlogpost.ts";
import type { Services } from "../use-case/context.ts";

/**
 * Mail to who changed their password, so that they hear of it when it was somebody else. The password is changed by then: that no
 * mail could be placed is for the log, and does not say that it was not.
 */
export function meldWachtwoord(services: Pick<Services, "db" | "klok" | "newId" | "log">) {
  return async (userId: string): Promise<void> => {
    try {
      await plaatsInlogpost(services, { aan: userId, soort: "wachtwoord-gewijzigd", pad: "/wachtwoord" });
    } catch (error) {
      services.log.error({ err: error }, "bericht over wachtwoord niet geplaatst");
    }
  };
}
