import type { TabelversieInhoud } from "@core/grondslagen";
import { stringify } from "yaml";
import { bladVan } from "../blad-van.ts";
import { alsBytes, schrijfBlad } from "./schrijf-blad.ts";
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
  return schrijfBlad(vorm, "Regels", bladVan(inhoud));
}
