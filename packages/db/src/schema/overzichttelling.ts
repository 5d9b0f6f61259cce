import { sql } from "drizzle-orm";
import { check, date, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { gemeente } from "./gemeente.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const TELSOORTEN = [
  /** A besluit about a question for which the engine found no basis, whatever was decided. */
  "zonder-grondslag",
  /** The same of an afweging that was withdrawn before anything was decided. */
  "gestopt-zonder-grondslag",
  "niet-delen",
  "uitzondering",
  "inzage",
  "noodinzage",
  "steekproef",
  "inzagebevinding",
  "uitzonderingsbevinding",
] as const;

/**
 * How often something happened in a quarter: for the overview, which looks into no dossier. A row holds no id, no day and
 * nobody's name, and stays when a dossier goes. Only triggers on what happened add to it, one at a time, in the same
 * transaction; the apps read (ADR 88). Never show a count below five.
 */
export const overzichttelling = pgTable(
  "overzichttelling",
  {
    gemeenteId: uuid("gemeente_id")
      .notNull()
      .references(() => gemeente.id),
    /** Its first day, in Dutch time. */
    kwartaal: date("kwartaal", { mode: "string" }).notNull(),
    soort: text("soort", { enum: TELSOORTEN }).notNull(),
    /** Of the question, or of who looked into a dossier. */
    domein: text("domein"),
    partner: text("partner"),
    /** What the FG found. */
    oordeel: text("oordeel"),
    aantal: integer("aantal").notNull(),
  },
  (t) => [
    unique("overzichttelling_wat")
      .on(t.gemeenteId, t.kwartaal, t.soort, t.domein, t.partner, t.oordeel)
      .nullsNotDistinct(),
    check("overzichttelling_aantal", sql`${t.aantal} > 0`),
    check(
      "overzichttelling_kwartaal",
      sql`extract(day from ${t.kwartaal}) = 1 and extract(month from ${t.kwartaal}) in (1, 4, 7, 10)`,
    ),
    check(
      "overzichttelling_soort",
      sql`case
        when ${t.soort} in ('zonder-grondslag','gestopt-zonder-grondslag','niet-delen','uitzondering') then ${t.domein} is not null and ${t.partner} is not null and ${t.oordeel} is null
        when ${t.soort} in ('inzage','noodinzage') then ${t.domein} is not null and ${t.partner} is null and ${t.oordeel} is null
        when ${t.soort} in ('inzagebevinding','uitzonderingsbevinding') then ${t.domein} is null and ${t.partner} is null and ${t.oordeel} is not null
        else ${t.soort} = 'steekproef' and ${t.domein} is null and ${t.partner} is null and ${t.oordeel} is null
      end`,
    ),
    tenantPolicy(t.gemeenteId),
  ],
);
