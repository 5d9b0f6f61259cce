// One repository runs once: two starts would share one database folder. The note says who runs it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, processFacts, waitUntilGone } from "../processes.mjs";

/** @param {string} stateFolder */
const noteFile = (stateFolder) => path.join(stateFolder, "start.json");

/** @param {string} stateFolder */
export function noteStart(stateFolder) {
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(
    noteFile(stateFolder),
    JSON.stringify({ pid: process.pid, started: processFacts(process.pid)?.started }),
  );
}

/** @param {string} stateFolder */
export function forgetStart(stateFolder) {
  rmSync(noteFile(stateFolder), { force: true });
}

/** @param {string} stateFolder */
function runningStart(stateFolder) {
  try {
    const note = /** @type {{ pid: number, started: string | undefined }} */ (
      JSON.parse(readFileSync(noteFile(stateFolder), "utf8"))
    );
    // The number of a process that ended is given out again: its moment of starting tells them apart.
    return isAlive(note.pid) && processFacts(note.pid)?.started === note.started ? note.pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A start that was killed stops by itself within a moment; one that goes on is really in use.
 * @param {string} stateFolder
 * @param {number} patience milliseconds
 * @param {() => void} onWaiting
 * @returns {Promise<number | undefined>} the process that still runs this repository
 */
export async function earlierStart(stateFolder, patience, onWaiting) {
  const pid = runningStart(stateFolder);
  if (pid === undefined) return undefined;
  onWaiting();
  return (await waitUntilGone(pid, patience)) ? undefined : pid;
}
