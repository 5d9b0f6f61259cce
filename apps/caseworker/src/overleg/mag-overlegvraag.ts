import type { Handeling } from "@core/grondslagen";
import type { AuthorizeContext } from "@deelwijzer/server";
import type { Tx } from "@deelwijzer/db";
import { alsOverlegvraag, vindOverlegvraag } from "./vind-overlegvraag.ts";

type OpVraag = Extract<Handeling, `overlegvraag-${string}`>;

/** authorize() of what is done to one question. */
export function magOverlegvraag<H extends OpVraag>(handeling: H) {
  return async (_ctx: AuthorizeContext, { id }: { readonly id: string }, tx: Tx) => {
    const gevonden = await vindOverlegvraag(tx, id);
    if (!gevonden.ok) return gevonden;
    return { handeling, onderwerp: alsOverlegvraag(gevonden.waarde), gegeven: gevonden.waarde };
  };
}
