import type { Uitkomst } from "../decision/antwoord.ts";
import type { GevraagdFeit } from "../decision/te-vragen-feiten.ts";
import type { AntwoordGraad, Schermoordeel } from "../decision/woorden-van-antwoord.ts";
import type { Verenigbaarheid } from "./conditie/conditie.ts";

/** What followed from the answers so far and that conditions may look at. Made by `omstandighedenVan`. */
export interface Omstandigheden {
  /** The engine's outcome; null while it was not asked. */
  readonly uitkomst: Uitkomst | null;
  readonly oordeel: Schermoordeel | null;
  /** Whether the bases found oblige; absent or null = there is none, or it was not asked. */
  readonly graad?: AntwoordGraad | null;
  /** Facts of the person the answer asks for; absent = not worked out, and then what was told stays told. */
  readonly feiten?: readonly GevraagdFeit[];
  /** Requirements of the bases found. */
  readonly vereisten: readonly string[];
  readonly verenigbaarheid: Verenigbaarheid;
  /** Whether a recorded policy of the gemeente covers this question on the peildatum. */
  readonly beleid: boolean;
}

export const GEEN_OMSTANDIGHEDEN: Omstandigheden = {
  uitkomst: null,
  oordeel: null,
  vereisten: [],
  verenigbaarheid: "niet-van-toepassing",
  beleid: false,
};
