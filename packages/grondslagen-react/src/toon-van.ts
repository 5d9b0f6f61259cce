import type { Schermoordeel } from "@core/grondslagen";
import type { Toon } from "@deelwijzer/ui";

const TOON: Record<Schermoordeel, Toon> = {
  "ja-mits": "ja",
  afwegen: "afwegen",
  nee: "nee",
  onbekend: "onbekend",
};

/** The tone in which an outcome is shown; the word beside it says the same. */
export function toonVan(oordeel: Schermoordeel): Toon {
  return TOON[oordeel];
}
