import type { Fout, UseCaseFout } from "../fout.ts";
import type { Log } from "../logging/create-log.ts";
import type { Metingen } from "../metingen/create-metingen.ts";
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
  readonly metingen: Pick<Metingen, "gedaan">;
}

/** Runs a use case to an answer: every failure gets an id, the log gets the id with what may be known of it. */
export async function runSafely<T>(
  { log, newId, metingen }: Deps,
  useCase: string,
  run: () => Promise<Result<T, UseCaseFout>>,
): Promise<Result<T, Fout>> {
  const begin = performance.now();
  /** Milliseconds, for the log; measured on the way. */
  const duur = (uitkomst: string) => {
    const ms = performance.now() - begin;
    metingen.gedaan(useCase, uitkomst, ms / 1000);
    return Math.round(ms);
  };
  try {
    const result = await run();
    if (result.ok) {
      log.debug({ useCase, duur: duur("gelukt") }, "gelukt");
      return result;
    }
    return refuse(result.fout);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.fout);
    const foutId = newId();
    log.error({ useCase, foutId, duur: duur("storing"), err: error }, "storing");
    return mislukt({ soort: "storing", foutId });
  }

  function refuse(fout: UseCaseFout): Result<T, Fout> {
    const foutId = newId();
    const reden = fout.soort === "geen-toegang" ? fout.reden : undefined;
    log.info({ useCase, foutId, duur: duur(fout.soort), fout: fout.soort, reden }, "geweigerd");
    return mislukt({ ...fout, foutId });
  }
}
