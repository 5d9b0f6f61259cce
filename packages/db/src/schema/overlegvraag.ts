import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";
import { afweging } from "./afweging.ts";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/** The roles a question can be put to; one of its holders answers. */
export const OVERLEG_ROLLEN = ["privacyambassadeur", "privacyadviseur"] as const;

/**
 * One question to a person or a role, and with it exactly what was shown to them: encrypted under the dossier's key,
 * hashed, never changed (trigger). What became of it stands in overlegbericht.
 */
export const overlegvraag = pgTable(
  "overlegvraag",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    afwegingId: uuid("afweging_id").notNull(),
    gesteldDoor: text("gesteld_door").notNull(),
    aanRol: text("aan_rol", { enum: OVERLEG_ROLLEN }),
    aanGebruiker: text("aan_gebruiker"),
    /** The question of the stappenplan that was doubted, where there was one. */
    overVraag: text("over_vraag"),
    /** The question this one goes on from. */
    vervolgOp: uuid("vervolg_op"),
    uiterlijk: date("uiterlijk", { mode: "string" }).notNull(),
    inhoud: bytea("inhoud").notNull(),
    inhoudHash: text("inhoud_hash").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("overlegvraag_gemeente_id_id").on(t.gemeenteId, t.id),
    foreignKey({
      name: "overlegvraag_afweging",
      columns: [t.gemeenteId, t.afwegingId],
      foreignColumns: [afweging.gemeenteId, afweging.id],
    }),
    foreignKey({
      name: "overlegvraag_gesteld_door",
      columns: [t.gemeenteId, t.gesteldDoor],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    foreignKey({
      name: "overlegvraag_aan_gebruiker",
      columns: [t.gemeenteId, t.aanGebruiker],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    foreignKey({
      name: "overlegvraag_vervolg_op",
      columns: [t.gemeenteId, t.vervolgOp],
      foreignColumns: [t.gemeenteId, t.id] as [AnyPgColumn, AnyPgColumn],
    }),
    index("overlegvraag_dossier").on(t.gemeenteId, t.afwegingId, t.op),
    index("overlegvraag_aan").on(t.gemeenteId, t.aanGebruiker),
    index("overlegvraag_uiterlijk").on(t.gemeenteId, t.uiterlijk),
    check("overlegvraag_aan_een", sql`num_nonnulls(${t.aanRol}, ${t.aanGebruiker}) = 1`),
    check("overlegvraag_niet_aan_zichzelf", sql`${t.aanGebruiker} is distinct from ${t.gesteldDoor}`),
    check("overlegvraag_rol", sql`${t.aanRol} in ('privacyambassadeur','privacyadviseur')`),
    check("overlegvraag_hash", sql`${t.inhoudHash} = 'sha256:' || encode(sha256(${t.inhoud}), 'hex')`),
    tenantPolicy(t.gemeenteId),
  ],
);
