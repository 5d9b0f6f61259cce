import { listOwnLidmaatschappen, withTenant, withUser } from "@deelwijzer/db";
import { plaatsPost } from "../mail/plaats-post.ts";
import type { Services } from "../use-case/context.ts";

/**
 * Mail to who changed their password, so that they hear of it when it was somebody else. The password is changed by then: that no
 * mail could be placed is for the log, and does not say that it was not.
 */
export function meldWachtwoord({ db, klok, newId, log }: Pick<Services, "db" | "klok" | "newId" | "log">) {
  return async (userId: string): Promise<void> => {
    try {
      const [lid] = await withUser(db, userId, listOwnLidmaatschappen);
      if (lid === undefined) return;
      const { gemeenteId } = lid;
      const post = { gemeenteId, soort: "wachtwoord-gewijzigd", aan: userId, pad: "/wachtwoord" } as const;
      await withTenant(
        db,
        gemeenteId,
        (tx) => plaatsPost(tx, { klok, newId }, { ...post, sleutel: `wachtwoord:${newId()}` }),
        { actor: userId },
      );
    } catch (error) {
      log.error({ err: error }, "bericht over wachtwoord niet geplaatst");
    }
  };
}
