import { index, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";
import { user } from "./user.ts";

export const session = authSchema.table(
  "session",
  {
    id: text("id").primaryKey(),
    token: text("token").notNull().unique(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    /** How it began: "wachtwoord" or "oidc". */
    manier: text("manier"),
    /** When a code of the authenticator app, or a recovery code, was given in it. */
    tweedeFactorOp: timestamp("tweede_factor_op", { withTimezone: true }),
    /** The gemeente that the provider named when it began; null: none was, and the first membership counts. */
    gemeenteId: uuid("gemeente_id"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
  },
  (t) => [index("session_user_id").on(t.userId)],
);
