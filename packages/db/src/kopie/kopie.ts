import { z } from "zod";

/** Of the rows of one table, of one gemeente where it is of a gemeente. */
const deelSchema = z.strictObject({
  tabel: z.string(),
  gemeenteId: z.uuid().nullable(),
  bestand: z.string().regex(/^[a-z0-9_.-]+(\/[a-z0-9_.-]+)?$/),
  rijen: z.int().nonnegative(),
  /** Of what PostgreSQL writes for these rows (COPY, text), before it is packed. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a copy says of itself. It is written last: a folder without it was not finished. */
export const kopieSchema = z.strictObject({
  soort: z.literal("deelwijzer-kopie/1"),
  /** When the picture was taken that all of it belongs to. */
  op: z.iso.datetime(),
  /** Of the migrations that the database had. */
  schema: z.string(),
  delen: z.array(deelSchema),
});

export type Kopie = z.output<typeof kopieSchema>;
export type Kopiedeel = z.output<typeof deelSchema>;

/** Where a copy says what it holds. */
export const KOPIEKOP = "kopie.json";
/** The keys of the dossiers lie apart, so that they can be thrown away before the rest. */
export const SLEUTELMAP = "sleutels";
