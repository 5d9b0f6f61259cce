import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { MIGRATIONS_FOLDER } from "../src/migrate.ts";

/** From here on an installation may serve an earlier release while this one prepares its database. */
const EERSTE = 31;

/** What an earlier release, that still serves, would miss or stumble over; each is spread over two releases instead. */
const NEEMT_WEG: readonly [string, RegExp][] = [
  ["takes a table, column or type away", /\bdrop\s+(table|column|type|schema|view)\b/i],
  ["gives something another name", /\brename\s+(to|column|constraint)\b/i],
  ["changes what a column holds", /\balter\s+column\s+\S+\s+(set\s+data\s+)?type\b/i],
  ["asks a value that an earlier release does not give", /\bset\s+not\s+null\b/i],
  ["adds a column that has to be filled", /\badd\s+column\s+(?![^;]*\bdefault\b)[^;]*\bnot\s+null\b/i],
  ["takes a right away", /\brevoke\s+(?!all\s+on\s+function)/i],
];

function wegneemt(sql: string): string[] {
  return NEEMT_WEG.filter(([, patroon]) => patroon.test(sql)).map(([wat]) => wat);
}

test("a migration only adds, so that an earlier release goes on working beside it", () => {
  const nieuwe = readdirSync(MIGRATIONS_FOLDER).filter(
    (naam) => /^\d{4}_.*\.sql$/.test(naam) && Number(naam.slice(0, 4)) >= EERSTE,
  );
  expect(nieuwe.length).toBeGreaterThan(0);
  const mis = nieuwe.flatMap((naam) =>
    wegneemt(readFileSync(path.join(MIGRATIONS_FOLDER, naam), "utf8")).map((wat) => `${naam} ${wat}`),
  );
  expect(mis).toEqual([]);
});

test.each([
  ["ALTER TABLE a DROP COLUMN b", 1],
  ["ALTER TABLE a RENAME COLUMN b TO c", 1],
  ["ALTER TABLE a ALTER COLUMN b SET DATA TYPE text", 1],
  ["ALTER TABLE a ALTER COLUMN b SET NOT NULL", 1],
  ['ALTER TABLE a ADD COLUMN "b" text NOT NULL', 1],
  ["ALTER TABLE a ADD COLUMN \"b\" text DEFAULT '' NOT NULL", 0],
  ["REVOKE SELECT ON a FROM deelwijzer_app", 1],
  ["REVOKE ALL ON FUNCTION a() FROM PUBLIC", 0],
  ["CREATE TABLE a (b text NOT NULL)", 0],
])("%s is seen for what it does", (sql, aantal) => {
  expect(wegneemt(sql)).toHaveLength(aantal);
});
