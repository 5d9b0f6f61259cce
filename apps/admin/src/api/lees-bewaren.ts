import "server-only";
import { leesBewaren as lees } from "../use-cases/lees-bewaren/lees-bewaren.ts";
import { paginaContext } from "./inlog.ts";

/** What was destroyed and what is held, for who may see that. */
export async function leesBewaren() {
  return lees(await paginaContext(), {});
}
