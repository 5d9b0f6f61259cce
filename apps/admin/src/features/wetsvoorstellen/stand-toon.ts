import type { Voorstelstand } from "@core/grondslagen";
import type { ToonOfAccent } from "@deelwijzer/ui";

/** The tone of a state; the word says it first. */
export function standToon(stand: Voorstelstand): ToonOfAccent {
  switch (stand) {
    case "in-werking":
      return "ja";
    case "vervallen":
      return "nee";
    case "onbekend":
      return "onbekend";
    default:
      return "accent";
  }
}
