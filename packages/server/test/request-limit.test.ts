import { connect } from "@deelwijzer/db";
import { createTestDatabase } from "@deelwijzer/db/testing";
import { afterAll, expect, test } from "vitest";
import { createRequestLimit } from "../src/app/request-limit.ts";

const database = await createTestDatabase();
const auth = connect(database.authUrl, { max: 4 });
afterAll(async () => {
  await auth.close();
  await database.drop();
});

const from = (adres: string) =>
  new Request("http://localhost/api/v1/toetsen", { headers: { "x-forwarded-for": adres } });

test("lets a caller ask as often as the limit says, also when all requests come at once", async () => {
  const limit = createRequestLimit(auth.db, "alles-tegelijk", { max: 5, windowMs: 60_000 });
  const allowed = await Promise.all(Array.from({ length: 12 }, () => limit(from("192.0.2.1"))));
  expect(allowed.filter(Boolean)).toHaveLength(5);
  expect(await limit(from("192.0.2.2"))).toBe(true);
});

test("an address that the caller put before the one our proxy saw gives no new window", async () => {
  const limit = createRequestLimit(auth.db, "verzonnen", { max: 1, windowMs: 60_000 });
  expect(await limit(from("203.0.113.1, 192.0.2.9"))).toBe(true);
  expect(await limit(from("203.0.113.2, 192.0.2.9"))).toBe(false);
});
