import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  const register = path.join(map, "wijzigingenregister.yaml");
  writeFileSync(register, registerZonder(wordsOfLaterSets(sets), readFileSync(register, "utf8")));
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

/** Ids that the sets after this one add: a release without those sets does not know them. */
function wordsOfLaterSets(sets: number): Set<string> {
  const map = path.join(TABELLENMAP, "wijzigingssets");
  const later = readdirSync(map).filter((naam) => naam.endsWith(".yaml") && Number(naam.slice(0, 4)) > sets);
  return new Set(
    later.flatMap((naam) =>
      [
        ...readFileSync(path.join(map, naam), "utf8").matchAll(
          /toevoegen: [a-z]+\n(?:.*\n)*?.*\bid: ([a-z0-9.-]+)/g,
        ),
      ].map(([, id = ""]) => id),
    ),
  );
}

/** The register as that release had it: what touches a word of later cannot stand in it. */
function registerZonder(woorden: ReadonlySet<string>, tekst: string): string {
  return tekst
    .split(/^(?=  - id: |wetsvoorstellen:)/m)
    .filter((deel) => {
      const raakt = /^    raakt:([\s\S]*?)^    tekst:/m.exec(deel)?.[1] ?? "";
      return !(raakt.match(/[a-z0-9-]+/g) ?? []).some((woord) => woorden.has(woord));
    })
    .join("");
}
