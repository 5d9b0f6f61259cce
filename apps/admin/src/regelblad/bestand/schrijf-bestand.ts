import type { TabelversieInhoud } from "@core/grondslagen";
import { writeCsv } from "hucre/csv";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { stringify } from "yaml";
import { bladVan } from "../blad-van.ts";
import { onschadelijk } from "./cel.ts";
import type { Uitvoervorm } from "./uitvoervormen.ts";

/** The rules as a file that can be changed and read back: by id, with every cell as text. */
export async function schrijfBestand(
  vorm: Uitvoervorm,
  inhoud: TabelversieInhoud,
): Promise<Uint8Array<ArrayBuffer>> {
  if (vorm === "json") return alsBytes(`${JSON.stringify(inhoud.regels, null, 2)}\n`);
  // No anchors: two rules with the same article are two articles for a reader.
  if (vorm === "yaml")
    return alsBytes(stringify(inhoud.regels, { aliasDuplicateObjects: false, lineWidth: 110 }));
  const rows = bladVan(inhoud).map((rij) => rij.map(onschadelijk));
  // Semicolons and the mark in front are what Dutch spreadsheet programs open without asking.
  if (vorm === "csv") return alsBytes(writeCsv(rows, { delimiter: ";", bom: true }));
  const werkmap = { sheets: [{ name: "Regels", rows }] };
  return new Uint8Array(await (vorm === "xlsx" ? writeXlsx(werkmap) : writeOds(werkmap)));
}

function alsBytes(tekst: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(tekst));
}
