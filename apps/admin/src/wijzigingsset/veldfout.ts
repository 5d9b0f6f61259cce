import { z } from "zod";
import { nl } from "zod/locales";

const { localeError } = nl();

/** What is wrong with a member of an entity, for who brought it in; what is not there at all is said so. */
export const veldfout: z.core.$ZodErrorMap = (fout) =>
  fout.code === "invalid_type" && fout.input === undefined ? "Dit onderdeel ontbreekt" : localeError(fout);
