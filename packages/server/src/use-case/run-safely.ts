import type { Fout, UseCaseFout } from "../fout.ts";
import type { Log } from "../logging/create-log.ts";
import type { NewId } from "../new-id.ts";
import { mislukt, type Result } from "../result.ts";

/** Thrown inside a transaction to undo it and still answer with the refusal. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly fout: UseCaseFout;
  constructor(fout: UseCaseFout) {
    super(fout.soort);
    this.fout = fout;
  }
}

interface Deps {
  readonly log: Log;
  readonly newId: NewId;
}

/** Runs a use case to an answer: every failure gets an id, the log gets the id with what may be known of it. */
export async function runSafely<T>(
  { log, newId }: Deps,
  useCase: string,
  run: () => Promise<Result<T, UseCaseFout>>,
): Promise<Result<T, Fout>> {
  const begin = performance.now();
  const duur = () => Math.round(performance.now() - begin);
  try {
    const result = await run();
    if (result.ok) {
      log.debug({ useCase, duur: duur() }, "gelukt");
      return result;
    }
    return refuse(result.fout);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.fout);
    const foutId = newId();
    log.error({ useCase, foutId, duur: duur(), err: error }, "storing");
    return mislukt({ soort: "storing", foutId });
  }

  function refuse(fout: UseCaseFout): Result<T, Fout> {
    const foutId = newId();
    const reden = fout.soort === "geen-toegang" ? fout.reden : undefined;
    log.info({ useCase, foutId, duur: duur(), fout: fout.soort, reden }, "geweigerd");
    return mislukt({ ...fout, foutId });
  }
}
