import { connect } from "@deelwijzer/db";
import type { AppEnv } from "./env.ts";
import { klokFromEnv } from "./klok.ts";
import { createLog } from "./logging/create-log.ts";
import { createMetingen, type Metingen } from "./metingen/create-metingen.ts";
import { createNewId } from "./new-id.ts";
import { createSleutelkast } from "./sleutels/sleutelkast.ts";
import type { Services } from "./use-case/context.ts";
import { verwerkingenlogUit } from "./verwerkingen/verwerkingenlog-uit-env.ts";

/** Everything a running app needs, from its environment; once per process. */
export function createServices(
  env: AppEnv,
  app: string,
): Services & { readonly close: () => Promise<void>; readonly metingen: Metingen } {
  const klok = klokFromEnv(env);
  const { db, close } = connect(env.DATABASE_URL, { name: app });
  const log = createLog({ app, level: env.LOG_LEVEL });
  const verwerkingen = verwerkingenlogUit(env, app, log);
  return {
    db,
    close,
    klok,
    newId: createNewId(klok.nu),
    log,
    ...(verwerkingen === undefined ? {} : { verwerkingen }),
    metingen: createMetingen(app),
    sleutelkast: createSleutelkast([env.DEELWIJZER_HOOFDSLEUTEL, ...env.DEELWIJZER_HOOFDSLEUTELS_OUD]),
  };
}
