import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, jsonb, text } from "drizzle-orm/pg-core";
import { bytea } from "./custom-types.ts";

/** What is kept of a seal; ../zegel/openbaar.ts says what each hash covers. */
export const zegelkolommen = () => ({
  openbaar: text("openbaar").notNull(),
  openbaarJson: jsonb("openbaar_json").generatedAlwaysAs(sql`openbaar::jsonb`),
  versleuteld: bytea("versleuteld").notNull(),
  inhoudHash: text("inhoud_hash").notNull(),
  hash: text("hash").notNull(),
  vorigeHash: text("vorige_hash").notNull(),
  ketenHash: text("keten_hash").notNull().unique(),
});

/** The three hashes, computed again by the database over the stored bytes. */
export const zegelregels = (
  tabel: string,
  t: Record<"openbaar" | "versleuteld" | "inhoudHash" | "hash" | "vorigeHash" | "ketenHash", AnyPgColumn>,
) => [
  check(`${tabel}_inhoud_hash`, sql`${t.inhoudHash} = 'sha256:' || encode(sha256(${t.versleuteld}), 'hex')`),
  check(
    `${tabel}_hash`,
    sql`${t.hash} = 'sha256:' || encode(sha256(convert_to(${t.openbaar}, 'UTF8')), 'hex')`,
  ),
  check(
    `${tabel}_keten_hash`,
    sql`${t.ketenHash} = 'sha256:' || encode(sha256(convert_to(${t.vorigeHash} || ${t.hash}, 'UTF8')), 'hex')`,
  ),
];
