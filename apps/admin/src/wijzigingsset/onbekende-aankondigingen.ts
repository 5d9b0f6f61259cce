import type { Tx } from "@deelwijzer/db";
import { leesKennis, mislukt, type UseCaseContext } from "@deelwijzer/server";

/** A set settles announcements of the register, not something else; null when all of them are known. */
export async function onbekendeAankondigingen(tx: Tx, { klok }: UseCaseContext, verwerkt: readonly string[]) {
  if (verwerkt.length === 0) return null;
  const { register } = await leesKennis(tx, klok.nu());
  const bekend = new Set(register.aankondigingen.map(({ id }) => id));
  const velden = verwerkt.flatMap((id, i) =>
    bekend.has(id)
      ? []
      : [{ pad: `verwerkt.${i}`, melding: `De wijziging "${id}" staat niet in het register.` }],
  );
  return velden.length === 0 ? null : mislukt({ soort: "ongeldig", velden } as const);
}
