import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";
import { z } from "zod";
import type { Tabel } from "./tabellen.ts";
import { Telling } from "./telling.ts";

/** Reads the rows of a table, of one gemeente where it is of a gemeente, in a fixed order; what they came to. */
export async function kopieerUit(
  tx: postgres.TransactionSql,
  { naam, kolommen, volgorde, kolomVanGemeente }: Tabel,
  gemeenteId: string | null,
  lees: (rijen: Readable) => Promise<void>,
): Promise<{ readonly rijen: number; readonly sha256: string }> {
  await tx`select set_config('deelwijzer.gemeente', ${gemeenteId ?? ""}, true)`;
  const op = volgorde.length === 0 ? kolommen : volgorde;
  // Row-level security shows the owner one gemeente; an administrator sees past it and has to ask.
  const waar = gemeenteId === null ? "" : `where ${kolomVanGemeente} = '${z.uuid().parse(gemeenteId)}'`;
  // Names from the catalogue, quoted by the database itself.
  const rijen = await tx
    .unsafe(`copy (select ${kolommen.join(", ")} from ${naam} ${waar} order by ${op.join(", ")}) to stdout`)
    .readable();
  const telling = new Telling();
  await Promise.all([pipeline(rijen, telling), lees(telling)]);
  return telling.uitkomst();
}
