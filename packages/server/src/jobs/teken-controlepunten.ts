import {
  findAuditkop,
  findGemeenteNaam,
  listGeadresseerden,
  listGemeenteIds,
  withoutTenant,
  withTenant,
} from "@deelwijzer/db";
import { tekenControlepunt } from "@deelwijzer/db/zegel";
import type { TaakContext } from "./taak.ts";

export interface Controlepunt {
  readonly gemeenteId: string;
  readonly naam: string;
  readonly volgnummer: number;
  /** The signed line, as it closes an exported log. */
  readonly regel: string;
  /** Where the FG's of this gemeente read their mail. */
  readonly fgs: readonly string[];
}

/** How far the log of each gemeente is now, signed; of those of which anything was logged. */
export async function tekenControlepunten({
  db,
  klok,
  tekensleutel,
}: Pick<TaakContext, "db" | "klok" | "tekensleutel">): Promise<Controlepunt[]> {
  const punten: Controlepunt[] = [];
  for (const gemeenteId of await withoutTenant(db, listGemeenteIds)) {
    const gelezen = await withTenant(db, gemeenteId, async (tx) => ({
      kop: await findAuditkop(tx, gemeenteId),
      naam: await findGemeenteNaam(tx, gemeenteId),
      leden: await listGeadresseerden(tx),
    }));
    const { kop, naam, leden } = gelezen;
    if (kop === null || naam === null) continue;
    const punt = { gemeente: { id: gemeenteId, naam }, ...kop, op: klok.nu().toISOString() };
    punten.push({
      gemeenteId,
      naam,
      volgnummer: kop.volgnummer,
      regel: tekenControlepunt(punt, tekensleutel),
      fgs: leden.filter(({ rollen }) => rollen.includes("fg")).map(({ email }) => email),
    });
  }
  return punten;
}
