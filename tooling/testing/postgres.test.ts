import postgres from "postgres";
import { expect, test } from "vitest";

test("tests get the address of a PostgreSQL 18 where they may make databases", async () => {
  const sql = postgres(process.env["TEST_DATABASE_URL"] ?? "", { max: 1 });
  try {
    const [row] = await sql<{ major: number; creates: boolean; safe: string }[]>`
      select current_setting('server_version_num')::int / 10000 as major,
             rolcreatedb and rolcreaterole as creates,
             current_setting('fsync') as safe
      from pg_roles where rolname = current_user`;
    expect(row).toEqual({ major: 18, creates: true, safe: "off" });
  } finally {
    await sql.end();
  }
});
