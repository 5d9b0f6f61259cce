import { readFileSync } from "node:fs";
import path from "node:path";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { expect, test } from "vitest";
import { MIGRATIONS_FOLDER } from "../src/migrate.ts";
import * as schema from "../src/schema/index.ts";

interface Journal {
  readonly entries: readonly { readonly idx: number }[];
}

/** Without this a column added to the schema works nowhere, and nobody notices until it is used. */
test("the migrations say what the schema says", async () => {
  const meta = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(MIGRATIONS_FOLDER, "meta", file), "utf8"));
  const { entries } = meta("_journal.json") as Journal;
  const last = String(entries.at(-1)?.idx).padStart(4, "0");
  const previous = meta(`${last}_snapshot.json`) as { readonly id: string };
  expect(await generateMigration(previous as never, generateDrizzleJson(schema, previous.id))).toEqual([]);
});
