import { APP_ROLE, AUTH_ROLE, type RolePasswords } from "@deelwijzer/db";

export interface RoleUrls {
  readonly appUrl: string;
  readonly authUrl: string;
}

/** The owner's address, with the least-privilege roles in place of the owner. */
export function roleUrls(ownerUrl: string, passwords: RolePasswords): RoleUrls {
  return {
    appUrl: withLogin(ownerUrl, APP_ROLE, passwords.app),
    authUrl: withLogin(ownerUrl, AUTH_ROLE, passwords.auth),
  };
}

function withLogin(ownerUrl: string, user: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = user;
  url.password = password;
  return url.toString();
}
