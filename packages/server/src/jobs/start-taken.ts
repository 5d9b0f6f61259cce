import { connect } from "@deelwijzer/db";
import { PgBoss } from "pg-boss";
import type { Verzender } from "../mail/verzender.ts";
import type { Taak, TaakContext } from "./taak.ts";
import { TAKEN_SCHEMA } from "./taken-schema.ts";

export type TakenOpties = Pick<
  TaakContext,
  "klok" | "newId" | "log" | "appUrl" | "tekensleutel" | "verwerkingen"
> & {
  /** As the role of the jobs. */
  readonly takenUrl: string;
  readonly verzender: Verzender | null;
  readonly taken: readonly Taak[];
};

export interface Taakdienst {
  /** Lets what is under way finish, for a short while; what did not is done again by another server. */
  readonly stop: () => Promise<void>;
}

/** Less than a server gets to shut down in. */
const UITLOOP_MS = 2_000;

/** Runs the jobs in this process. Any number of servers may do so: each turn of a job is taken by one of them. */
export async function startTaken(opties: TakenOpties): Promise<Taakdienst> {
  const { takenUrl, taken, verzender, log } = opties;
  const { db, close } = connect(takenUrl, { max: 2, name: "deelwijzer-taken" });
  const ctx: TaakContext = { ...opties, db };
  const boss = new PgBoss({
    connectionString: takenUrl,
    application_name: "deelwijzer-taken",
    schema: TAKEN_SCHEMA,
    max: 3,
    // Its role may not: the owner does this at `voorbereiden`.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on("error", (error) => log.error({ err: error }, "taken"));
  const stop = async () => {
    await boss.stop({ graceful: true, timeout: UITLOOP_MS });
    verzender?.sluit();
    await close();
  };
  try {
    await boss.start();
    for (const taak of taken) {
      await boss.work(taak.naam, { pollingIntervalSeconds: 5 }, async () => {
        // The queue keeps that it failed, not the message of an error: it can quote values.
        if (!(await lukt(taak, ctx))) throw new Error(`${taak.naam} mislukte`);
      });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  log.info({ taken: taken.map(({ naam }) => naam) }, "taken gestart");
  if (verzender === null) log.warn("SMTP_URL is leeg: er gaat geen e-mail uit");
  return { stop };
}

async function lukt({ naam, voer }: Taak, ctx: TaakContext): Promise<boolean> {
  const begin = performance.now();
  try {
    await voer(ctx);
    ctx.log.debug({ taak: naam, duur: Math.round(performance.now() - begin) }, "taak gedaan");
    return true;
  } catch (error) {
    ctx.log.error({ taak: naam, err: error }, "taak mislukt");
    return false;
  }
}
