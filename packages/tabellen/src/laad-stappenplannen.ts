import path from "node:path";
import { leesStappenplan, type Stappenplan } from "@core/grondslagen";
import { z } from "zod";
import { inhoudshash } from "./hash.ts";
import { TABELLENMAP } from "./laad-tabellen.ts";
import { leesBestand, yamlBestanden } from "./lees-bestand.ts";
import { Verzamelaar } from "./tabel-fout.ts";

/** One version of a form definition, identified by the hash of its content. */
export interface GeladenStappenplan {
  readonly id: string;
  readonly versie: number;
  /** `sha256:` + 64 hexadecimal digits. */
  readonly hash: string;
  readonly inhoud: Stappenplan;
}

/**
 * Reads the form definitions in `stappenplannen/` and checks them.
 * @throws TabelFout naming every file, path and problem.
 */
export async function laadStappenplannen(map: string = TABELLENMAP): Promise<GeladenStappenplan[]> {
  const fouten = new Verzamelaar();
  const geladen: GeladenStappenplan[] = [];
  for (const naam of await yamlBestanden(path.join(map, "stappenplannen"))) {
    const bestand = `stappenplannen/${naam}`;
    const ruw = await leesBestand(map, bestand, z.record(z.string(), z.unknown()), fouten);
    if (ruw === undefined) continue;
    const gelezen = leesStappenplan(ruw);
    if (!gelezen.ok) {
      for (const { pad, melding } of gelezen.bevindingen) fouten.meld(bestand, pad, melding);
      continue;
    }
    const inhoud = gelezen.definitie;
    const { id, versie } = inhoud;
    if (geladen.some((ander) => ander.id === id && ander.versie === versie)) {
      fouten.meld(bestand, "versie", `versie ${versie} van "${id}" staat ook in een ander bestand`);
    }
    geladen.push({ id, versie, hash: inhoudshash(inhoud), inhoud });
  }
  fouten.stopBijProblemen();
  return geladen;
}
