import { APP_ROLE, AUTH_ROLE, connect, deriveRolePasswords } from "@deelwijzer/db";
import { sql } from "drizzle-orm";
import type { OwnerEnv } from "../env.ts";

export interface RoleUrls {
  readonly appUrl: string;
  readonly authUrl: string;
}

/** How the apps connect: as told, or at the owner's address with the two roles and their derived passwords. */
export function roleUrls(env: OwnerEnv): RoleUrls {
  const { APP_DATABASE_URL: appUrl, AUTH_DATABASE_URL: authUrl } = env;
  if (appUrl !== undefined && authUrl !== undefined) return { appUrl, authUrl };
  const passwords = deriveRolePasswords(env.BETTER_AUTH_SECRET);
  return {
    appUrl: withLogin(env.DATABASE_URL, APP_ROLE, passwords.app),
    authUrl: withLogin(env.DATABASE_URL, AUTH_ROLE, passwords.auth),
  };
}

/** Whether both addresses let one in. */
export async function canLogIn({ appUrl, authUrl }: RoleUrls): Promise<boolean> {
  for (const url of [appUrl, authUrl]) {
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

function withLogin(ownerUrl: string, user: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = user;
  url.password = password;
  return url.toString();
}
