import type { BijnaInAntwoord } from "./antwoord.ts";
import type { Motivering } from "./motivering.ts";
import type { Trekken } from "./wijziging.ts";

/** A near miss as an answer shows it, and as the why-tree does. */
export interface Bijnakaart {
  readonly bijna: BijnaInAntwoord;
  readonly knoop: Motivering;
}

/**
 * The near misses of one domain in one stretch of days, each worded once, under the place of its rule. Ten rules per
 * answer, that few questions share: what makes them dear is memory that was not read for a while. So the lists are kept
 * apart from the rules, and of a rule itself nothing is read (ADR 0100).
 */
export interface Bijnabak {
  /** Dense, as every rule is asked for them. */
  readonly trekken: Trekken[];
  /** By the number of what differs and what is still to be chosen, then by the place of the rule. */
  readonly kaarten: Map<number, Map<number, Bijnakaart>>;
}
