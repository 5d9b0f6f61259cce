import type { Db } from "@deelwijzer/db";
import { magInloggen } from "@deelwijzer/db";
import { APIError } from "better-auth/api";

/** What the browser is told: the password was right, and this person left. */
export const VERTROKKEN = "VERTROKKEN";

/** Who left gets no session, whichever way they come: with a password or from the provider of the gemeente. */
export async function weigerVertrokken(db: Db, userId: string): Promise<void> {
  if (!(await magInloggen(db, userId))) {
    throw new APIError("FORBIDDEN", { code: VERTROKKEN, message: "This person left." });
  }
}
