import type { Datum, Plandelen, Setstatus, TabelversieInhoud, Wijzigingenregister } from "@core/grondslagen";
import { z } from "zod";
import type { Planstand } from "../../stappenplan/plan-in-set.ts";
import { setId } from "../../wijzigingsset/invoer.ts";

export const leesStappenplanInvoer = z.strictObject({ id: setId });

/** Everything the builder of one set shows. */
export interface GelezenStappenplan {
  readonly titel: string;
  readonly status: Setstatus;
  readonly magBewerken: boolean;
  readonly stand: Planstand;
  /** The stappenplan that is followed without the set: what a difference is told against. */
  readonly was: Plandelen;
  /** The tables of the set without the stappenplan and the leidraden: what a preview is answered from. */
  readonly tabellen: TabelversieInhoud;
  readonly register: Wijzigingenregister;
  readonly vandaag: Datum;
}
