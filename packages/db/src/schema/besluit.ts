import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { afweging } from "./afweging.ts";
import { gemeente } from "./gemeente.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { stappenplanversie } from "./stappenplanversie.ts";
import { tabelversie } from "./tabelversie.ts";
import { tenantPolicy } from "./tenant-policy.ts";
import { uitzonderingsbeleid } from "./uitzonderingsbeleid.ts";
import { zegelkolommen, zegelregels } from "./zegelkolommen.ts";

export const UITKOMSTEN = [
  "delen-met-grondslag",
  "delen-verenigbaar",
  "niet-delen",
  "delen-gemotiveerde-uitzondering",
] as const;

/**
 * A sealed outcome. What the seal covers is written down in ../zegel/openbaar.ts; here the database checks it:
 *
 * - `openbaar` is the canonical text itself, byte for byte what was hashed, so the three hashes are CHECKs over
 *   stored bytes and nobody has to trust the software that computed them; `openbaar_json` is derived from it.
 * - the typed columns (for counting and filtering) must say what `openbaar` says, and the dossier too (trigger).
 * - volgnummer and vorige_hash must continue the chain of the gemeente (trigger, under the lock on besluitketen).
 * - UPDATE, DELETE and TRUNCATE raise for everyone, the owner included.
 */
export const besluit = pgTable(
  "besluit",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id")
      .notNull()
      .references(() => gemeente.id),
    afwegingId: uuid("afweging_id").notNull().unique(),
    volgnummer: bigint("volgnummer", { mode: "number" }).notNull(),
    ...zegelkolommen(),
    /** From the button "Vaststellen": a double click carries the same one and gets the same besluit. */
    idempotentiesleutel: text("idempotentiesleutel").notNull(),
    auteurId: text("auteur_id").notNull(),
    uitkomst: text("uitkomst", { enum: UITKOMSTEN }).notNull(),
    domein: text("domein").notNull(),
    richting: text("richting").notNull(),
    partner: text("partner").notNull(),
    doel: text("doel"),
    gegevens: text("gegevens").array().notNull(),
    betrokkene: text("betrokkene"),
    herkomst: text("herkomst"),
    peildatum: date("peildatum", { mode: "string" }).notNull(),
    tabelversieHash: text("tabelversie_hash")
      .notNull()
      .references(() => tabelversie.hash),
    stappenplanHash: text("stappenplan_hash")
      .notNull()
      .references(() => stappenplanversie.hash),
    uitzonderingsbeleidId: uuid("uitzonderingsbeleid_id"),
    bewarenTot: date("bewaren_tot", { mode: "string" }).notNull(),
    vastgesteldOp: timestamp("vastgesteld_op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("besluit_gemeente_id_id").on(t.gemeenteId, t.id),
    unique("besluit_volgnummer").on(t.gemeenteId, t.volgnummer),
    unique("besluit_idempotentie").on(t.gemeenteId, t.idempotentiesleutel),
    foreignKey({
      name: "besluit_afweging",
      columns: [t.gemeenteId, t.afwegingId],
      foreignColumns: [afweging.gemeenteId, afweging.id],
    }),
    foreignKey({
      name: "besluit_auteur",
      columns: [t.gemeenteId, t.auteurId],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    foreignKey({
      name: "besluit_uitzonderingsbeleid",
      columns: [t.gemeenteId, t.uitzonderingsbeleidId],
      foreignColumns: [uitzonderingsbeleid.gemeenteId, uitzonderingsbeleid.id],
    }),
    index("besluit_vraag").on(t.gemeenteId, t.domein, t.richting, t.partner),
    index("besluit_uitkomst").on(t.gemeenteId, t.uitkomst, t.vastgesteldOp),
    check(
      "besluit_uitkomst",
      sql`${t.uitkomst} in ('delen-met-grondslag','delen-verenigbaar','niet-delen','delen-gemotiveerde-uitzondering')`,
    ),
    check(
      "besluit_uitzondering_heeft_beleid",
      sql`(${t.uitkomst} = 'delen-gemotiveerde-uitzondering') = (${t.uitzonderingsbeleidId} is not null)`,
    ),
    ...zegelregels("besluit", t),
    tenantPolicy(t.gemeenteId),
    /** Who holds the code that stands on a besluit sees that row and no other, whatever its gemeente. */
    pgPolicy("op_kenmerk", {
      as: "permissive",
      for: "select",
      to: "public",
      using: sql`${t.ketenHash} = nullif(current_setting('deelwijzer.kenmerk', true), '')`,
    }),
  ],
);
