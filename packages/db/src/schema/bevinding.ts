import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { text, timestamp } from "drizzle-orm/pg-core";
import { bytea } from "./custom-types.ts";

export const BEVINDINGEN = ["in-orde", "vraag", "niet-in-orde"] as const;

/** What the FG found, whatever it was that the FG looked at. */
export const bevindingkolommen = () => ({
  oordeel: text("oordeel", { enum: BEVINDINGEN }).notNull(),
  /** Encrypted under the dossier's key. */
  toelichting: bytea("toelichting"),
  door: text("door").notNull(),
  op: timestamp("op", { withTimezone: true }).notNull(),
});

export const isBevinding = (oordeel: SQLWrapper): SQL =>
  sql`${oordeel} in (${sql.raw(BEVINDINGEN.map((een) => `'${een}'`).join(","))})`;
