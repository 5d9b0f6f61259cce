/** What was typed in a text field; empty when the form has no such field. */
export function veldWaarde(velden: FormData, naam: string): string {
  const waarde = velden.get(naam);
  return typeof waarde === "string" ? waarde : "";
}
