import path from "node:path";
import { z } from "zod";
import { inhoudshash } from "./hash.ts";
import { TABELLENMAP } from "./laad-tabellen.ts";
import { leesBestand, yamlBestanden } from "./lees-bestand.ts";
import { Verzamelaar } from "./tabel-fout.ts";

const kopSchema = z.looseObject({ id: z.string().min(1), versie: z.int().positive() });

/** One version of a form definition, identified by the hash of its content. */
export interface GeladenStappenplan {
  readonly id: string;
  readonly versie: number;
  readonly hash: string;
  readonly inhoud: unknown;
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
    const inhoud = await leesBestand(map, bestand, kopSchema, fouten);
    if (inhoud === undefined) continue;
    const { id, versie } = inhoud;
    if (geladen.some((ander) => ander.id === id && ander.versie === versie)) {
      fouten.meld(bestand, "versie", `versie ${versie} van "${id}" staat ook in een ander bestand`);
    }
    geladen.push({ id, versie, hash: inhoudshash(inhoud), inhoud });
  }
  fouten.stopBijProblemen();
  return geladen;
}
