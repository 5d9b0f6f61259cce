import { randomBytes, randomUUID } from "node:crypto";
import type { Afweging } from "../src/repositories/afweging.ts";
import {
  appendToestemmingGebeurtenis,
  insertToestemming,
  insertToestemmingsleutel,
  type NieuweGebeurtenis,
  type Toestemming,
} from "../src/repositories/toestemming.ts";
import type { Tx } from "../src/tenant.ts";
import { sha256 } from "../src/zegel/hash.ts";
import { NU, type Proefgemeente } from "./proefwereld.ts";

export const VERVALT = new Date(NU.getTime() + 30 * 60_000);

/** A consent that is asked through a link, with the key a resident would hold. */
export async function createProeftoestemming(
  tx: Tx,
  gemeente: Proefgemeente,
  dossier: Afweging,
  overrides: Partial<Parameters<typeof insertToestemming>[1]> = {},
): Promise<Toestemming> {
  const rij = await insertToestemming(tx, {
    id: randomUUID(),
    gemeenteId: gemeente.id,
    afwegingId: dossier.id,
    wijze: "link",
    vereiste: "uitdrukkelijke-toestemming",
    inhoud: randomBytes(80),
    inhoudHash: sha256(randomUUID()),
    vervaltOp: VERVALT,
    createdAt: NU,
    door: gemeente.userId,
    ...overrides,
  });
  if (rij.wijze === "link")
    await insertToestemmingsleutel(tx, {
      hash: sha256(randomUUID()),
      gemeenteId: gemeente.id,
      toestemmingId: rij.id,
      soort: "antwoord",
      voorInwoner: randomBytes(80),
      createdAt: NU,
    });
  return rij;
}

/** Adds what happened to it, one after the other. */
export async function gebeurde(
  tx: Tx,
  gemeente: Proefgemeente,
  toestemming: Toestemming,
  ...soorten: readonly (NieuweGebeurtenis["soort"] | Partial<NieuweGebeurtenis>)[]
): Promise<void> {
  for (const stap of soorten) {
    const deel: Partial<NieuweGebeurtenis> = typeof stap === "string" ? { soort: stap } : stap;
    const soort = deel.soort ?? "gevraagd";
    const antwoord = soort === "gegeven" || soort === "geweigerd";
    const zelf = toestemming.wijze === "gesprek" || ["gevraagd", "verwerkt"].includes(soort);
    await appendToestemmingGebeurtenis(tx, {
      id: randomUUID(),
      gemeenteId: gemeente.id,
      toestemmingId: toestemming.id,
      soort,
      op: NU,
      door: zelf ? gemeente.userId : null,
      inwoner: antwoord || soort === "ingetrokken" ? "persoon-zelf" : null,
      gezienHash: antwoord && toestemming.wijze === "link" ? toestemming.inhoudHash : null,
      ...deel,
    });
  }
}
