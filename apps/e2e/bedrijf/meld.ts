/** Says a figure in the report of the run: what a test counted, beside what it judged. */
export function meld(tekst: string): void {
  process.stdout.write(`${tekst}\n`);
}
