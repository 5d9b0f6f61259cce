import { nabij } from "../decision/nabij.ts";
import type { Bevinding } from "./bevinding.ts";

/** A finding for every id that is not known, with what to do about it. */
export function onbekendeIds(
  ids: readonly string[],
  bekend: ReadonlySet<string>,
  pad: string,
  waar = "in de woordenlijst",
): Bevinding[] {
  return ids.flatMap((id) =>
    bekend.has(id) ? [] : [{ pad, melding: `"${id}" staat niet ${waar}. ${raad(id, bekend)}` }],
  );
}

function raad(id: string, bekend: ReadonlySet<string>): string {
  const dichtbij = nabij(id, [...bekend]).map((kandidaat) => `"${kandidaat}"`);
  return dichtbij.length === 0
    ? "Voeg het eerst toe, of noem een id die er wel staat."
    : `Bedoelt u ${dichtbij.join(" of ")}?`;
}
