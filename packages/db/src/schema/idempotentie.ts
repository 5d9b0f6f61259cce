import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/**
 * What a change answered, kept for as long as the same request may come again (ADR 114). Of the key itself only a hash
 * stands here, and what was asked and answered lies under that key: who reads this table reads nothing. Appended on one's own
 * name only (trigger), taken away by a job.
 */
export const idempotentie = pgTable(
  "idempotentie",
  {
    gemeenteId: uuid("gemeente_id").notNull(),
    userId: text("user_id").notNull(),
    /** SHA-256 of the key the client chose. */
    sleutel: bytea("sleutel").notNull(),
    /** The use case, and the HMAC of what was asked of it under that key: one key, one question. */
    handeling: text("handeling").notNull(),
    invoer: bytea("invoer").notNull(),
    antwoord: bytea("antwoord").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.userId, t.sleutel] }),
    foreignKey({
      name: "idempotentie_door",
      columns: [t.gemeenteId, t.userId],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("idempotentie_op").on(t.gemeenteId, t.op),
    check("idempotentie_hash", sql`octet_length(${t.sleutel}) = 32 and octet_length(${t.invoer}) = 32`),
    tenantPolicy(t.gemeenteId),
  ],
);
