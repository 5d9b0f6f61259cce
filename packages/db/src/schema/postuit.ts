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
  uuid,
} from "drizzle-orm/pg-core";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/** Every mail there is. None of them says who or what it is about: only that something waits, and where. */
export const POST_SOORTEN = [
  "overleg-gevraagd",
  "overleg-beantwoord",
  "overleg-opmerking",
  "overleg-herinnering",
  "overleg-te-laat",
  "uitzondering-gemeld",
  "wachtwoord-gewijzigd",
  "wachtwoord-vergeten",
] as const;

/**
 * The outbox: written in the transaction of the deed, sent afterwards by a job. It holds no text and no address: the
 * text follows from `soort`, the address is looked up when the mail leaves.
 */
export const postuit = pgTable(
  "postuit",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    soort: text("soort", { enum: POST_SOORTEN }).notNull(),
    aan: text("aan").notNull(),
    /** Path in the app, without anything of a case in it but an id. */
    pad: text("pad").notNull(),
    /** The same occasion makes one mail, however often a job runs. */
    sleutel: text("sleutel").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
    pogingen: integer("pogingen").notNull().default(0),
    volgendePogingOp: timestamp("volgende_poging_op", { withTimezone: true }).notNull(),
    verzondenOp: timestamp("verzonden_op", { withTimezone: true }),
    /** Given up after the last attempt, or never sent because nobody should get it any more. */
    opgegevenOp: timestamp("opgegeven_op", { withTimezone: true }),
    laatsteFout: text("laatste_fout"),
  },
  (t) => [
    unique("postuit_sleutel").on(t.gemeenteId, t.sleutel),
    foreignKey({
      name: "postuit_aan",
      columns: [t.gemeenteId, t.aan],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("postuit_te_verzenden")
      .on(t.gemeenteId, t.volgendePogingOp)
      .where(sql`${t.verzondenOp} is null and ${t.opgegevenOp} is null`),
    check("postuit_pad", sql`${t.pad} ~ '^/[a-z0-9/-]*$'`),
    check("postuit_een_einde", sql`num_nonnulls(${t.verzondenOp}, ${t.opgegevenOp}) <= 1`),
    tenantPolicy(t.gemeenteId),
  ],
);
