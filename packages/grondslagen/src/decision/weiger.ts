import type { Term } from "../model/woordenlijst.ts";
import type { Fout } from "./antwoord.ts";
import { nabij } from "./nabij.ts";

/** A field of a question that cannot be read. */
export class Weiger extends Error {
  readonly fout: Fout;
  constructor(fout: Fout) {
    super(fout.melding);
    this.fout = fout;
  }
}

/** What a refusal needs of a word: its slug, and the names people know it by. */
export type Woord = Pick<Term, "id" | "naam" | "aliassen">;

/** Slugs that look like it; else the slugs of words whose name does ("sociale-verzekeringsbank" for "svb"). */
export function nabijeWoorden(waarde: string, termen: readonly Woord[]): string[] {
  const opSlug = nabij(
    waarde,
    termen.map((term) => term.id),
  );
  if (opSlug.length > 0) return opSlug;
  const opNaam = new Map(
    termen.flatMap(({ id, naam, aliassen }) =>
      [naam, ...aliassen].map((n) => [n.toLowerCase(), id] as const),
    ),
  );
  const namen = nabij(waarde.replaceAll("-", " "), [...opNaam.keys()]);
  return [...new Set(namen.flatMap((naam) => opNaam.get(naam) ?? []))];
}

export function metBekend(
  veld: string,
  melding: string,
  dichtbij: readonly string[],
  bekend: readonly string[],
): Fout {
  return {
    veld,
    melding:
      dichtbij.length > 0 ? `${melding} Bedoelt u ${dichtbij.map((b) => `"${b}"`).join(" of ")}?` : melding,
    bekend: dichtbij.length > 0 ? dichtbij : bekend.slice(0, 10),
  };
}

export function kort(tekst: string): string {
  return tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst;
}

export function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}
