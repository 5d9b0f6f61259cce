import { type Db, registerAttempt } from "@deelwijzer/db";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { z } from "zod";
import { plaatsInlogpost } from "../mail/plaats-inlogpost.ts";
import type { Services } from "../use-case/context.ts";
import { adresHash } from "./adres-hash.ts";
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
    const sleutel = `wachtwoord-vergeten:${adresHash(email)}`;
    if ((await registerAttempt(db, sleutel, Date.now(), WINDOW_MS)) > MAX_MAILS) return;
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

/** The mail waits in the outbox; the link is made when it leaves. */
export function mailWachtwoordlink(services: Pick<Services, "db" | "klok" | "newId">): MailWachtwoordlink {
  return (userId) =>
    plaatsInlogpost(services, { aan: userId, soort: "wachtwoord-vergeten", pad: "/nieuw-wachtwoord" });
}
