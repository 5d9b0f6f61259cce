import type { Datum } from "@core/grondslagen";
import type { Gezien, Tx } from "@deelwijzer/db";
import type { UseCaseContext } from "@deelwijzer/server";

/** One thing that waits for the person who looks. Worked out from what is stored, never stored itself. */
export interface WachtItem {
  /** Unique among everything that waits: the source, then its row. */
  readonly id: string;
  /** Which source it came from, as a slug. */
  readonly soort: string;
  /** One sentence, or a few: what happened and what is asked. B1, no names of residents. */
  readonly zin: string;
  /** Where it is done; null where there is nothing to open. */
  readonly href: string | null;
  /** Since when it waits: a moment, ISO 8601. */
  readonly sinds: string;
  /** The day on which it should be done at the latest, where there is one. */
  readonly uiterlijk: Datum | null;
  /** It only has to be seen: then there is a button that says so, and what is noted under it. */
  readonly gezien?: { readonly soort: Gezien["soort"]; readonly id: string };
}

/** A source of what waits. It shows nothing that may() would refuse this actor. */
export type WachtBron = (ctx: UseCaseContext, tx: Tx) => Promise<readonly WachtItem[]>;
