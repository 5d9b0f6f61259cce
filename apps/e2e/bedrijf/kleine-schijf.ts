import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, closeSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A disk that a test can fill without touching any other. */
export interface KleineSchijf {
  readonly map: string;
  /** Until not a byte goes on it. */
  readonly vul: () => void;
  readonly maakRuimte: () => void;
  readonly weg: () => void;
}

/** In memory, of so many MB; null where this account may not mount one. */
export function maakKleineSchijf(mb: number): KleineSchijf | null {
  const map = mkdtempSync(path.join(tmpdir(), "deelwijzer-schijf-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${mb}m,mode=755`, "deelwijzer", map]);
  if (status !== 0) {
    rmSync(map, { recursive: true, force: true });
    return null;
  }
  const vulling = path.join(map, "vulling");
  return {
    map,
    vul: () => {
      const bestand = openSync(vulling, "w");
      try {
        for (const grootte of [1_048_576, 4096, 1]) schrijfTotVol(bestand, Buffer.alloc(grootte));
      } finally {
        closeSync(bestand);
      }
    },
    maakRuimte: () => rmSync(vulling, { force: true }),
    weg: () => {
      spawnSync("umount", [map]);
      rmSync(map, { recursive: true, force: true });
    },
  };
}

function schrijfTotVol(bestand: number, stuk: Buffer): void {
  try {
    while (writeSync(bestand, stuk) === stuk.length);
  } catch (fout) {
    if ((fout as { code?: string }).code !== "ENOSPC") throw fout;
  }
}
