import { customType } from "drizzle-orm/pg-core";

/** Raw bytes. Ciphertext is stored as bytes, so that the hash of a besluit is the hash of what is on disk. */
export const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  fromDriver: (value) => new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
});

/** A half-open period [van, tot) of calendar dates (YYYY-MM-DD); null means unbounded. */
export interface DateRange {
  readonly van: string | null;
  readonly tot: string | null;
}

export const daterange = customType<{ data: DateRange; driverData: string }>({
  dataType: () => "daterange",
  toDriver: ({ van, tot }) => `[${van ?? ""},${tot ?? ""})`,
  fromDriver: parseDateRange,
});

/** PostgreSQL always prints a daterange in its canonical form `[a,b)` or `(,b)`; `empty` is refused by a CHECK. */
function parseDateRange(text: string): DateRange {
  const match = /^[[(](\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?\)$/.exec(text);
  if (match === null) throw new Error("unexpected daterange from the database");
  return { van: match[1] ?? null, tot: match[2] ?? null };
}
