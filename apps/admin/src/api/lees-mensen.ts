import "server-only";
import { cache } from "react";
import { leesMensen as lees } from "../use-cases/lees-mensen/lees-mensen.ts";
import { leesVertrek as leesVan } from "../use-cases/lees-vertrek/lees-vertrek.ts";
import { app } from "./app.ts";
import { paginaContext } from "./inlog.ts";

/** Everyone, the teams and the domains, read once per request for title and page together. */
export const leesMensen = cache(async () => lees(await paginaContext(), {}));

/** What somebody leaves behind. */
export const leesVertrek = cache(async (userId: string) => leesVan(await paginaContext(), { userId }));

/** Whether people sign in here with a password of this app. */
export function metWachtwoord(): boolean {
  const { OIDC_ISSUER, INLOGGEN_MET_WACHTWOORD } = app().env;
  return OIDC_ISSUER === undefined || INLOGGEN_MET_WACHTWOORD;
}
