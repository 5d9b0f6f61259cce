import { takenUrlBij } from "../cli/role-urls.ts";
import type { AppEnv } from "../env.ts";
import { createVerzender } from "../mail/verzender.ts";
import { tekensleutelVan } from "../sleutels/tekensleutel.ts";
import type { Services } from "../use-case/context.ts";
import { startTaken } from "./start-taken.ts";
import { TAKEN } from "./taken.ts";

const OPNIEUW_MS = 30_000;
/** One per process, also where a bundler makes two copies of this module. */
const DRAAIT = Symbol.for("deelwijzer.taken");

/**
 * Runs the jobs beside an app, from its start to its end. An app without its jobs is still an app: what stands in the
 * way is logged and tried again, and holds up nothing.
 */
export function draaiTaken(env: AppEnv, { klok, newId, log, verwerkingen }: Services): void {
  const houder = globalThis as { [DRAAIT]?: true };
  if (houder[DRAAIT] === true) return;
  houder[DRAAIT] = true;

  let stopt = false;
  let stop: (() => Promise<void>) | null = null;
  let wacht: NodeJS.Timeout | undefined;
  const probeer = async (): Promise<void> => {
    try {
      const dienst = await startTaken({
        klok,
        newId,
        log,
        ...(verwerkingen === undefined ? {} : { verwerkingen }),
        appUrl: env.APP_URL,
        tekensleutel: tekensleutelVan(env.DEELWIJZER_HOOFDSLEUTEL),
        takenUrl: env.TAKEN_DATABASE_URL ?? takenUrlBij(env.DATABASE_URL, env.BETTER_AUTH_SECRET),
        verzender: createVerzender(env),
        taken: TAKEN,
      });
      stop = dienst.stop;
      if (stopt) await dienst.stop();
    } catch (error) {
      if (stopt) return;
      log.error({ err: error }, "taken niet gestart");
      wacht = setTimeout(() => void probeer(), OPNIEUW_MS).unref();
    }
  };
  const eindig = () => {
    stopt = true;
    clearTimeout(wacht);
    stop?.().catch((error: unknown) => log.error({ err: error }, "taken niet netjes gestopt"));
  };
  process.once("SIGTERM", eindig);
  process.once("SIGINT", eindig);
  void probeer();
}
