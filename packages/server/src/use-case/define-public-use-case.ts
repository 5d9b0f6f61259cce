import { type AnyTx, withoutTenant } from "@deelwijzer/db";
import type { z } from "zod";
import type { Fout, UseCaseFout } from "../fout.ts";
import type { Result } from "../result.ts";
import type { Services } from "./context.ts";
import { markAsUseCase, type UseCase } from "./define-use-case.ts";
import { parseInput } from "./parse-input.ts";
import { runSafely } from "./run-safely.ts";

export interface PublicUseCaseDefinition<I extends z.ZodType, T> {
  readonly name: string;
  readonly input: I;
  readonly run: (ctx: Services, input: z.output<I>, tx: AnyTx) => Promise<Result<T, UseCaseFout>>;
}

/**
 * A use case for anyone, signed in or not: reading what is public law. It needs no may() because it can reach
 * nothing of a gemeente: its transaction is read-only and bound to none, so row-level security shows no tenant
 * row, and it does not see who asks.
 */
export function definePublicUseCase<I extends z.ZodType, T>(
  definition: PublicUseCaseDefinition<I, T>,
): UseCase<I, T> {
  const { name, input: schema, run } = definition;
  async function execute(services: Services, invoer: z.input<I>): Promise<Result<T, Fout>> {
    return runSafely<T>(services, name, async () => {
      const input = parseInput(schema, invoer);
      if (!input.ok) return input;
      const { db, klok, newId, log, sleutelkast, metingen } = services;
      return withoutTenant(
        db,
        (tx) => run({ db, klok, newId, log, sleutelkast, metingen }, input.waarde, tx),
        {
          readOnly: true,
        },
      );
    });
  }
  const useCase = Object.assign(execute, { naam: name, input: schema, wijzigt: false });
  markAsUseCase(useCase);
  return useCase as unknown as UseCase<I, T>;
}
