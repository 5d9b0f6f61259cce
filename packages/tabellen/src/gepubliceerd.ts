import type { Kennis } from "@core/grondslagen";
import { z } from "zod";
import { registerBij, TABELLENMAP, type Tabellen } from "./laad-tabellen.ts";
import { leesBestand } from "./lees-bestand.ts";
import { Verzamelaar } from "./tabel-fout.ts";

const publicatieSchema = z.strictObject({ gepubliceerdTotEnMet: z.int().positive() });

/**
 * What a new installation answers from: the versions that publicatie.yaml names, and the register beside them. Later
 * wijzigingssets in the repository are proposals, for review.
 * @throws TabelFout when publicatie.yaml is wrong, or names a version that does not exist.
 */
export async function gepubliceerd(tabellen: Tabellen, map: string = TABELLENMAP): Promise<Kennis> {
  const fouten = new Verzamelaar();
  const bestand = "publicatie.yaml";
  const publicatie = await leesBestand(map, bestand, publicatieSchema, fouten);
  const laatste = publicatie?.gepubliceerdTotEnMet ?? 0;
  if (publicatie !== undefined && !tabellen.tabelversies.some(({ nummer }) => nummer === laatste)) {
    fouten.meld(bestand, "gepubliceerdTotEnMet", `tabelversie ${laatste} bestaat niet`);
  }
  fouten.stopBijProblemen();
  const sets = tabellen.wijzigingssets.filter(({ nummer }) => nummer !== null && nummer <= laatste);
  return {
    tabelversies: tabellen.tabelversies.filter(({ nummer }) => nummer <= laatste),
    register: registerBij(tabellen.ruwRegister, sets),
  };
}
