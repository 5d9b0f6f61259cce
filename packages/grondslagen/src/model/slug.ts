import { z } from "zod";
import { isDatum, type Datum } from "../time/datum.ts";

/** Stable id of a concept: lower case, hyphens; never renamed, never derived from an article letter. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, "geen geldige id (kleine letters, cijfers, streepjes)");

export const datumSchema = z.custom<Datum>(isDatum, "geen bestaande datum (JJJJ-MM-DD)");
