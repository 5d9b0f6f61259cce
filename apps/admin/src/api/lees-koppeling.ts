import "server-only";
import { leesKoppeling as lees } from "../use-cases/lees-koppeling/lees-koppeling.ts";
import { app } from "./app.ts";
import { paginaContext } from "./inlog.ts";

/** Which claims give which roles. */
export async function leesKoppeling() {
  return lees(await paginaContext(), {});
}

/** Whether people sign in here with the account of the gemeente. */
export function metOidc(): boolean {
  return app().env.OIDC_ISSUER !== undefined;
}
