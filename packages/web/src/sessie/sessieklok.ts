/** What this browser knows of its session. Moments in milliseconds, by the clock of this browser. */
export interface Sessie {
  /** When it ends if nobody uses it. */
  readonly tot: number;
  /** When it ends however much it is used. */
  readonly hoogstens: number;
}

const MINUUT = 60_000;
/** Who answers a call at the door still has time to say that they are there. */
export const WAARSCHUW_MS = 5 * 60_000;
/** A session that was ended elsewhere is noticed after this at most; sooner for who comes back to the page. */
const OPNIEUW_MS = 5 * 60_000;
/** What was typed waits this long, unseen, for who signs in again. Then the page is emptied. */
export const BEWAAR_MS = 60 * 60_000;

export type Stand = "ingelogd" | "bijna" | "voorbij";

export function standVan({ tot }: Sessie, nu: number): Stand {
  if (nu >= tot) return "voorbij";
  return tot - nu <= WAARSCHUW_MS ? "bijna" : "ingelogd";
}

/** Whether using it brings more than a minute. Not at the end of a working day, when it ends whatever one does. */
export function isTeVerlengen({ tot, hoogstens }: Sessie): boolean {
  return hoogstens - tot > MINUUT;
}

/** Whole minutes that are left, at least one: as it is said. */
export function minutenOver({ tot }: Sessie, nu: number): number {
  return Math.max(1, Math.ceil((tot - nu) / MINUUT));
}

/** Milliseconds until it must be asked again. `sessie` null: nothing is known of it yet. */
export function vraagWeerOver(sessie: Sessie | null, nu: number): number {
  if (sessie === null) return MINUUT;
  const rest = sessie.tot - nu;
  if (rest <= 0) return MINUUT;
  // Close to the end the minutes are told, and another tab may have made it longer.
  return rest <= WAARSCHUW_MS ? Math.min(rest, MINUUT / 2) : Math.min(OPNIEUW_MS, rest - WAARSCHUW_MS);
}
