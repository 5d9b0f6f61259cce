import path from "node:path";
import { blokSchema, leesStappenplan, type Blok, type Stappenplan } from "@core/grondslagen";
import { z } from "zod";
import { inhoudshash } from "./hash.ts";
import { TABELLENMAP } from "./laad-tabellen.ts";
import { leesBestand, yamlBestanden } from "./lees-bestand.ts";
import { Verzamelaar } from "./tabel-fout.ts";

const BLOKKEN = "stappenplannen/blokken";

/** One version of a form definition, identified by the hash of its content. */
export interface GeladenStappenplan {
  readonly id: string;
  readonly versie: number;
  /** `sha256:` + 64 hexadecimal digits. */
  readonly hash: string;
  readonly inhoud: Stappenplan;
}

/**
 * Reads the form definitions in `stappenplannen/`, unfolds the blocks they use, and checks them. By id and version.
 * @throws TabelFout naming every file, path and problem.
 */
export async function laadStappenplannen(map: string = TABELLENMAP): Promise<GeladenStappenplan[]> {
  const fouten = new Verzamelaar();
  const geladen: GeladenStappenplan[] = [];
  const blokken = await laadBlokken(map, fouten);
  for (const naam of await yamlBestanden(path.join(map, "stappenplannen"))) {
    const bestand = `stappenplannen/${naam}`;
    const ruw = await leesBestand(map, bestand, z.record(z.string(), z.unknown()), fouten);
    if (ruw === undefined) continue;
    const gelezen = leesStappenplan(ruw, blokken);
    if (!gelezen.ok) {
      for (const { pad, melding, remedie } of gelezen.bevindingen)
        fouten.meld(bestand, pad, `${melding}. ${remedie}`);
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
  return geladen.toSorted((a, b) => (a.id === b.id ? a.versie - b.versie : a.id < b.id ? -1 : 1));
}

/** Blocks that stappenplannen share, each version in a file of its own; a version that is in use never changes. */
async function laadBlokken(map: string, fouten: Verzamelaar): Promise<Blok[]> {
  const blokken: Blok[] = [];
  for (const naam of await yamlBestanden(path.join(map, BLOKKEN))) {
    const bestand = `${BLOKKEN}/${naam}`;
    const blok = await leesBestand(map, bestand, blokSchema, fouten);
    if (blok === undefined) continue;
    const { id, versie } = blok;
    if (versie === undefined)
      fouten.meld(bestand, "versie", "een gedeeld blok heeft een versie. Vul haar in.");
    else if (blokken.some((ander) => ander.id === id && ander.versie === versie))
      fouten.meld(bestand, "versie", `versie ${versie} van het blok "${id}" staat ook in een ander bestand`);
    blokken.push(blok);
  }
  return blokken;
}
