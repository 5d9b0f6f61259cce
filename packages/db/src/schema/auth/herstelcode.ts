import { primaryKey, text } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";
import { tweedeFactor } from "./tweede-factor.ts";

/** A code for who has lost their authenticator app, as a hash; used is gone. */
export const herstelcode = authSchema.table(
  "herstelcode",
  {
    userId: text("user_id")
      .notNull()
      .references(() => tweedeFactor.userId, { onDelete: "cascade" }),
    hash: text("hash").notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.hash] })],
);
