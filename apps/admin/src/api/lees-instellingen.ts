import "server-only";
import { leesInstellingen as lees } from "../use-cases/lees-instellingen/lees-instellingen.ts";
import { paginaContext } from "./inlog.ts";

/** What the letters to residents say of the gemeente. */
export async function leesInstellingen() {
  return lees(await paginaContext(), {});
}
