import type { Tx } from "@deelwijzer/db";
import { z } from "zod";
import { alsBesluit } from "./onderwerp.ts";
import { vindBesluit } from "./vind-besluit.ts";

/** What a use case about one sealed besluit is asked with. */
export const besluitInvoer = z.strictObject({ id: z.uuid() });

/** Finds the besluit, and asks whether one may do this with it. */
export function magBesluit(
  handeling:
    | "besluit-lezen"
    | "besluit-exporteren"
    | "besluit-aanvullen"
    | "besluit-opvolgen"
    | "besluit-mededelen"
    | "besluit-herbeoordelen",
) {
  return async (_ctx: unknown, { id }: { readonly id: string }, tx: Tx) => {
    const gevonden = await vindBesluit(tx, id);
    if (!gevonden.ok) return gevonden;
    return { handeling, onderwerp: alsBesluit(gevonden.waarde.afweging), gegeven: gevonden.waarde };
  };
}
