import "server-only";
import { leesLogboek as lees } from "../use-cases/lees-logboek/lees-logboek.ts";
import type { Logboekfilter } from "../features/logboek/filter.ts";
import { paginaContext } from "./inlog.ts";

/** What happened to the sets, as the address asks for it. */
export async function leesLogboek(filter: Logboekfilter) {
  return lees(await paginaContext(), filter);
}
