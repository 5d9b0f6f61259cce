import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { overlegvraag } from "./overlegvraag.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const OVERLEGBERICHT_SOORTEN = ["antwoord", "opmerking", "intrekking"] as const;
export const OVERLEG_OORDELEN = ["eens", "oneens", "meer-nodig"] as const;

/**
 * What happened to a question after it was put: answered once or withdrawn once, and remarks after the answer.
 * Numbered per question without gaps, appended and never changed (trigger): a disagreement stays.
 */
export const overlegbericht = pgTable(
  "overlegbericht",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    overlegvraagId: uuid("overlegvraag_id").notNull(),
    nummer: integer("nummer").notNull(),
    soort: text("soort", { enum: OVERLEGBERICHT_SOORTEN }).notNull(),
    oordeel: text("oordeel", { enum: OVERLEG_OORDELEN }),
    door: text("door").notNull(),
    /** In which role this was said. */
    rol: text("rol").notNull(),
    inhoud: bytea("inhoud"),
    inhoudHash: text("inhoud_hash"),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("overlegbericht_nummer").on(t.gemeenteId, t.overlegvraagId, t.nummer),
    uniqueIndex("overlegbericht_eenmaal_afgehandeld")
      .on(t.overlegvraagId)
      .where(sql`${t.soort} in ('antwoord','intrekking')`),
    foreignKey({
      name: "overlegbericht_vraag",
      columns: [t.gemeenteId, t.overlegvraagId],
      foreignColumns: [overlegvraag.gemeenteId, overlegvraag.id],
    }),
    foreignKey({
      name: "overlegbericht_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("overlegbericht_door_wie").on(t.gemeenteId, t.door),
    check("overlegbericht_soort", sql`${t.soort} in ('antwoord','opmerking','intrekking')`),
    check("overlegbericht_oordeel", sql`(${t.soort} = 'antwoord') = (${t.oordeel} is not null)`),
    check("overlegbericht_oordelen", sql`${t.oordeel} in ('eens','oneens','meer-nodig')`),
    check("overlegbericht_inhoud", sql`(${t.soort} = 'intrekking') = (${t.inhoud} is null)`),
    check(
      "overlegbericht_hash",
      sql`${t.inhoudHash} is not distinct from 'sha256:' || encode(sha256(${t.inhoud}), 'hex')`,
    ),
    tenantPolicy(t.gemeenteId),
  ],
);
