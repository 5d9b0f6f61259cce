import "server-only";
import { leesNakijklijst as lees } from "../use-cases/lees-nakijklijst/lees-nakijklijst.ts";
import { paginaContext } from "./inlog.ts";

/** What was not looked at for long. */
export async function leesNakijklijst() {
  return lees(await paginaContext(), {});
}
