import { bigint, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { gemeente } from "./gemeente.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/** The head of a gemeente's audit log. Locked and moved only by database functions. */
export const auditketen = pgTable(
  "auditketen",
  {
    gemeenteId: uuid("gemeente_id")
      .primaryKey()
      .references(() => gemeente.id),
    laatsteVolgnummer: bigint("laatste_volgnummer", { mode: "number" }).notNull(),
    laatsteHash: text("laatste_hash").notNull(),
  },
  (t) => [tenantPolicy(t.gemeenteId)],
);
