import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const aanvaardSchema = z.array(
  z.strictObject({ soort: z.string(), paden: z.array(z.string()).min(1), waarom: z.string().min(40) }),
);

/** Findings of the inspection that stay in the newest tabelversie, each with the reason why. */
export const AANVAARD = aanvaardSchema.parse(
  parse(readFileSync(join(import.meta.dirname, "keuring/aanvaard.yaml"), "utf8")),
);
