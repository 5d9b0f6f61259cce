import { SETACTIES, type Leeswoorden } from "@core/grondslagen";
import { z } from "zod";
import { dagVeld, setId } from "../../wijzigingsset/invoer.ts";
import type { GebeurtenisInSet } from "../lees-wijzigingsset/typen.ts";

export const LOGACTIES = ["aanmaken", "bijwerken", ...SETACTIES] as const;

export const leesLogboekInvoer = z.strictObject({
  actie: z.enum(LOGACTIES).nullable().default(null),
  /** A user, or "uitgave". */
  wie: z.string().min(1).max(100).nullable().default(null),
  set: setId.nullable().default(null),
  van: dagVeld.nullable().default(null),
  totEnMet: dagVeld.nullable().default(null),
  pagina: z.int().min(1).max(10_000).default(1),
  /** All lines at once, for a file. */
  alles: z.boolean().default(false),
});

interface Logboekregel extends GebeurtenisInSet {
  readonly id: string;
  readonly setId: string;
  readonly setTitel: string;
}

interface Keuze {
  readonly id: string;
  readonly naam: string;
}

export interface GelezenLogboek {
  /** The last first. */
  readonly regels: readonly Logboekregel[];
  readonly pagina: number;
  readonly meer: boolean;
  /** What can be filtered on. */
  readonly mensen: readonly Keuze[];
  readonly sets: readonly Keuze[];
  /** To say before and after in words. */
  readonly woordenlijst: Leeswoorden;
}
