import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { publishTabelversie } from "../src/repositories/tabelversie.ts";
import { withoutTenant, withTenant } from "../src/tenant.ts";
import {
  createProefgemeente,
  createTestDatabase,
  fillProefgemeente,
  publishProefversies,
  TABELVERSIE,
} from "../testing/index.ts";

const SEALED = [
  { tabel: "besluit", kolom: "uitkomst" },
  { tabel: "addendum", kolom: "auteur_id" },
  { tabel: "besluitstuk", kolom: "soort" },
  { tabel: "herbeoordeling", kolom: "vervolg" },
  { tabel: "auditlog", kolom: "handeling" },
  { tabel: "overleg", kolom: "met_rol" },
  { tabel: "toestemming", kolom: "vereiste" },
  { tabel: "toestemming_gebeurtenis", kolom: "soort" },
  { tabel: "toestemmingsleutel", kolom: "soort" },
  { tabel: "overdracht", kolom: "reden" },
  { tabel: "gezien", kolom: "soort" },
  { tabel: "dossierinzage", kolom: "tot" },
  { tabel: "steekproef", kolom: "zaad" },
  { tabel: "inzagebevinding", kolom: "oordeel" },
  { tabel: "inzageverzoek", kolom: "tot" },
  { tabel: "tabelversie", kolom: "toelichting" },
  { tabel: "publicatie", kolom: "nummer" },
  { tabel: "wijzigingsset_gebeurtenis", kolom: "reden" },
  { tabel: "stappenplanversie", kolom: "stappenplan_id" },
  { tabel: "oefening", kolom: "oefening_id" },
  { tabel: "wijzigingenregister", kolom: "inhoud" },
] as const;

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
await fillProefgemeente(database, gemeente);
afterAll(() => database.drop());

const statements = ({ tabel, kolom }: (typeof SEALED)[number]) => [
  `update ${tabel} set ${kolom} = ${kolom}`,
  `delete from ${tabel}`,
  `truncate ${tabel} cascade`,
];
const cases = SEALED.flatMap((sealed) => statements(sealed).map((statement) => ({ statement, ...sealed })));

// One connection per role: every table adds attempts, and a server has only so many connections.
const verbinding = {
  app: database.open("app", 1).db,
  owner: database.open("owner", 1).db,
  super: database.open("super", 1).db,
};

async function attempt(
  rol: "app" | "owner" | "super",
  statement: string,
  prelude?: string,
): Promise<string | undefined> {
  try {
    await withTenant(verbinding[rol], gemeente.id, async (tx) => {
      if (prelude !== undefined) await tx.execute(sql.raw(prelude));
      await tx.execute(sql.raw(statement));
    });
    return undefined;
  } catch (error) {
    return (error as { cause?: { code?: string } }).cause?.code;
  }
}

describe.each(cases)("$statement", ({ statement }) => {
  test("the app role lacks the right", async () => {
    expect(await attempt("app", statement)).toBe("42501");
  });

  test("the owner is refused by the trigger", async () => {
    expect(await attempt("owner", statement)).toBe("DW001");
  });

  test("a superuser is refused too, also with ordinary triggers turned off", async () => {
    expect(await attempt("super", statement)).toBe("DW001");
    expect(await attempt("super", statement, "set local session_replication_role = replica")).toBe("DW001");
  });
});

test("every row is still there", async () => {
  const { db } = database.open("super", 1);
  for (const { tabel } of SEALED) {
    const rows = await db.execute<{ aantal: number }>(
      sql`select count(*)::int as aantal from ${sql.identifier(tabel)}`,
    );
    // Two besluiten: one of them an exception, of which the fg is told.
    expect([tabel, rows[0]?.aantal]).toEqual([tabel, tabel === "besluit" ? 2 : 1]);
  }
});

test("a published number with other content is refused; the same content is no change", async () => {
  const { db } = database.open("owner", 1);
  const hash = `sha256:${"a".repeat(64)}`;
  const row = { nummer: 7, hash, inhoud: { regels: [], vorige: TABELVERSIE }, gepubliceerdOp: new Date() };
  const vanaf = { geldtVanaf: new Date() };
  expect(await withoutTenant(db, (tx) => publishTabelversie(tx, row, vanaf))).toBe("nieuw");
  expect(await withoutTenant(db, (tx) => publishTabelversie(tx, row, vanaf))).toBe("bestond");
  const other = { ...row, hash: `sha256:${"b".repeat(64)}` };
  await expect(withoutTenant(db, (tx) => publishTabelversie(tx, other, vanaf))).rejects.toThrow(
    /already published/,
  );
});
