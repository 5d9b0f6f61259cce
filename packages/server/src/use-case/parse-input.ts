import { z } from "zod";
import { nl } from "zod/locales";
import type { UseCaseFout } from "../fout.ts";
import { gelukt, mislukt, type Result } from "../result.ts";
import { nietTeBewaren } from "./te-bewaren.ts";

const { localeError } = nl();

/** Validates once, at the entrance; the messages are Dutch and name the field. */
export function parseInput<I extends z.ZodType>(
  schema: I,
  invoer: unknown,
): Result<z.output<I>, UseCaseFout> {
  const gebrek = nietTeBewaren(invoer);
  if (gebrek !== null) return mislukt({ soort: "ongeldig", velden: [gebrek] });
  const parsed = schema.safeParse(invoer, { error: localeError });
  if (parsed.success) return gelukt(parsed.data);
  const velden = parsed.error.issues.map((issue) => ({ pad: issue.path.join("."), melding: issue.message }));
  return mislukt({ soort: "ongeldig", velden });
}
