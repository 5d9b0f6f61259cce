import type { Datum } from "@core/grondslagen";
import { type Db, findTweedeFactor, telHerstelcodes } from "@deelwijzer/db";
import { datumVan } from "../klok.ts";
import type { Auth } from "./create-auth.ts";

/** How somebody's second step stands: with whom it is, and on their own phone since when. */
export type TweedeStap =
  | { readonly soort: "telefoon"; readonly sinds: Datum; readonly codesOver: number }
  /** The provider of the gemeente asks what it asks. */
  | { readonly soort: "inlog-van-gemeente" }
  /** A demo. */
  | { readonly soort: "niet-gevraagd" };

export interface LeesTweedeStapOptions {
  readonly auth: Auth;
  /** As the auth role. */
  readonly authDb: Db;
}

/** Of who sends these headers, for their own page. */
export async function leesTweedeStap(
  { auth, authDb }: LeesTweedeStapOptions,
  headers: Headers,
): Promise<TweedeStap> {
  const sessie = await auth.api.getSession({ headers });
  if (sessie?.session.manier === "oidc") return { soort: "inlog-van-gemeente" };
  if (sessie?.session.tweedeFactorOp == null) return { soort: "niet-gevraagd" };
  const userId = sessie.user.id;
  const factor = await findTweedeFactor(authDb, userId);
  if (factor?.bevestigdOp == null) return { soort: "niet-gevraagd" };
  return {
    soort: "telefoon",
    sinds: datumVan(factor.bevestigdOp),
    codesOver: await telHerstelcodes(authDb, userId),
  };
}
