import { datum, isDatum } from "@core/grondslagen";
import { z } from "zod";

/** A calendar date as a browser sends it. */
export const datumVeld = z
  .string()
  .refine((waarde) => isDatum(waarde), "Deze datum bestaat niet.")
  .transform((waarde) => datum(waarde));
