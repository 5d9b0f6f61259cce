import { APP_ROLE, AUTH_ROLE, connect, deriveRolePasswords, TAKEN_ROLE } from "@deelwijzer/db";
import { sql } from "drizzle-orm";
import type { OwnerEnv } from "../env.ts";

export interface RoleUrls {
  readonly appUrl: string;
  readonly authUrl: string;
  readonly takenUrl: string;
}

/** How the apps connect: as told, or at the owner's address with the three roles and their derived passwords. */
export function roleUrls(env: OwnerEnv): RoleUrls {
  const { APP_DATABASE_URL: appUrl, AUTH_DATABASE_URL: authUrl, TAKEN_DATABASE_URL: takenUrl } = env;
  if (appUrl !== undefined && authUrl !== undefined && takenUrl !== undefined) {
    return { appUrl, authUrl, takenUrl };
  }
  const passwords = deriveRolePasswords(env.BETTER_AUTH_SECRET);
  return {
    appUrl: withLogin(env.DATABASE_URL, APP_ROLE, passwords.app),
    authUrl: withLogin(env.DATABASE_URL, AUTH_ROLE, passwords.auth),
    takenUrl: withLogin(env.DATABASE_URL, TAKEN_ROLE, passwords.taken),
  };
}

/** Whether all addresses let one in. */
export async function canLogIn({ appUrl, authUrl, takenUrl }: RoleUrls): Promise<boolean> {
  for (const url of [appUrl, authUrl, takenUrl]) {
    const { db, close } = connect(url, { max: 1, name: "deelwijzer-beheer" });
    try {
      await db.execute(sql`select 1`);
    } catch {
      return false;
    } finally {
      await close();
    }
  }
  return true;
}

/** How the app that runs the jobs connects for them, where nobody gave an address: beside its own. */
export function takenUrlBij(appUrl: string, secret: string): string {
  return withLogin(appUrl, TAKEN_ROLE, deriveRolePasswords(secret).taken);
}

function withLogin(ownerUrl: string, user: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = user;
  url.password = password;
  return url.toString();
}
