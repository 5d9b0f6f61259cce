import { slugSchema, type Conflict, type Entiteit } from "@core/grondslagen";
import { z } from "zod";
import { keuzesVeld, plaatsVelden } from "../../wijzigingsset/invoer.ts";

const entiteit = z.looseObject({ id: slugSchema });

/**
 * No version of the set is asked for: two people can work on one set. `gezien` is what the editor had on screen when
 * the form opened (null: it is new), `nieuw` what it becomes (null: it goes).
 *
 * A refusal `ongeldig` names fields as "nieuw.geldig.tot"; a refusal `geblokkeerd` has the field in `pad`.
 */
export const bewerkEntiteitInvoer = z.strictObject({
  ...plaatsVelden,
  gezien: entiteit.nullable(),
  nieuw: entiteit.nullable(),
  /** Empty keeps the reason that was given before. */
  reden: z.string().trim().max(2_000),
  /** Absent keeps the source that was named before. */
  bron: slugSchema.nullable().optional(),
  keuzes: keuzesVeld.default([]),
});

export type BewerkteEntiteit =
  | {
      readonly soort: "bewaard";
      readonly versie: number;
      /** Someone changed other fields meanwhile; those are kept. */
      readonly samengevoegd: boolean;
    }
  /** Nothing was written. `door` changed this entity last, at `op`; null when this set had not touched it. */
  | {
      readonly soort: "conflict";
      readonly huidig: Entiteit | null;
      readonly conflicten: readonly Conflict[];
      readonly door: string | null;
      readonly op: Date | null;
    };
