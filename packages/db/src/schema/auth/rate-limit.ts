import { bigint, integer, text } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";

/** Sign-in attempts, counted in the database so that two processes share one limit. */
export const rateLimit = authSchema.table("rate_limit", {
  id: text("id").primaryKey(),
  key: text("key").notNull().unique(),
  count: integer("count").notNull(),
  lastRequest: bigint("last_request", { mode: "number" }).notNull(),
});
