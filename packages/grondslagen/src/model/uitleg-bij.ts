import type { Datum } from "../time/datum.ts";
import type { Artikel } from "./artikel.ts";
import { artikelenOp } from "./artikelen-op.ts";
import type { Artikeluitleg } from "./artikeluitleg.ts";
import type { TabelversieInhoud } from "./tabelversie.ts";

type Plaats = Pick<Artikel, "wet" | "artikel" | "lid" | "onderdeel">;

/** The explanation of a provision as it was numbered on a date; absent where nobody wrote one. */
export function uitlegBij(
  { artikeluitleg = [] }: Pick<TabelversieInhoud, "artikeluitleg">,
  plaats: Plaats,
  peildatum: Datum,
): Artikeluitleg | undefined {
  return artikeluitleg.find(({ artikelen }) =>
    artikelenOp(artikelen, peildatum).some(
      (een) =>
        een.wet === plaats.wet &&
        een.artikel === plaats.artikel &&
        een.lid === plaats.lid &&
        een.onderdeel === plaats.onderdeel,
    ),
  );
}
