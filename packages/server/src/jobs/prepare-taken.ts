import { connect, TAKEN_ROLE } from "@deelwijzer/db";
import { sql } from "drizzle-orm";
import { PgBoss } from "pg-boss";
import type { Taak } from "./taak.ts";
import { TAKEN_SCHEMA, TIJDZONE } from "./taken-schema.ts";

/**
 * As the owner: brings the schema of the queue to this release, makes a queue and a timetable per job, and gives the
 * role of the jobs the rows of it. What that role cannot do is change a table.
 */
export async function prepareTaken(ownerUrl: string, taken: readonly Taak[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    application_name: "deelwijzer-beheer",
    schema: TAKEN_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
  });
  // Whatever goes wrong is thrown by the call it goes wrong in.
  boss.on("error", () => {});
  await boss.start();
  try {
    for (const { naam, rooster, inhalen } of taken) {
      // One waiting and one running: a minute that comes while the last is still busy adds nothing.
      const queue = { policy: "stately", retryLimit: 0, expireInSeconds: 600, deleteAfterSeconds: 86_400 };
      await ((await boss.getQueue(naam)) === null
        ? boss.createQueue(naam, queue)
        : boss.updateQueue(naam, { expireInSeconds: 600, deleteAfterSeconds: 86_400 }));
      await boss.schedule(naam, rooster, null, { tz: TIJDZONE, missed: inhalen ? "once" : "skip" });
    }
    for (const { name } of await boss.getSchedules()) {
      if (!taken.some(({ naam }) => naam === name)) await boss.unschedule(name);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  await grantTaken(ownerUrl);
}

async function grantTaken(ownerUrl: string): Promise<void> {
  const { db, close } = connect(ownerUrl, { max: 1, name: "deelwijzer-beheer" });
  const schema = sql.identifier(TAKEN_SCHEMA);
  const role = sql.identifier(TAKEN_ROLE);
  try {
    await db.execute(sql`grant usage on schema ${schema} to ${role}`);
    await db.execute(sql`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`);
    await db.execute(sql`revoke all on all functions in schema ${schema} from public`);
    await db.execute(sql`grant execute on all functions in schema ${schema} to ${role}`);
  } finally {
    await close();
  }
}
