import type { Actor } from "@core/grondslagen";
import { createCollega } from "@deelwijzer/db/testing";
import type { RequestContext } from "@deelwijzer/server";
import type { Wereld } from "./wereld.ts";

/** Somebody else of the gemeente, who exists: the database asks who acts. */
export async function collegaVan(
  wereld: Wereld,
  lid: Parameters<typeof createCollega>[2] = {},
): Promise<{ readonly userId: string; readonly als: (deel?: Partial<RequestContext>) => RequestContext }> {
  const { userId, rollen, domeinen, teamId } = await createCollega(wereld.database, wereld.gemeente, lid);
  const actor = { gebruikerId: userId, rollen: rollen as Actor["rollen"], domeinen, teamId };
  return { userId, als: (deel = {}) => ({ ...wereld.als(actor), ...deel }) };
}
