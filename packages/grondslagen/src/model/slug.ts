import { z } from "zod";
import { isDatum, type Datum } from "../time/datum.ts";
import { SLUG } from "./is-slug.ts";

/** Stable id of a concept: lower case, hyphens; never renamed, never derived from an article letter. */
export const slugSchema = z.string().regex(SLUG, "geen geldige id (kleine letters, cijfers, streepjes)");

export const datumSchema = z.custom<Datum>(isDatum, {
  error: ({ input }) =>
    input === undefined
      ? "deze datum ontbreekt. Vul een dag in (JJJJ-MM-DD)"
      : "geen bestaande datum (JJJJ-MM-DD)",
});

/** Half-open `[van, tot)`: `van: null` = start not known, `tot: null` = no known end. */
export const geldigheidSchema = z.strictObject({
  van: datumSchema.nullable(),
  tot: datumSchema.nullable(),
});

/** Identity of published content. */
export const hashSchema = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, 'geen geldige hash ("sha256:" en 64 cijfers of letters a-f)');
