import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { TABELLENMAP } from "@deelwijzer/tabellen";

export interface Uitgavemap {
  readonly map: string;
  readonly vervang: (bestand: string, oud: string, nieuw: string) => void;
  readonly weg: () => void;
}

/** The tables as a release has them that holds the sets up to `sets`, and that publishes the versions up to `tot`. */
export function maakUitgave({ tot, sets }: { readonly tot: number; readonly sets: number }): Uitgavemap {
  const map = mkdtempSync(path.join(tmpdir(), "deelwijzer-uitgave-"));
  for (const deel of [
    "basis",
    "bronnen.yaml",
    "publicatie.yaml",
    "stappenplannen",
    "wijzigingenregister.yaml",
    "wijzigingssets",
  ])
    cpSync(path.join(TABELLENMAP, deel), path.join(map, deel), {
      recursive: true,
      filter: (bron) => Number(/wijzigingssets\/(\d{4})-/.exec(bron)?.[1] ?? 0) <= sets,
    });
  writeFileSync(path.join(map, "publicatie.yaml"), `gepubliceerdTotEnMet: ${tot}\n`);
  return {
    map,
    vervang: (bestand, oud, nieuw) => {
      const file = path.join(map, bestand);
      const tekst = readFileSync(file, "utf8");
      if (!tekst.includes(oud)) throw new Error(`${bestand} does not hold what must be replaced`);
      writeFileSync(file, tekst.replace(oud, nieuw));
    },
    weg: () => rmSync(map, { recursive: true, force: true }),
  };
}
