import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { voorbeeldSchema, type Voorbeeld } from "@core/grondslagen";
import { parse } from "yaml";
import { z } from "zod";

const MAP = join(import.meta.dirname, "cases");

const gevalSchema = z.strictObject({
  geval: z.string(),
  toelichting: z.string().optional(),
  vraag: z.record(z.string(), z.unknown()),
  verwacht: z.unknown(),
});

/** The golden cases: per file the examples in it, each with the version its question names. */
export const GOUDEN_GEVALLEN: readonly { bestand: string; gevallen: readonly Voorbeeld[] }[] = readdirSync(
  MAP,
  { recursive: true, encoding: "utf8" },
)
  .filter((naam) => naam.endsWith(".yaml"))
  .toSorted()
  .map((bestand) => ({
    bestand,
    gevallen: z
      .array(gevalSchema)
      .parse(parse(readFileSync(join(MAP, bestand), "utf8")))
      .map(({ geval, ...rest }, i) =>
        voorbeeldSchema.parse({
          id: `${bestand.replace(".yaml", "").replaceAll("/", ".")}.${i + 1}`,
          groep: dirname(bestand),
          titel: geval,
          ...rest,
        }),
      ),
  }));
