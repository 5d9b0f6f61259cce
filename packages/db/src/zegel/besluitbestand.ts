import { z } from "zod";
import { HASH_PATTERN } from "./hash.ts";

export const BESTAND_FORMAAT = "deelwijzer-besluitbestand/1";

const hash = z.string().regex(HASH_PATTERN);

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
  versleuteld: z.base64(),
  inhoudHash: hash,
  hash,
  vorigeHash: hash,
  ketenHash: hash,
});

export type Besluitbestand = z.infer<typeof besluitbestandSchema>;
