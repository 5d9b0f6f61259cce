import { expect, test } from "vitest";
import { createNewId } from "./new-id.ts";

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("ids are UUIDv7 of the clock's moment", () => {
  const moment = new Date("2019-08-11T08:00:00.123Z");
  const id = createNewId(() => moment)();
  expect(id).toMatch(UUID7);
  expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(moment.getTime());
});

test("ids rise and differ, also when the clock stands still for longer than the counter reaches", () => {
  const newId = createNewId(() => new Date(1_565_510_400_000));
  const ids = Array.from({ length: 10_000 }, () => newId());
  expect(ids.every((id) => UUID7.test(id))).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("ids rise when the clock steps back", () => {
  let now = 2_000;
  const newId = createNewId(() => new Date(now));
  const eerste = newId();
  now = 1_000;
  expect(newId() > eerste).toBe(true);
});
