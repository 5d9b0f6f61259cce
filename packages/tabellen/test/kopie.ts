import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { TABELLENMAP } from "../src/index.ts";

/** A copy of the tables for one test, removed afterwards. */
export async function kopieVanTabellen(): Promise<string> {
  const map = await mkdtemp(path.join(tmpdir(), "tabellen-"));
  onTestFinished(() => rm(map, { recursive: true, force: true }));
  for (const deel of ["basis", "bronnen.yaml", "wijzigingenregister.yaml", "stappenplannen"]) {
    await cp(path.join(TABELLENMAP, deel), path.join(map, deel), { recursive: true });
  }
  return map;
}

/** Replaces the first place where `oud` stands; it must stand there. */
export async function vervang(map: string, bestand: string, oud: string, nieuw: string): Promise<void> {
  const plaats = path.join(map, bestand);
  const tekst = await readFile(plaats, "utf8");
  if (!tekst.includes(oud)) throw new Error(`${bestand} bevat niet: ${oud}`);
  await writeFile(
    plaats,
    tekst.replace(oud, () => nieuw),
  );
}
