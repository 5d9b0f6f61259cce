import { sql } from "drizzle-orm";
import { bigint, check, index, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { gemeente } from "./gemeente.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/**
 * Who did what, when, to what: written in the transaction of the deed, append-only, chained per gemeente.
 * `canoniek` is the text that was hashed (see ../zegel/auditregel.ts); the columns must say what it says
 * (trigger). `gegevens` carries no personal data of residents: ids, versions, counts and slugs only.
 */
export const auditlog = pgTable(
  "auditlog",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id")
      .notNull()
      .references(() => gemeente.id),
    volgnummer: bigint("volgnummer", { mode: "number" }).notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
    /** A user id, or null when the installation did it (a command, a job). */
    actorId: text("actor_id"),
    rol: text("rol"),
    handeling: text("handeling").notNull(),
    onderwerpSoort: text("onderwerp_soort").notNull(),
    onderwerpId: text("onderwerp_id").notNull(),
    gegevens: jsonb("gegevens").notNull(),
    canoniek: text("canoniek").notNull(),
    vorigeHash: text("vorige_hash").notNull(),
    hash: text("hash").notNull().unique(),
  },
  (t) => [
    unique("auditlog_volgnummer").on(t.gemeenteId, t.volgnummer),
    index("auditlog_onderwerp").on(t.gemeenteId, t.onderwerpSoort, t.onderwerpId),
    index("auditlog_actor").on(t.gemeenteId, t.actorId, t.op),
    check(
      "auditlog_hash",
      sql`${t.hash} = 'sha256:' || encode(sha256(convert_to(${t.canoniek}, 'UTF8')), 'hex')`,
    ),
    tenantPolicy(t.gemeenteId),
  ],
);
