import {
  datum,
  gemeentelaagSchema,
  type Gemeentelaag,
  type TabelversieInhoud,
} from "../../packages/grondslagen/src/index.ts";
import { changeDates } from "./national-rules.ts";
import { seeded } from "./random.ts";

export const municipalities = 342;

/** One layer per gemeente, together `wanted` provisions: prohibitions and extra requirements, each with its period. */
export function municipalLayers(
  { woordenlijst: w }: TabelversieInhoud,
  wanted: number,
  seed: number,
): Gemeentelaag[] {
  const random = seeded(seed);
  const layers = Array.from({ length: municipalities }, (): unknown[] => []);
  for (let index = 0; index < wanted; index += 1) {
    const from = random.below(changeDates.length);
    const common = {
      id: `bepaling-${index}`,
      bereik: {
        domeinen: [random.pick(w.domeinen).id],
        richtingen: random.chance(0.5) ? "alle" : [random.pick(w.richtingen).id],
        partners: random.chance(0.2) ? "alle" : [random.pick(w.partners).id, random.pick(w.partners).id],
        gegevens: random.chance(0.6) ? "alle" : [random.pick(w.gegevens).id],
      },
      tekst: `Bepaling ${index} van deze gemeente.`,
      vastgesteldDoor: "het college",
      vastgesteldOp: "2016-11-01",
      geldig: {
        van: changeDates[from] ?? null,
        tot: random.chance(0.5) ? null : (changeDates[from + 1 + random.below(6)] ?? null),
      },
    };
    layers[index % municipalities]?.push(
      random.chance(0.3)
        ? { ...common, soort: "verbod" }
        : {
            ...common,
            soort: "eis",
            vereiste: { id: `eigen-eis-${random.below(20)}`, naam: "Eigen eis" },
          },
    );
  }
  return layers.map((bepalingen) => gemeentelaagSchema.parse({ bepalingen }));
}

/** A day inside the history of the tables. */
export function someDay(random: ReturnType<typeof seeded>): ReturnType<typeof datum> {
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return datum(
    `${2015 + random.below(12)}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`,
  );
}
