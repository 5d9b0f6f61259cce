import type { Regel } from "@core/grondslagen";
import { parseCsv } from "hucre/csv";
import { onschadelijk } from "../../regelblad/bestand/cel.ts";
import { ID_KOLOM, KOLOMMEN, kolomVan } from "../../regelblad/kolommen.ts";
import { formulierVanRegel } from "../bewerken/regel-formulier/van-regel.ts";
import { NAAMKOLOM, RASTERKOLOMMEN } from "./rasterkolommen.ts";

/** A sheet as the dry run takes it: headings, then rows. */
export type Cellen = string[][];

export type Geplakt =
  | { readonly ok: true; readonly cellen: Cellen }
  | { readonly ok: false; readonly melding: string };

/** Columns one can write to, in the order of the grid. */
const BESCHRIJFBAAR = RASTERKOLOMMEN.filter(({ id }) => id !== NAAMKOLOM).map(({ id }) => id);

const kop = (kolom: string) => KOLOMMEN.find(({ id }) => id === kolom)?.kop ?? kolom;

/** What a cell holds, as it is written in a sheet. */
export function celtekst(regel: Regel, kolom: string): string {
  if (kolom === NAAMKOLOM) return regel.id;
  return KOLOMMEN.find(({ id }) => id === kolom)?.schrijf(formulierVanRegel({ ...regel })) ?? "";
}

/** Chosen rows for the clipboard, with id and headings: pasted back somewhere else, each finds its rule again. */
export function alsPlaktekst(regels: readonly Regel[]): string {
  const rijen = [
    [ID_KOLOM.kop, ...BESCHRIJFBAAR.map(kop)],
    ...regels.map((regel) => [regel.id, ...BESCHRIJFBAAR.map((kolom) => celtekst(regel, kolom))]),
  ];
  return rijen.map((rij) => rij.map((cel) => alsCel(onschadelijk(cel))).join("\t")).join("\r\n");
}

function alsCel(tekst: string): string {
  return /[\t\n\r"]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
}

/**
 * What was copied in a spreadsheet, at the place one stands. With an id among its headings every row finds its own rule;
 * without, it goes down and to the right from here; one value goes into every chosen row.
 */
export function leesPlaktekst(
  tekst: string,
  hier: { readonly rij: string; readonly kolom: string } | null,
  volgorde: readonly string[],
  gekozen: ReadonlySet<string>,
): Geplakt {
  const cellen = parseCsv(tekst.replace(/\r?\n$/, ""), { delimiter: "\t" }).map((rij) =>
    rij.map((cel) => String(cel ?? "")),
  );
  const koppen = cellen[0]?.map((cel) => kolomVan(cel)) ?? [];
  if (koppen.includes(ID_KOLOM.id)) return { ok: true, cellen };
  if (hier === null || hier.kolom === NAAMKOLOM)
    return mis("Ga eerst naar de cel waar het plakken begint, of neem de kolom Id mee.");
  const [enige] = cellen[0] ?? [];
  if (cellen.length === 1 && cellen[0]?.length === 1 && enige !== undefined) {
    const rijen = gekozen.has(hier.rij) ? volgorde.filter((id) => gekozen.has(id)) : [hier.rij];
    return { ok: true, cellen: vulIn(hier.kolom, enige, rijen) };
  }
  const [begin, eersteKolom] = [volgorde.indexOf(hier.rij), BESCHRIJFBAAR.indexOf(hier.kolom)];
  const breed = Math.max(...cellen.map((rij) => rij.length));
  if (begin === -1 || begin + cellen.length > volgorde.length)
    return mis(`U plakt ${cellen.length} rijen. Zo veel regels staan hier niet onder elkaar.`);
  if (eersteKolom + breed > BESCHRIJFBAAR.length)
    return mis(`U plakt ${breed} kolommen. Zo veel staan er niet meer rechts van deze cel.`);
  return {
    ok: true,
    cellen: [
      [ID_KOLOM.kop, ...BESCHRIJFBAAR.slice(eersteKolom, eersteKolom + breed).map(kop)],
      ...cellen.map((rij, plaats) => [volgorde[begin + plaats] ?? "", ...rij]),
    ],
  };
}

/** One value in one column of several rules. */
export function vulIn(kolom: string, tekst: string, rijen: readonly string[]): Cellen {
  return [[ID_KOLOM.kop, kop(kolom)], ...rijen.map((id) => [id, tekst])];
}

const mis = (melding: string): Geplakt => ({ ok: false, melding });
