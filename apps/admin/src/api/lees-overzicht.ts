import "server-only";
import { leesOverzicht as lees } from "../use-cases/lees-overzicht/lees-overzicht.ts";
import type { Periodekeuze } from "../features/overzicht/adres.ts";
import { paginaContext } from "./inlog.ts";

/** The counts of the gemeente, over the quarters the address asks for. */
export async function leesOverzicht(periode: Periodekeuze) {
  return lees(await paginaContext(), periode);
}
