import type { UitkomstBesluit } from "@core/grondslagen";
import type { Toon } from "@deelwijzer/ui";

/** The tone of an outcome; an exception never looks like a yes. */
export const UITKOMST_TOON: Record<UitkomstBesluit, Toon> = {
  "delen-met-grondslag": "ja",
  "delen-verenigbaar": "ja",
  "niet-delen": "nee",
  "delen-gemotiveerde-uitzondering": "afwegen",
};
