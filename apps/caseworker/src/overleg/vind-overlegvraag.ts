import type { OnderwerpVan } from "@core/grondslagen";
import {
  findAfweging,
  findOverlegvraag,
  listOverlegberichten,
  type Afweging,
  type Overlegbericht,
  type Overlegvraag,
  type Tx,
} from "@deelwijzer/db";
import { mislukt } from "@deelwijzer/server";

export interface GevondenVraag {
  readonly vraag: Overlegvraag;
  readonly afweging: Afweging;
  readonly berichten: readonly Overlegbericht[];
}

/** A question with its dossier and what was said on it, or the refusal that there is none. */
export async function vindOverlegvraag(tx: Tx, id: string) {
  const vraag = await findOverlegvraag(tx, id);
  const afweging = vraag === null ? null : await findAfweging(tx, vraag.afwegingId);
  if (vraag === null || afweging === null) {
    return mislukt({ soort: "niet-gevonden", wat: "deze vraag" } as const);
  }
  const berichten = await listOverlegberichten(tx, [id]);
  return { ok: true, waarde: { vraag, afweging, berichten } satisfies GevondenVraag } as const;
}

/** A question as may() looks at it. */
export function alsOverlegvraag({
  vraag,
  afweging,
  berichten,
}: Pick<GevondenVraag, "vraag" | "berichten"> & {
  readonly afweging: Pick<Afweging, "eigenaarId" | "waarnemerId">;
}): OnderwerpVan<"overlegvraag-lezen"> {
  const { gemeenteId, gesteldDoor, aanRol, aanGebruiker } = vraag;
  return {
    soort: "overlegvraag",
    gemeenteId,
    eigenaarId: afweging.eigenaarId,
    waarnemerId: afweging.waarnemerId,
    gesteldDoor,
    aanRol,
    aanGebruiker,
    beantwoordDoor: berichten.find(({ soort }) => soort === "antwoord")?.door ?? null,
    toestand: toestandVan(berichten),
  };
}

export function toestandVan(berichten: readonly Pick<Overlegbericht, "soort">[]) {
  if (berichten.some(({ soort }) => soort === "antwoord")) return "beantwoord";
  return berichten.some(({ soort }) => soort === "intrekking") ? "ingetrokken" : "open";
}
