import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Page, type TestInfo } from "@playwright/test";
import postgres from "postgres";
import { extractText, getDocumentProxy } from "unpdf";
import { root } from "../../../../tooling/scripts/bootstrap.mjs";
import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { BesluitPagina } from "../../pages/besluit-pagina.ts";
import type { Klok } from "../../stack/installation.ts";
import { leesStapel } from "../../stack/running-stack.ts";

export interface Verwacht {
  readonly uitkomst: string;
  readonly uitkomstZin: RegExp;
  /** Text that must stand at a point of the account. */
  readonly punten: Readonly<Record<number, string>>;
}

/** Everything that must hold of a besluit once it is sealed: page, PDF, file and seal. */
export async function expectVerzegeld(page: Page, testInfo: TestInfo, verwacht: Verwacht): Promise<void> {
  const besluit = new BesluitPagina(page);
  await expect(besluit.hoofd.getByText(/^Besluit \d+ · vastgesteld op /)).toBeVisible();
  await expect(besluit.hoofd.getByText(verwacht.uitkomst, { exact: true })).toBeVisible();
  await expect(besluit.hoofd.getByRole("heading", { name: verwacht.uitkomstZin })).toBeVisible();
  const punten = await besluit.punten();
  expect(punten.map((kop) => Number(kop.split(".")[0]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  for (const [nummer, tekst] of Object.entries(verwacht.punten)) {
    expect(await besluit.punt(Number(nummer))).toContain(tekst);
  }
  await expectAccessible(page, `verantwoording: ${verwacht.uitkomst}`);
  await expectPdf(besluit, verwacht);
  await expectBestand(besluit, testInfo);
}

async function expectPdf(besluit: BesluitPagina, { uitkomst }: Verwacht): Promise<void> {
  const download = await besluit.downloadPdf();
  expect(download.suggestedFilename()).toMatch(/^verantwoording-besluit-\d+\.pdf$/);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  // Tagged, so that a screen reader can follow the headings and lists.
  const rauw = bytes.toString("latin1");
  expect(rauw).toContain("/StructTreeRoot");
  expect(rauw).toMatch(/\/Marked\s+true/);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  expect(text.replaceAll(/\s+/g, " ").toLowerCase()).toContain(uitkomst.toLowerCase());
}

async function expectBestand(besluit: BesluitPagina, testInfo: TestInfo): Promise<void> {
  const download = await besluit.downloadBestand();
  expect(download.suggestedFilename()).toMatch(/^besluit-\d+\.json$/);
  const bestand = testInfo.outputPath("besluit.json");
  await download.saveAs(bestand);
  expect(verifieer(bestand)).toMatchObject({ status: 0, uitvoer: expect.stringMatching(/^Heel\./) });

  const tekst = readFileSync(bestand, "utf8");
  // Nothing of the content leaves in the clear.
  expect(tekst).not.toContain("mentor");
  for (const veld of ['"uitkomst": "', '"versleuteld": "']) {
    const omgeklapt = Buffer.from(tekst);
    const plaats = omgeklapt.indexOf(veld) + veld.length + 2;
    omgeklapt[plaats] = (omgeklapt[plaats] ?? 0) ^ 1;
    writeFileSync(bestand, omgeklapt);
    expect(verifieer(bestand), `a byte of ${veld} was flipped`).toMatchObject({
      status: 1,
      uitvoer: expect.stringMatching(/^Niet heel\./),
    });
  }
}

/** What `npm run verifieer` says of a downloaded besluit. */
export function verifieer(bestand: string): { status: number | null; uitvoer: string } {
  const { status, stdout } = spawnSync("npm", ["run", "--silent", "verifieer", bestand], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, uitvoer: stdout };
}

/** How many besluiten were sealed for a dossier, as the database has it. */
export async function aantalBesluiten(klok: Klok, afwegingId: string): Promise<number> {
  const sql = postgres(leesStapel().installaties[klok].databaseUrl, { max: 1 });
  try {
    const [rij] = await sql<{ aantal: number }[]>`
      select count(*)::int as aantal from besluit where afweging_id = ${afwegingId}`;
    return rij?.aantal ?? 0;
  } finally {
    await sql.end();
  }
}

/** The seal of a besluit as the database has it. */
export async function zegelVan(klok: Klok, besluitId: string): Promise<object> {
  const sql = postgres(leesStapel().installaties[klok].databaseUrl, { max: 1 });
  try {
    const [rij] = await sql`
      select hash, keten_hash, inhoud_hash, tabelversie_hash from besluit where id = ${besluitId}`;
    if (rij === undefined) throw new Error(`There is no besluit ${besluitId}.`);
    return { ...rij };
  } finally {
    await sql.end();
  }
}
