/** A spreadsheet takes a cell that begins so for a formula (CSV injection). */
const FORMULE = /^[=+\-@\t\r]/;

export function isFormuletekst(tekst: string): boolean {
  return FORMULE.test(tekst);
}

/** As a spreadsheet shows it: text, never something to work out. */
export function onschadelijk(tekst: string): string {
  return FORMULE.test(tekst) ? `'${tekst}` : tekst;
}

/** The way back, and only that: an apostrophe that was not put there by us stays. */
export function zonderApostrof(tekst: string): string {
  return tekst.startsWith("'") && FORMULE.test(tekst.slice(1)) ? tekst.slice(1) : tekst;
}

/** A value of a spreadsheet as the text one would have typed. */
export function celTekst(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return "";
  if (waarde instanceof Date) return waarde.toISOString().slice(0, 10);
  if (typeof waarde === "string" || typeof waarde === "number" || typeof waarde === "boolean")
    return String(waarde);
  return "";
}

/** "C4", as a spreadsheet names it. */
export function celverwijzing(rij: number, kolom: number): string {
  let letters = "";
  for (let rest = kolom + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${rij + 1}`;
}
