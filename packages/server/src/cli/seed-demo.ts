import { withTenant } from "@deelwijzer/db";
import {
  DEMO_ACCOUNTS,
  DEMO_GEMEENTE,
  DEMO_PASSWORD,
  seedDemoGemeente,
  seedDemoLidmaatschappen,
} from "@deelwijzer/db/seed";
import { createAccount } from "../auth/create-account.ts";
import type { OwnerTools } from "./owner-tools.ts";

/** How a demo account is shown to whoever starts the demo. */
export interface AccountRegel {
  readonly naam: string;
  readonly email: string;
  readonly wachtwoord: string;
  readonly rol: string;
  readonly app: "caseworker" | "admin";
}

/** Makes or completes the demo gemeente with its accounts; only in demo mode, for the password is public. */
export async function seedDemo({ owner, klok, newId, openAuth }: OwnerTools): Promise<AccountRegel[]> {
  const { auth, close } = openAuth();
  const userIds = new Map<string, string>();
  try {
    for (const { email, naam } of DEMO_ACCOUNTS) {
      const { userId } = await createAccount(auth, {
        email,
        naam,
        wachtwoord: DEMO_PASSWORD,
        eenmalig: false,
      });
      userIds.set(email, userId);
    }
  } finally {
    await close();
  }
  const context = { gemeenteId: DEMO_GEMEENTE.id, nu: klok.nu(), newId };
  await withTenant(owner.db, DEMO_GEMEENTE.id, async (tx) => {
    await seedDemoGemeente(tx, context);
    await seedDemoLidmaatschappen(tx, context, userIds);
  });
  return DEMO_ACCOUNTS.map(({ naam, email, rollen, domeinen, app }) => ({
    naam,
    email,
    wachtwoord: DEMO_PASSWORD,
    rol: domeinen.length === 0 ? rollen.join(", ") : `${rollen.join(", ")} (${domeinen.join(", ")})`,
    app,
  }));
}
