import type { Vernietigingstelling } from "@deelwijzer/db";

/** A dossier that is held after its term: something still needs it. */
export interface Tegengehouden {
  readonly id: string;
  readonly zaakkenmerk: string;
  /** JJJJ-MM-DD; null where the dossier has no term yet. */
  readonly bewarenTot: string | null;
  /** Its last day is over: whoever lets go of it has it destroyed the night after. */
  readonly voorbij: boolean;
  readonly reden: string;
  /** Who said so. */
  readonly door: string;
  readonly op: Date;
}

export interface Bewaren {
  readonly tegengehouden: readonly Tegengehouden[];
  /** Per month, newest first. */
  readonly vernietigd: readonly Vernietigingstelling[];
  /** Dossiers of which the term is over while they are not closed: nothing destroys those by itself. */
  readonly openOverTermijn: number;
  /** Whether who asks may hold a dossier and let go of it. */
  readonly magTegenhouden: boolean;
}
