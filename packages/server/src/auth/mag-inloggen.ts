import type { Db } from "@deelwijzer/db";
import { magInloggen } from "@deelwijzer/db";
import { APIError } from "better-auth/api";

/** What the browser is told: the password was right, and this person left. */
const VERTROKKEN = "VERTROKKEN";

/** Who left gets no session, whichever way they come: with a password or from the provider of the gemeente. */
export function weigerVertrokken(db: Db) {
  return async ({ userId }: { readonly userId: string }): Promise<void> => {
    if (!(await magInloggen(db, userId))) {
      throw new APIError("FORBIDDEN", { code: VERTROKKEN, message: "This person left." });
    }
  };
}
