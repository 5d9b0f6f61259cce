import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beantwoordRuw, renderMotivering, type Antwoord } from "@core/grondslagen";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { laadTabellen } from "../src/index.ts";

/** What a jurist expects of one question; every field that is named must hold. */
interface Verwacht {
  uitkomst?: string;
  fout?: string;
  artikelen?: string[];
  avg?: (string | null)[];
  vereisten?: string[];
  vereistenStatus?: string;
  controle?: string[];
  open?: string[];
  waarschuwingen?: string[];
  nietWaarschuwingen?: string[];
  bijna?: string[][];
  eersteBijnaBevat?: string;
  bronBevat?: string;
  tekstBevat?: string;
  /** Parts of the reasoning as a reader gets it. */
  motiveringBevat?: string[];
}

interface Geval {
  geval: string;
  vraag: Record<string, unknown>;
  verwacht: Verwacht;
}

const MAP = join(import.meta.dirname, "cases");
const bestanden = readdirSync(MAP, { recursive: true, encoding: "utf8" }).filter((naam) =>
  naam.endsWith(".yaml"),
);

let kennis: Awaited<ReturnType<typeof laadTabellen>>;
beforeAll(async () => {
  kennis = await laadTabellen();
});

describe.each(bestanden)("%s", (bestand) => {
  const gevallen = parse(readFileSync(join(MAP, bestand), "utf8")) as Geval[];
  it.each(gevallen.map((g) => [g.geval, g] as const))("%s", (_naam, { vraag, verwacht }) => {
    const antwoord = beantwoordRuw(vraag, kennis);
    if ("fout" in antwoord) {
      expect(antwoord.fout.veld).toBe(verwacht.fout);
      return;
    }
    expect(verwacht.fout).toBeUndefined();
    toets(antwoord, verwacht);
  });
});

function toets(antwoord: Antwoord, v: Verwacht): void {
  expect(antwoord.uitkomst).toBe(v.uitkomst);
  const { grondslagen } = antwoord;
  const soorten = antwoord.waarschuwingen.map((w) => w.soort);
  if (v.artikelen)
    expect([...new Set(grondslagen.flatMap((g) => g.artikelen.map(kortArtikel)))].toSorted()).toEqual(
      v.artikelen.toSorted(),
    );
  if (v.avg) expect(grondslagen.map((g) => g.avg)).toEqual(v.avg);
  if (v.vereisten)
    expect([...new Set(grondslagen.flatMap((g) => g.vereisten))].toSorted()).toEqual(v.vereisten.toSorted());
  if (v.vereistenStatus)
    expect([...new Set(grondslagen.map((g) => g.vereistenStatus))]).toEqual([v.vereistenStatus]);
  if (v.controle) expect([...new Set(grondslagen.map((g) => g.controle))]).toEqual(v.controle);
  if (v.open) expect([...new Set(grondslagen.flatMap((g) => g.open))].toSorted()).toEqual(v.open.toSorted());
  for (const soort of v.waarschuwingen ?? []) expect(soorten).toContain(soort);
  for (const soort of v.nietWaarschuwingen ?? []) expect(soorten).not.toContain(soort);
  for (const ontbreekt of v.bijna ?? [])
    expect(antwoord.bijna.map((b) => b.ontbreekt)).toContainEqual(ontbreekt);
  if (v.eersteBijnaBevat) expect(antwoord.bijna[0]?.uitleg).toContain(v.eersteBijnaBevat);
  if (v.bronBevat) expect(grondslagen[0]?.bron).toContain(v.bronBevat);
  for (const deel of v.motiveringBevat ?? []) expect(renderMotivering(antwoord.motivering)).toContain(deel);
  if (v.tekstBevat) expect(grondslagen[0]?.artikelen[0]?.tekst).toContain(v.tekstBevat);
}

function kortArtikel(a: Antwoord["grondslagen"][number]["artikelen"][number]): string {
  return [a.wet, a.artikel, a.lid && `lid ${a.lid}`, a.onderdeel && `onder ${a.onderdeel}`]
    .filter(Boolean)
    .join(" ");
}
