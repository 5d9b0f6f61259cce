import "server-only";
import { leesHuisstijl as leesStijl } from "../use-cases/lees-huisstijl/lees-huisstijl.ts";
import { leesInstellingen as lees } from "../use-cases/lees-instellingen/lees-instellingen.ts";
import { paginaContext } from "./inlog.ts";

/** What the letters to residents say of the gemeente. */
export async function leesInstellingen() {
  return lees(await paginaContext(), {});
}

/** The colours and the logo of the gemeente. */
export async function leesHuisstijl() {
  return leesStijl(await paginaContext(), {});
}
