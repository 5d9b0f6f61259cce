import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
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
import { tenantPolicy } from "./tenant-policy.ts";
import { toestemming } from "./toestemming.ts";

export const TOESTEMMING_GEBEURTENISSEN = [
  "geregistreerd",
  "gevraagd",
  "geopend",
  "gegeven",
  "geweigerd",
  "verlopen",
  "ingetrokken",
  "verwerkt",
] as const;

/**
 * What happened to a consent, numbered without gaps and never changed (trigger). One answer, ever. `door` is the
 * medewerker who recorded it, null where the resident clicked; `inwoner` is who said or clicked.
 */
export const toestemmingGebeurtenis = pgTable(
  "toestemming_gebeurtenis",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    toestemmingId: uuid("toestemming_id").notNull(),
    volgnummer: integer("volgnummer").notNull(),
    soort: text("soort", { enum: TOESTEMMING_GEBEURTENISSEN }).notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
    door: text("door"),
    inwoner: text("inwoner", { enum: ["persoon-zelf", "vertegenwoordiger"] }),
    /** Hash of what the resident read when answering: must be what was asked. */
    gezienHash: text("gezien_hash"),
    /** A remark of the medewerker, encrypted under the dossier's key. */
    inhoud: bytea("inhoud"),
  },
  (t) => [
    unique("toestemming_gebeurtenis_volgnummer").on(t.gemeenteId, t.toestemmingId, t.volgnummer),
    uniqueIndex("toestemming_gebeurtenis_een_antwoord")
      .on(t.gemeenteId, t.toestemmingId)
      .where(sql`${t.soort} in ('gegeven','geweigerd')`),
    foreignKey({
      name: "toestemming_gebeurtenis_toestemming",
      columns: [t.gemeenteId, t.toestemmingId],
      foreignColumns: [toestemming.gemeenteId, toestemming.id],
    }),
    foreignKey({
      name: "toestemming_gebeurtenis_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    check(
      "toestemming_gebeurtenis_soort",
      sql`${t.soort} in ('geregistreerd','gevraagd','geopend','gegeven','geweigerd','verlopen','ingetrokken','verwerkt')`,
    ),
    check(
      "toestemming_gebeurtenis_door_wie",
      sql`${t.soort} not in ('geregistreerd','gevraagd','verwerkt') or ${t.door} is not null`,
    ),
    check(
      "toestemming_gebeurtenis_inwoner",
      sql`case when ${t.soort} in ('gegeven','geweigerd','ingetrokken') then ${t.inwoner} is not null and ${t.inwoner} in ('persoon-zelf','vertegenwoordiger') else ${t.inwoner} is null end`,
    ),
    tenantPolicy(t.gemeenteId),
  ],
);
