import { type Actor, ROLLEN } from "@core/grondslagen";
import { createCollega, type Proefgemeente, type TestDatabase } from "@deelwijzer/db/testing";
import type { Services } from "../../src/use-case/context.ts";
import type { Vrager } from "./peil.ts";

const DOMEINEN = ["wmo", "jeugd", "werk-en-inkomen", "schuldhulpverlening"];

/** Somebody of a gemeente in each role, one person who has them all, and nobody. */
export async function vragersIn(
  database: TestDatabase,
  gemeente: Proefgemeente,
  services: Services,
): Promise<readonly Vrager[]> {
  const vrager = async (wie: Vrager["wie"], rollen: Actor["rollen"]): Promise<Vrager> => {
    const lid = { rollen: [...rollen], domeinen: DOMEINEN };
    const { userId, teamId } = await createCollega(database, gemeente, lid);
    const actor = { gebruikerId: userId, gemeenteId: gemeente.id, rollen, domeinen: DOMEINEN, teamId };
    return { wie, ctx: { ...services, actor } };
  };
  const vragers: Vrager[] = [{ wie: "niemand", ctx: { ...services, actor: null } }];
  for (const rol of ROLLEN) vragers.push(await vrager(rol, [rol]));
  return [...vragers, await vrager("alles", ROLLEN)];
}
