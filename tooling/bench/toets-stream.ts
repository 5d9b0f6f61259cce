// The question is varied over partners, data and directions, so that no answer can be remembered.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../scripts/bootstrap.mjs";
import { report } from "./measure.ts";

const choices = {
  domein: ["wmo", "jeugd", "werk-en-inkomen", "schuldhulpverlening"],
  richting: ["opvragen", "verstrekken", "uitwisselen"],
  partner: ["svb", "uwv", "ciz", "politie", "zorgverzekeraar"],
  gegevens: ["gewoon", "bsn", "gezondheid"],
  peildatum: ["2019-08-11", "2020-01-01", "2018-05-25"],
};

function question(index: number): string {
  let rest = index;
  const pick = (from: readonly string[]): string => {
    const chosen = from[rest % from.length] ?? "";
    rest = Math.floor(rest / from.length);
    return chosen;
  };
  const [domein, richting, partner, gegeven, peildatum] = Object.values(choices).map(pick);
  const vraag = { id: `v${index}`, domein, richting, partner, gegevens: [gegeven], betrokkene: "client" };
  return `${JSON.stringify({ ...vraag, doel: null, herkomst: null, peildatum, tabelversie: null })}\n`;
}

/** The most memory the process has held, in megabytes, as Linux counts it. */
function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}

/** Streams questions through the command and says how many a second, and how much memory it held. */
export async function benchToets(wanted: number): Promise<void> {
  const begin = performance.now();
  const child = spawn(process.execPath, [path.join(root, "packages/tabellen/src/cli/toets.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let answered = 0;
  const memory: number[] = [];
  const nextMark = Math.max(1, Math.floor(wanted / 5));
  child.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) {
      if (byte !== 10) continue;
      answered += 1;
      if (answered % nextMark === 0 && child.pid !== undefined) memory.push(peakMemory(child.pid));
    }
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  for (let index = 0; index < wanted; index += 1) {
    if (!child.stdin.write(question(index))) {
      await new Promise((resolve) => {
        child.stdin.once("drain", resolve);
      });
    }
  }
  child.stdin.end();
  const code = await ended;
  if (code !== 0 || answered !== wanted)
    throw new Error(`toets answered ${answered} of ${wanted}, exit code ${code}`);
  const seconds = (performance.now() - begin) / 1000;
  report({
    name: "toets-stream",
    value: answered / seconds,
    unit: "questions/s",
    ratio: null,
    against: null,
  });
  const [first = 0, last = 0] = [memory[0], memory.at(-1)];
  report({
    name: "toets-memory",
    value: last,
    unit: "MB",
    ratio: last / first,
    against: "toets-memory after a fifth",
  });
}
