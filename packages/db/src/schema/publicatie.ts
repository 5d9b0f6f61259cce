import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { tabelversie } from "./tabelversie.ts";
import { wijzigingsset } from "./wijzigingsset.ts";

/**
 * The act that puts a tabelversie in force from a moment. In force at `nu`: `geldt_vanaf <= nu` and not vervallen;
 * no job runs, it is a comparison of clocks. Belongs to the installation, not to a gemeente. Never deleted; only a
 * publication that is not in force yet can lapse, once (trigger).
 */
export const publicatie = pgTable(
  "publicatie",
  {
    tabelversieHash: text("tabelversie_hash")
      .primaryKey()
      .references(() => tabelversie.hash),
    /** Of the tabelversie; handed out once, also when the publication lapses. */
    nummer: integer("nummer").notNull().unique(),
    /** Null: came with the installation itself. */
    wijzigingssetId: uuid("wijzigingsset_id").references(() => wijzigingsset.id),
    /** Announcements of the register that this version settles; not every gemeente can read the set. */
    verwerkt: text("verwerkt")
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Announcements whose change this version takes out again. */
    heropent: text("heropent")
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** The planned publication that this one takes the place of. */
    vervangt: text("vervangt")
      .unique()
      .references((): AnyPgColumn => publicatie.tabelversieHash),
    geldtVanaf: timestamp("geldt_vanaf", { withTimezone: true }).notNull(),
    gepubliceerdOp: timestamp("gepubliceerd_op", { withTimezone: true }).notNull(),
    /** Id of a user; null: the installation. */
    door: text("door"),
    vervallenOp: timestamp("vervallen_op", { withTimezone: true }),
    vervallenReden: text("vervallen_reden", { enum: ["ingetrokken", "vervangen"] }),
  },
  (t) => [
    index("publicatie_geldt_vanaf").on(t.geldtVanaf),
    check("publicatie_nummer", sql`${t.nummer} > 0`),
    check("publicatie_door", sql`(${t.wijzigingssetId} is null) or (${t.door} is not null)`),
    check(
      "publicatie_vervallen",
      sql`(${t.vervallenOp} is null) = (${t.vervallenReden} is null) and (${t.vervallenOp} is null or (${t.vervallenOp} < ${t.geldtVanaf} and ${t.vervallenOp} >= ${t.gepubliceerdOp}))`,
    ),
    check("publicatie_vervallen_reden", sql`${t.vervallenReden} in ('ingetrokken','vervangen')`),
  ],
);
