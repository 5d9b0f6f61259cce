import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { TABELLENMAP } from "../src/index.ts";

const DELEN = [
  "basis",
  "wijzigingssets",
  "wetsvoorstellen",
  "bronnen.yaml",
  "publicatie.yaml",
  "wijzigingenregister.yaml",
  "stappenplannen",
  "oefeningen",
];

/** What names the hash or the articles of a later version. */
const RUST_OP_LATER = new Set(["wijzigingssets", "wetsvoorstellen", "oefeningen"]);

const LEEG_REGISTER = "bijgewerktOp: 2026-11-21\naankondigingen: []\nwetsvoorstellen: []\n";

/**
 * A copy of the tables for one test, removed afterwards. `alleenBasis` leaves out what rests on the basis, for tests
 * that change it: the wijzigingssets name its hash, the register names words of later versions.
 */
export async function kopieVanTabellen({ alleenBasis = false } = {}): Promise<string> {
  const map = await mkdtemp(path.join(tmpdir(), "tabellen-"));
  onTestFinished(() => rm(map, { recursive: true, force: true }));
  for (const deel of DELEN) {
    if (alleenBasis && RUST_OP_LATER.has(deel)) continue;
    await cp(path.join(TABELLENMAP, deel), path.join(map, deel), { recursive: true });
  }
  if (alleenBasis) await writeFile(path.join(map, "wijzigingenregister.yaml"), LEEG_REGISTER);
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
