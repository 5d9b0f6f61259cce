import { z } from "zod";
import { MAX_RIJEN } from "../regelblad/bestand/grenzen.ts";

/** Rules from outside the form: a file, what was pasted, or cells of the grid. What they hold is judged row by row. */
export const bladVeld = z.discriminatedUnion("soort", [
  z.strictObject({ soort: z.literal("bestand"), bestand: z.file() }),
  z.strictObject({
    soort: z.literal("cellen"),
    cellen: z.array(z.array(z.string().max(20_000)).max(100)).max(MAX_RIJEN + 1),
  }),
]);

export type Bladinvoer = z.input<typeof bladVeld>;
