import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../scripts/bootstrap.mjs";

/** A file of the repository, by its path from the root. */
export function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** What stands under a heading of the second or third level, up to the next one. */
export function section(text: string, heading: string): string {
  const begin = text.search(new RegExp(`^#{2,3} ${heading}$`, "m"));
  if (begin === -1) throw new Error(`no heading "${heading}"`);
  const rest = text.slice(text.indexOf("\n", begin));
  const end = rest.search(/^#{2,3} /m);
  return end === -1 ? rest : rest.slice(0, end);
}

/** The rows of the tables in a text, each as its cells; without their heads. */
export function rowsOf(text: string): string[][] {
  const lines = text.split("\n");
  return lines
    .filter((line, at) => line.startsWith("|") && !/^\| *-/.test(line) && !/^\| *-/.test(lines[at + 1] ?? ""))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

export function inBackticks(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}
