import { expect, test } from "vitest";
import type { Plekbevinding } from "./bevindingen-per-cel.ts";
import { volgendeCel } from "./volgende-cel.ts";

const zeg = (regel: string, kolom: string, melding: string): Plekbevinding => ({
  regel,
  kolom,
  melding,
  herstel: "Doe iets.",
  blokkeert: false,
});
const BEVINDINGEN = [
  zeg("a", "regel", "Eerste."),
  zeg("a", "doelen", "Doel."),
  zeg("a", "regel", "Tweede."),
  zeg("b", "regel", "Derde."),
];
/** Where one comes, key after key, from nowhere. */
function loop(toetsen: number, terug = false): string[] {
  let hier: { rij: string; kolom: string } | null = null;
  return Array.from({ length: toetsen }, () => {
    const cel = volgendeCel(BEVINDINGEN, hier, terug);
    hier = cel === null ? null : { rij: cel.regel, kolom: cel.kolom };
    return `${cel?.nummer}/${cel?.aantal} ${cel?.regel}.${cel?.kolom}`;
  });
}

test("one gets past a cell of which two things are said, and round to the first", () => {
  expect(loop(4)).toEqual(["1/3 a.regel", "2/3 a.doelen", "3/3 b.regel", "1/3 a.regel"]);
  expect(loop(4, true)).toEqual(["3/3 b.regel", "2/3 a.doelen", "1/3 a.regel", "3/3 b.regel"]);
});

test("all that is said of the cell is told, and of no cell nothing", () => {
  expect(volgendeCel(BEVINDINGEN, null, false)?.tekst).toBe("Eerste. Doe iets. Tweede. Doe iets.");
  expect(volgendeCel([], { rij: "a", kolom: "regel" }, false)).toBeNull();
});
