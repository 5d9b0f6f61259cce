import { canoniek, wijzigingssetSchema, type Datum, type Wijzigingsset } from "@core/grondslagen";
import type { WijzigingssetRij } from "@deelwijzer/db";

/** A stored set as the core reads it. Without a day of its own it gets `dag`: the day it is published for. */
export function setUitRij(
  { inhoud, nummer, ingangsdatum }: Pick<WijzigingssetRij, "inhoud" | "nummer" | "ingangsdatum">,
  dag: Datum | null = null,
): Wijzigingsset {
  return wijzigingssetSchema.parse({
    ...(JSON.parse(inhoud) as object),
    nummer,
    ingangsdatum: ingangsdatum ?? dag,
  });
}

/** What is stored of a set, and approved: all but its number and its day, which are decided afterwards. */
export function opgeslagenInhoud(set: Wijzigingsset): string {
  const { nummer: _nummer, ingangsdatum: _ingangsdatum, ...inhoud } = set;
  return canoniek(inhoud);
}
