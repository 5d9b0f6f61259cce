import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { root } from "../../../../tooling/scripts/bootstrap.mjs";

/** Number of the newest tabelversie that a new installation publishes by itself. */
export function nieuwsteVersie(): number {
  const bestand = path.join(root, "packages", "tabellen", "publicatie.yaml");
  const { gepubliceerdTotEnMet } = parse(readFileSync(bestand, "utf8")) as { gepubliceerdTotEnMet: number };
  return gepubliceerdTotEnMet;
}
