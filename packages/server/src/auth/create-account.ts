import type { Auth } from "./create-auth.ts";

export interface NewAccount {
  readonly email: string;
  readonly naam: string;
  readonly wachtwoord: string;
  /** The password must be changed before anything else works. */
  readonly eenmalig: boolean;
}

/**
 * Makes a sign-in, or finds the one that has this address; an existing password is left alone. The address counts
 * as verified: whoever makes the account (beheerder, command) vouches for it, and OIDC may link to it.
 */
export async function createAccount(
  auth: Auth,
  nieuw: NewAccount,
): Promise<{ userId: string; nieuw: boolean }> {
  const { internalAdapter, password } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(nieuw.email.toLowerCase());
  if (found !== null) return { userId: found.user.id, nieuw: false };
  const hash = await password.hash(nieuw.wachtwoord);
  const made = await internalAdapter.createUser(
    { email: nieuw.email, name: nieuw.naam, emailVerified: true, mustChangePassword: nieuw.eenmalig },
    { method: "email-password" },
  );
  await internalAdapter.linkAccount({
    userId: made.id,
    providerId: "credential",
    accountId: made.id,
    password: hash,
  });
  return { userId: made.id, nieuw: true };
}
