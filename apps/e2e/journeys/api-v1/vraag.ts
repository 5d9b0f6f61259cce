import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { root } from "../../../../tooling/scripts/bootstrap.mjs";

/** A question with a basis, from the worked example of the contract. */
export const VRAAG = {
  id: "x1",
  domein: "wmo",
  richting: "opvragen",
  partner: "svb",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "heronderzoek",
  herkomst: null,
  peildatum: "2019-08-11",
  tabelversie: null,
};

const GEVALLEN = path.join(root, "packages", "tabellen", "test", "cases");

/** The questions of all golden cases, each with its place as id. */
export function goudenVragen(): Record<string, unknown>[] {
  return readdirSync(GEVALLEN, { recursive: true, encoding: "utf8" })
    .filter((naam) => naam.endsWith(".yaml"))
    .toSorted()
    .flatMap((naam) => {
      const gevallen = parse(readFileSync(path.join(GEVALLEN, naam), "utf8")) as {
        vraag: Record<string, unknown>;
      }[];
      return gevallen.map(({ vraag }, plaats) => ({ ...vraag, id: `${naam} ${plaats + 1}` }));
    });
}

/** What `npm run --silent toets` answers, line by line. */
export async function toetsOpdracht(vragen: readonly unknown[]): Promise<unknown[]> {
  const child = spawn("npm", ["run", "--silent", "toets"], { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(vragen.map((vraag) => `${JSON.stringify(vraag)}\n`).join(""));
  let uitvoer = "";
  for await (const stuk of child.stdout.setEncoding("utf8")) uitvoer += String(stuk);
  return uitvoer
    .trimEnd()
    .split("\n")
    .map((regel): unknown => JSON.parse(regel));
}
