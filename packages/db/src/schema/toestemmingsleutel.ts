import { sql } from "drizzle-orm";
import { check, foreignKey, pgPolicy, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { bytea } from "./custom-types.ts";
import { tenantPolicy } from "./tenant-policy.ts";
import { toestemming } from "./toestemming.ts";

/**
 * How a resident without an account gets to one consent: by the hash of a secret that only the resident holds. What
 * the page shows is encrypted under a key made from that secret, so neither this table nor the dossier's key opens it.
 */
export const toestemmingsleutel = pgTable(
  "toestemmingsleutel",
  {
    hash: text("hash").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    toestemmingId: uuid("toestemming_id").notNull(),
    /** The link to answer with, or the code to withdraw with. */
    soort: text("soort", { enum: ["antwoord", "intrekking"] }).notNull(),
    voorInwoner: bytea("voor_inwoner").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("toestemmingsleutel_soort_per_toestemming").on(t.gemeenteId, t.toestemmingId, t.soort),
    foreignKey({
      name: "toestemmingsleutel_toestemming",
      columns: [t.gemeenteId, t.toestemmingId],
      foreignColumns: [toestemming.gemeenteId, toestemming.id],
    }),
    check("toestemmingsleutel_soort", sql`${t.soort} in ('antwoord','intrekking')`),
    check("toestemmingsleutel_hash", sql`${t.hash} ~ '^sha256:[0-9a-f]{64}$'`),
    tenantPolicy(t.gemeenteId),
    /** Who names the hash sees that row and no other: the gemeente is not known before it was found. */
    pgPolicy("op_sleutel", {
      as: "permissive",
      for: "select",
      to: "public",
      using: sql`${t.hash} = nullif(current_setting('deelwijzer.sleutel', true), '')`,
    }),
  ],
);
