import { createHash } from "node:crypto";
import { type Db, listOwnLidmaatschappen, registerAttempt, withTenant, withUser } from "@deelwijzer/db";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { z } from "zod";
import { plaatsPost } from "../mail/plaats-post.ts";
import type { Services } from "../use-case/context.ts";
import type { NoteerInlog } from "./noteer-inlog.ts";

/** More mails than this an hour help nobody who forgot a password, and fill the mailbox of who did not. */
const MAX_MAILS = 3;
const WINDOW_MS = 60 * 60_000;

const body = z.object({ email: z.string().trim().max(320) });

/** Places the mail with the link for this person; false: they work nowhere (any more). */
export type MailWachtwoordlink = (userId: string) => Promise<boolean>;

/**
 * Who forgot their password asks for a link by mail. The answer is the same, and comes as soon, whether the address is known
 * or not: everything happens after it left.
 */
export function wachtwoordVergeten(db: Db, mail: MailWachtwoordlink, noteer: NoteerInlog) {
  const doe = async (email: string, findUser: (email: string) => Promise<string | undefined>) => {
    if ((await registerAttempt(db, sleutelVan(email), Date.now(), WINDOW_MS)) > MAX_MAILS) return;
    const userId = await findUser(email);
    if (userId === undefined || !(await mail(userId))) return;
    await noteer(userId, { handeling: "wachtwoordlink-gevraagd" });
  };
  return {
    id: "wachtwoord-vergeten",
    endpoints: {
      vraagWachtwoordlink: createAuthEndpoint(
        "/wachtwoord-vergeten",
        { method: "POST" as const, body },
        async (ctx) => {
          const email = ctx.body.email.toLowerCase();
          const { internalAdapter, logger } = ctx.context;
          void doe(email, async (van) => (await internalAdapter.findUserByEmail(van))?.user.id).catch(
            (error: unknown) => logger.error("wachtwoordlink niet geplaatst", error),
          );
          return ctx.json({ gelukt: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

function sleutelVan(email: string): string {
  return `wachtwoord-vergeten:${createHash("sha256").update(email).digest("hex")}`;
}

/** The mail waits in the outbox of a gemeente in which this person works; the link is made when it leaves. */
export function mailWachtwoordlink({ db, klok, newId }: Pick<Services, "db" | "klok" | "newId">) {
  return async (userId: string): Promise<boolean> => {
    const [lid] = await withUser(db, userId, listOwnLidmaatschappen);
    if (lid === undefined) return false;
    const { gemeenteId } = lid;
    const post = { gemeenteId, soort: "wachtwoord-vergeten", aan: userId, pad: "/nieuw-wachtwoord" } as const;
    // Nobody signed in: who asked is not known.
    return withTenant(db, gemeenteId, (tx) =>
      plaatsPost(tx, { klok, newId }, { ...post, sleutel: `wachtwoord-vergeten:${newId()}` }),
    );
  };
}
