import type { SyntheticEvent } from "react";

/**
 * Whether the field an event came from points at an option in its list. Only the arrows lead there: React Aria
 * would also do so while typing, but then keeps pointing at an option that the next letter took away, so that a
 * screen reader says what is not there and Enter does nothing.
 */
export function pointsAtOption({ target }: SyntheticEvent): boolean {
  return target instanceof Element && Boolean(target.getAttribute("aria-activedescendant"));
}
