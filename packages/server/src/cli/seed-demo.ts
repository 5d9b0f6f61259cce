import { type Db, withTenant } from "@deelwijzer/db";
import { DEMO_ACCOUNTS, DEMO_GEMEENTE, DEMO_PASSWORD, seedDemoGemeente, seedDemoLidmaatschappen } from "@deelwijzer/db/seed";
import { createAccount } from "../auth/create-account.ts";
import type { Auth } from "../auth/create-auth.ts";
import type { NewId } from "../new-id.ts";

/** How a demo account is shown to whoever starts the demo. */
export interface AccountRegel {
  readonly naam: string;
  readonly email: string;
  readonly wachtwoord: string;
  readonly rol: string;
  readonly app: "caseworker" | "admin";
}

/** Makes or completes the demo gemeente with its accounts. Refused outside demo mode: the password is public. */
export async function seedDemo(
  owner: Db,
  auth: Auth,
  { demo, nu, newId }: { demo: boolean; nu: Date; newId: NewId },
): Promise<AccountRegel[]> {
  if (!demo) throw new Error("De demo-gemeente heeft een openbaar wachtwoord. Zet DEELWIJZER_DEMO=1 als u dat wilt.");
  const userIds = new Map<string, string>();
  for (const { email, naam } of DEMO_ACCOUNTS) {
    const { userId } = await createAccount(auth, { email, naam, wachtwoord: DEMO_PASSWORD, eenmalig: false });
    userIds.set(email, userId);
  }
  const context = { gemeenteId: DEMO_GEMEENTE.id, nu, newId };
  await withTenant(owner, DEMO_GEMEENTE.id, async (tx) => {
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
