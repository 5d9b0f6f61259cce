import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { vormfout } from "@core/grondslagen";
import { z } from "zod";
import type { Verzamelaar } from "./tabel-fout.ts";

/** Dutch words for what zod finds, without changing zod for the rest of the process. */
const nederlands = z.locales.nl().localeError;

/** The largest file of the tables is a tenth of this. */
const MAX_BYTES = 2_000_000;

/** Reads one YAML file and checks its form. `undefined` = something was wrong, and was reported. */
export async function leesBestand<Uit>(
  map: string,
  bestand: string,
  schema: z.ZodType<Uit>,
  fouten: Verzamelaar,
): Promise<Uit | undefined> {
  const ruw = await leesYaml(map, bestand, fouten);
  return ruw === undefined ? undefined : keur(ruw.inhoud, schema, bestand, "", fouten);
}

/** Checks a value against a schema and reports every deviation under `pad`. */
export function keur<Uit>(
  waarde: unknown,
  schema: z.ZodType<Uit>,
  bestand: string,
  pad: string,
  fouten: Verzamelaar,
): Uit | undefined {
  const gelezen = schema.safeParse(waarde, { error: (fout) => vormfout(fout) ?? nederlands(fout) });
  if (gelezen.success) return gelezen.data;
  for (const probleem of gelezen.error.issues) {
    const plaats = [pad, ...probleem.path.map(String)].filter((deel) => deel !== "").join(".");
    fouten.meld(bestand, plaats, probleem.message);
  }
  return undefined;
}

async function leesYaml(
  map: string,
  bestand: string,
  fouten: Verzamelaar,
): Promise<{ inhoud: unknown } | undefined> {
  let tekst: string;
  try {
    const { size } = await stat(path.join(map, bestand));
    if (size > MAX_BYTES) {
      const megabytes = (size / 1_000_000).toFixed(0);
      fouten.meld(
        bestand,
        "",
        `dit bestand is ${megabytes} MB. Meer dan ${MAX_BYTES / 1_000_000} MB wordt niet gelezen: verdeel het, of zet het terug`,
      );
      return undefined;
    }
    tekst = await readFile(path.join(map, bestand), "utf8");
  } catch {
    fouten.meld(bestand, "", "dit bestand is er niet of is niet te lezen");
    return undefined;
  }
  const regels = new LineCounter();
  const document = parseDocument(tekst, { lineCounter: regels, prettyErrors: false });
  for (const fout of [...document.errors, ...document.warnings]) {
    const { line, col } = regels.linePos(fout.pos[0]);
    fouten.meld(bestand, `regel ${line}, teken ${col}`, `geen geldige YAML (${fout.message})`);
  }
  if (document.errors.length + document.warnings.length > 0) return undefined;
  try {
    return { inhoud: document.toJS() };
  } catch {
    fouten.meld(bestand, "", "verwijzingen (*naam) vermenigvuldigen zich hier: schrijf de waarden uit");
    return undefined;
  }
}

/** Names of the YAML files in a folder, sorted; none where the folder does not exist. */
export async function yamlBestanden(map: string): Promise<string[]> {
  try {
    return (await readdir(map)).filter((naam) => naam.endsWith(".yaml")).toSorted();
  } catch {
    return [];
  }
}
