import { boolean, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";

export const user = authSchema.table("user", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  emailVerified: boolean("email_verified").notNull().default(false),
  image: text("image"),
  /** Signed in with a one-time password: nothing works until it was changed. */
  mustChangePassword: boolean("must_change_password").notNull().default(false),
  /**
   * The gemeente whose beheerder handed out the password: nobody but them is known to have this sign-in, so it opens no other gemeente
   * (ADR 129). Null: the mailbox, the provider or who runs the installation vouches.
   */
  inlogVan: uuid("inlog_van"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
});
