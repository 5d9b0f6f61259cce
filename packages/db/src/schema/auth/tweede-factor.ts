import { bigint, text, timestamp } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";
import { user } from "./user.ts";

/** The key of somebody's authenticator app, encrypted by the sign-in service; one per person. */
export const tweedeFactor = authSchema.table("tweede_factor", {
  userId: text("user_id")
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  geheim: text("geheim").notNull(),
  /** Null: shown, and not yet proved by a code. */
  bevestigdOp: timestamp("bevestigd_op", { withTimezone: true }),
  /** The half minute of the last code that was taken: each works once. */
  laatsteStap: bigint("laatste_stap", { mode: "number" }).notNull().default(0),
});
