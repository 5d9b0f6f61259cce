import { appendFileSync } from "node:fs";
import type { AppEnv } from "../env.ts";
import type { Log } from "../logging/create-log.ts";
import { createVerwerkingenlog, type Verwerkingenlog } from "./verwerkingenlog.ts";

/** Where the records go, as the environment says; undefined: this installation keeps none. */
export function verwerkingenlogUit(
  { DEELWIJZER_HOOFDSLEUTEL, LOGBOEK_DATAVERWERKINGEN: doel, VERWERKINGSACTIVITEITEN: adressen }: AppEnv,
  app: string,
  log: Log,
): Verwerkingenlog | undefined {
  if (doel === undefined || adressen === undefined) return undefined;
  return createVerwerkingenlog({
    app,
    hoofdsleutel: DEELWIJZER_HOOFDSLEUTEL,
    adressen,
    schrijfRegel: (regel) => {
      const tekst = `${JSON.stringify(regel)}\n`;
      try {
        if (doel === "stdout") process.stdout.write(tekst);
        else appendFileSync(doel, tekst, { mode: 0o600 });
      } catch (error) {
        // What was done is done: a disk that is full does not undo it. Whoever watches the log sees what is missing.
        log.error({ trace: regel.trace_id, err: error }, "verwerking niet vastgelegd");
      }
    },
  });
}
