import { withoutTenant } from "@deelwijzer/db";
import { sql } from "drizzle-orm";
import type { Services } from "../use-case/context.ts";

/** Whether the database answers; a failure is logged, not thrown. */
export async function isBereikbaar({ db, log }: Services): Promise<boolean> {
  try {
    await withoutTenant(db, (tx) => tx.execute(sql`select 1`));
    return true;
  } catch (error) {
    log.warn({ err: error }, "database niet bereikbaar");
    return false;
  }
}
