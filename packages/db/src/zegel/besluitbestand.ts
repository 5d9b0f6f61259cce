import { z } from "zod";
import { addendumbestandSchema } from "./addendum-zegel.ts";
import { zegelvelden } from "./zegel.ts";

export const BESTAND_FORMAAT = "deelwijzer-besluitbestand/1";

/**
 * An exported besluit: all that is needed to check the seal without this installation. `openbaar` is kept loose,
 * so that a file with one more or one less field is found broken by its hash and not refused as unreadable.
 */
export const besluitbestandSchema = z.object({
  formaat: z.literal(BESTAND_FORMAAT),
  openbaar: z.looseObject({
    formaat: z.string(),
    volgnummer: z.number(),
    inhoudHash: z.string(),
    vastgesteldOp: z.string(),
    gemeente: z.looseObject({ naam: z.string() }),
  }),
  ...zegelvelden,
  /** What was added afterwards, in order; absent in a file of a besluit to which nothing was added. */
  addenda: z.array(addendumbestandSchema).max(1_000).optional(),
});

export type Besluitbestand = z.infer<typeof besluitbestandSchema>;
