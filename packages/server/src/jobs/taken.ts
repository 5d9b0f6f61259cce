import { herinnerOverleg } from "./herinner-overleg.ts";
import { logControlepunten } from "./log-controlepunten.ts";
import { mailControlepunten } from "./mail-controlepunten.ts";
import { ruimHerhalingenOp } from "./ruim-herhalingen-op.ts";
import { ruimInlogOpTaak } from "./ruim-inlog-op.ts";
import type { Taak } from "./taak.ts";
import { vernietigVerlopen } from "./vernietig-verlopen.ts";
import { verstuurPost } from "./verstuur-post.ts";

/** Every job there is. A new one: a file beside this one, a line here, and in a migration what its role may see. */
export const TAKEN: readonly Taak[] = [
  verstuurPost,
  herinnerOverleg,
  ruimInlogOpTaak,
  ruimHerhalingenOp,
  vernietigVerlopen,
  logControlepunten,
  mailControlepunten,
];
