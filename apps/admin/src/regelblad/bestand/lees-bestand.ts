import { parseCsv } from "hucre/csv";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import { parse } from "yaml";
import type { Blad, Celplek, Geweigerd } from "../proef.ts";
import { MAX_BESTAND, MAX_RIJEN, TE_GROOT } from "./grenzen.ts";
import { celTekst, isFormuletekst, zonderApostrof } from "./cel.ts";
import { zipBezwaar } from "./zip-omvang.ts";

export type GelezenBestand =
  | { readonly ok: true; readonly blad: Blad }
  | { readonly ok: false; readonly geweigerd: readonly Geweigerd[] };

const heel = (melding: string): GelezenBestand => ({
  ok: false,
  geweigerd: [{ rij: null, id: null, kolom: null, melding }],
});

type Werkblad = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];

/** A file of rules. What it is follows from what stands in it, not from its name; of a spreadsheet the first sheet. */
export async function leesBestand(bytes: Uint8Array, naam: string): Promise<GelezenBestand> {
  if (bytes.byteLength > MAX_BESTAND) return heel(TE_GROOT);
  if (bytes.byteLength === 0) return heel("Dit bestand is leeg.");
  if (begintMet(bytes, [0x50, 0x4b])) return leesWerkmap(bytes);
  if (begintMet(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return heel(
      "Dit is een oud of beveiligd Excel-bestand. Bewaar het als .xlsx, .ods of .csv zonder wachtwoord.",
    );
  let tekst: string;
  try {
    tekst = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return heel("Dit bestand is geen tekst die wij kunnen lezen. Bewaar het als UTF-8, .xlsx of .ods.");
  }
  return /\.(json|ya?ml)$/i.test(naam) || /^\s*[[{]/.test(tekst) ? leesGegevens(tekst) : leesTekst(tekst);
}

/** Text with tabs, semicolons or commas: a CSV file, or what was copied from a spreadsheet. */
function leesTekst(tekst: string): GelezenBestand {
  return leesCellen(parseCsv(tekst, { maxRows: MAX_RIJEN + 2 }).map((rij) => rij.map(celTekst)));
}

/** Cells as text, headings first. */
export function leesCellen(cellen: readonly (readonly string[])[]): GelezenBestand {
  const formules = cellen.flatMap((rij, r) =>
    rij.flatMap((cel, k) => (isFormuletekst(cel) ? [{ r, k }] : [])),
  );
  return begrensd(
    cellen.map((rij) => rij.map(zonderApostrof)),
    formules,
  );
}

async function leesWerkmap(bytes: Uint8Array): Promise<GelezenBestand> {
  const bezwaar = zipBezwaar(bytes);
  if (bezwaar !== null) return heel(bezwaar);
  // The first part of an OpenDocument file names what it is, unpacked.
  const ods = new TextDecoder("latin1").decode(bytes.subarray(0, 120)).includes("opendocument.spreadsheet");
  let blad: Werkblad | undefined;
  try {
    const { sheets } = await (ods ? readOds(bytes) : readXlsx(bytes));
    blad = sheets.find(({ name }) => name === "Regels") ?? sheets[0];
  } catch {
    return heel("Wij kunnen dit bestand niet lezen. Bewaar het opnieuw als .xlsx, .ods of .csv.");
  }
  if (blad === undefined) return heel("Er staat geen werkblad in dit bestand.");
  const formules = [...(blad.cells ?? [])].flatMap(([plek, cel]) => {
    if (cel.formula === undefined) return [];
    const [r = 0, k = 0] = plek.split(",").map(Number);
    return [{ r, k }];
  });
  return begrensd(
    blad.rows.map((rij) => rij.map(celTekst)),
    formules,
  );
}

function begrensd(cellen: string[][], formules: readonly Celplek[]): GelezenBestand {
  const laatste = Math.max(0, ...formules.map(({ r }) => r));
  while (cellen.length > laatste + 1 && cellen.at(-1)?.every((cel) => cel.trim() === "") === true)
    cellen.pop();
  if (cellen.length < 2) return heel("Er staan geen rijen onder de koppen.");
  if (cellen.length > MAX_RIJEN + 1)
    return heel(`Er staan meer dan ${MAX_RIJEN} rijen in. Verdeel ze over meer bestanden.`);
  return { ok: true, blad: { soort: "cellen", cellen, formules } };
}

/** JSON or YAML: a list of rules, or an object with them under `regels`. */
function leesGegevens(tekst: string): GelezenBestand {
  let gelezen: unknown;
  try {
    // JSON is YAML too. No aliases: one line could stand for millions. No warnings: they quote the file in the log.
    gelezen = /^\s*[[{]/.test(tekst)
      ? JSON.parse(tekst)
      : parse(tekst, { maxAliasCount: 0, logLevel: "error" });
  } catch (error) {
    const waar = error instanceof Error ? /line (\d+)/.exec(error.message)?.[1] : undefined;
    return heel(`Dit bestand is niet goed opgebouwd${waar === undefined ? "" : `, kijk bij regel ${waar}`}.`);
  }
  const regels =
    typeof gelezen === "object" && gelezen !== null && "regels" in gelezen ? gelezen.regels : gelezen;
  if (!Array.isArray(regels) || regels.length === 0) return heel("Er staan geen regels in dit bestand.");
  if (regels.length > MAX_RIJEN)
    return heel(`Er staan meer dan ${MAX_RIJEN} regels in. Verdeel ze over meer bestanden.`);
  return { ok: true, blad: { soort: "regels", regels } };
}

function begintMet(bytes: Uint8Array, begin: readonly number[]): boolean {
  return begin.every((byte, plaats) => bytes[plaats] === byte);
}
