import { writeCsv } from "hucre/csv";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { onschadelijk } from "./cel.ts";
import type { Uitvoervorm } from "./uitvoervormen.ts";

export type Bladvorm = Exclude<Uitvoervorm, "json" | "yaml">;

/** One sheet as a file. What a spreadsheet would work out stays text; a number stays a number. */
export async function schrijfBlad(
  vorm: Bladvorm,
  naam: string,
  rijen: readonly (readonly (string | number)[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = rijen.map((rij) => rij.map((cel) => (typeof cel === "string" ? onschadelijk(cel) : cel)));
  // Semicolons and the mark in front are what Dutch spreadsheet programs open without asking.
  if (vorm === "csv") return alsBytes(writeCsv(rows, { delimiter: ";", bom: true }));
  const werkmap = { sheets: [{ name: naam, rows }] };
  return new Uint8Array(await (vorm === "xlsx" ? writeXlsx(werkmap) : writeOds(werkmap)));
}

export function alsBytes(tekst: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(tekst));
}
