import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROLLEN } from "@core/grondslagen";
import { createTestDatabase } from "@deelwijzer/db/testing";
import { afterAll, expect, test } from "vitest";
import { SESSIEDUUR } from "../src/auth/sessieduur.ts";
import { HERHAALBAAR_MS } from "../src/use-case/idempotentie.ts";
import { ACTIVITEITEN } from "../src/verwerkingen/activiteiten.ts";

const root = path.join(import.meta.dirname, "../../..");
const lees = (bestand: string) => readFileSync(path.join(root, bestand), "utf8");
const register = lees("tooling/operations/REGISTER.md");
const dpia = lees("tooling/operations/DPIA.md");
const onder = (kop: string) => {
  const begin = register.indexOf(`\n## ${kop}`);
  const einde = register.indexOf("\n## ", begin + 1);
  return register.slice(begin, einde === -1 ? undefined : einde);
};
/** What stands between backticks in the first cell of each line of a table. */
const genoemd = (tekst: string) =>
  tekst
    .split("\n")
    .filter((regel) => regel.startsWith("| `"))
    .flatMap((regel) => [...(regel.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, naam = ""]) => naam));

const database = await createTestDatabase();
afterAll(() => database.drop());

test("every table of the database stands in the text for the register once, and no other", async () => {
  const rijen = await database
    .open("owner", 1)
    .db.execute<{ naam: string }>(
      "select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'auth', 'sleutels') order by 1",
    );
  expect(genoemd(onder("Waar het staat")).toSorted()).toEqual([...rijen].map(({ naam }) => naam).toSorted());
});

const data = lees("tooling/operations/DATA.md");
const inBackticks = (tekst: string) => [...tekst.matchAll(/`([^`]+)`/g)].map(([, naam = ""]) => naam);

test("every table has one class of data, and every test that shows it is there", async () => {
  const tabellen = data
    .split("\n")
    .filter((regel) => /^\| [A-D], /.test(regel))
    .flatMap((regel) => inBackticks(regel.split("|")[3] ?? ""));
  expect(tabellen.toSorted()).toEqual(genoemd(onder("Waar het staat")).toSorted());
  const bewijs = inBackticks(data.slice(data.indexOf("## What shows"), data.indexOf("## Columns of bytes")));
  expect(bewijs.length).toBeGreaterThan(20);
  expect(bewijs.filter((bestand) => !existsSync(path.join(root, bestand)))).toEqual([]);
});

test("the columns of bytes, which hold what is encrypted, are those of the document", async () => {
  const rijen = await database
    .open("owner", 1)
    .db.execute<{ tabel: string; kolom: string }>(
      "select table_name as tabel, column_name as kolom from information_schema.columns where data_type = 'bytea' and table_schema in ('public', 'auth', 'sleutels') order by 1, 2",
    );
  const genoemdeKolommen = data
    .slice(data.indexOf("## Columns of bytes"))
    .split("\n")
    .filter((regel) => regel.startsWith("| `"))
    .flatMap((regel) => {
      const [, tabel = "", kolommen = ""] = regel.split("|");
      return inBackticks(kolommen).map((kolom) => `${inBackticks(tabel)[0]}.${kolom}`);
    });
  expect(genoemdeKolommen.toSorted()).toEqual(
    [...rijen].map(({ tabel, kolom }) => `${tabel}.${kolom}`).toSorted(),
  );
});

test("activities and roles are those of the product", () => {
  expect(genoemd(onder("Verwerkingsactiviteiten"))).toEqual([...ACTIVITEITEN]);
  expect(genoemd(onder("Wie het ziet")).toSorted()).toEqual([...ROLLEN].toSorted());
});

test("the terms are those of the product", () => {
  const uur = (ms: number) => ms / 3_600_000;
  expect(onder("Hoe lang")).toContain(
    `${uur(SESSIEDUUR.stilMs)} uur na de laatste handeling, ten hoogste ${uur(SESSIEDUUR.hoogstensMs)} uur`,
  );
  expect(onder("Hoe lang")).toMatch(new RegExp(`herhaald verzoek.*\\| ${uur(HERHAALBAAR_MS)} uur`));
});

test("each measure names a test that is there", () => {
  const rijen = dpia.slice(dpia.indexOf("## Risico"), dpia.indexOf("## Wat overblijft")).split("\n").slice(4);
  for (const rij of rijen.filter((regel) => regel.startsWith("|"))) {
    const bestanden = [...rij.matchAll(/`([^`]+)`/g)].flatMap(([, naam]) => naam ?? []);
    expect([rij, bestanden.some((bestand) => bestand.includes(".test."))]).toEqual([rij, true]);
    expect(
      bestanden.filter((bestand) => bestand.includes("/") && !existsSync(path.join(root, bestand))),
    ).toEqual([]);
  }
});

test("what is left was gone through with what is not promised: who changes that, looks at this again", () => {
  const security = lees("SECURITY.md");
  const deel = security.slice(security.indexOf("## Not promised yet")).replaceAll(/\s+/g, " ").trim();
  expect(dpia).toContain(createHash("sha256").update(deel).digest("hex").slice(0, 12));
});
