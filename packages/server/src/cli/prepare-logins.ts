import { deriveRolePasswords, prepareRoles } from "@deelwijzer/db";
import type { OwnerEnv } from "../env.ts";
import type { OwnerTools } from "./owner-tools.ts";
import { canLogIn } from "./role-urls.ts";
import { CommandError } from "./run-command.ts";

/** Makes the three roles where they are missing, and sets their passwords where those do not work yet. */
export async function prepareLogins(env: OwnerEnv, { owner, urls }: OwnerTools): Promise<void> {
  const managed = env.APP_DATABASE_URL !== undefined;
  const passwords = managed || (await canLogIn(urls)) ? null : deriveRolePasswords(env.BETTER_AUTH_SECRET);
  try {
    await prepareRoles(owner.db, passwords);
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
    if (cause?.code !== "42501") throw error;
    throw new CommandError(
      "De databasegebruiker van DATABASE_URL mag de rollen deelwijzer_app, deelwijzer_auth en deelwijzer_taken niet maken of wijzigen. " +
        "Geef die gebruiker CREATEROLE, of maak de rollen zelf en geef APP_DATABASE_URL, AUTH_DATABASE_URL en TAKEN_DATABASE_URL op.",
      { cause: error },
    );
  }
  if (managed && !(await canLogIn(urls))) {
    throw new CommandError(
      "Met APP_DATABASE_URL, AUTH_DATABASE_URL of TAKEN_DATABASE_URL is niet in te loggen.",
    );
  }
}
