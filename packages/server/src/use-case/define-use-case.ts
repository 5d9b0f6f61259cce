import {
  may,
  type Handeling,
  type Onderwerp,
  type OnderwerpVan,
  type Toegang,
  type Actor,
} from "@core/grondslagen";
import { appendAudit, tegelijk, type Tx, withTenant } from "@deelwijzer/db";
import type { Json } from "@deelwijzer/db/zegel";
import type { z } from "zod";
import type { Fout, UseCaseFout } from "../fout.ts";
import { mislukt, type Result } from "../result.ts";
import type { AuthorizeContext, RequestContext, UseCaseContext } from "./context.ts";
import { eenmaal } from "./idempotentie.ts";
import { activiteitVan } from "../verwerkingen/activiteiten.ts";
import { metVerwerking, type Volger } from "../verwerkingen/met-verwerking.ts";
import { parseInput } from "./parse-input.ts";
import { Refusal, runSafely } from "./run-safely.ts";

/** What is asked of may(), and what authorize() read to ask it, handed on to run(). */
export type Toegangsvraag<G> = {
  [H in Handeling]: { readonly handeling: H; readonly onderwerp: OnderwerpVan<H> };
}[Handeling] & { readonly gegeven?: G };

/** What goes into the audit log. No personal data of residents: ids, versions, counts and slugs. */
export interface AuditInhoud {
  readonly onderwerp: { readonly soort: string; readonly id: string };
  readonly gegevens?: { readonly [key: string]: Json };
}

interface Basis<I extends z.ZodType, G, T> {
  /** kebab-case Dutch: verb-noun as the log names it. */
  readonly name: string;
  readonly input: I;
  /**
   * Reads what is needed to name the action and the subject; may() then decides. There is no other way in.
   * Returns a refusal (`mislukt`) when there is no such subject.
   */
  readonly authorize: (
    ctx: AuthorizeContext,
    input: z.output<I>,
    tx: Tx,
  ) => Promise<Toegangsvraag<G> | { readonly ok: false; readonly fout: UseCaseFout }>;
  readonly run: (
    ctx: UseCaseContext,
    input: z.output<I>,
    tx: Tx,
    gegeven: G,
  ) => Promise<Result<T, UseCaseFout>>;
}

type AuditFn<I extends z.ZodType, T> = (
  input: z.output<I>,
  waarde: T,
  ctx: UseCaseContext,
) => AuditInhoud | null;

export type UseCaseDefinition<I extends z.ZodType, G, T> = Basis<I, G, T> &
  (
    | { readonly soort: "wijzigen"; readonly audit: AuditFn<I, T> }
    /** Runs in a read-only transaction, unless looking itself is logged. */
    | { readonly soort: "lezen"; readonly audit?: AuditFn<I, T> }
  );

declare const checked: unique symbol;

/** Only defineUseCase() and definePublicUseCase() make one; a route can take nothing else. */
export interface UseCase<I extends z.ZodType, T> {
  (ctx: RequestContext, invoer: z.input<I>): Promise<Result<T, Fout>>;
  readonly naam: string;
  readonly input: I;
  /** It changes something: over the wire it comes with a key, so that a repeat does nothing twice. */
  readonly wijzigt: boolean;
  readonly [checked]: true;
}

const made = new WeakSet<object>();

export function isUseCase(value: unknown): boolean {
  return typeof value === "function" && made.has(value);
}

/** may() takes the pair that belongs together; here the pair comes from a union that only holds such pairs. */
const vraagMay: (actor: Actor, handeling: Handeling, onderwerp: Onderwerp) => Toegang = may;

/**
 * A use case: validated input, one transaction bound to the actor's gemeente, may() before run(), the audit line
 * last in the same transaction. A refusal from run() undoes everything it wrote. A change that was asked before under the
 * same key is not done again: who asks gets the answer of that time.
 */
export function defineUseCase<I extends z.ZodType, G, T>(
  definition: UseCaseDefinition<I, G, T>,
): UseCase<I, T> {
  const { name, input: schema, authorize, run, soort, audit } = definition;
  if (typeof authorize !== "function") throw new TypeError(`Use case ${name} has no authorize().`);
  if (soort === "wijzigen" && typeof audit !== "function")
    throw new TypeError(`Use case ${name} writes no audit.`);

  async function execute(request: RequestContext, invoer: z.input<I>): Promise<Result<T, Fout>> {
    return runSafely<T>(request, name, async () => {
      const { actor } = request;
      if (actor === null) throw new Refusal({ soort: "niet-ingelogd" });
      const input = parseInput(schema, invoer);
      if (!input.ok) return input;
      const { gemeenteId } = actor;
      return metVerwerking(request, { naam: name, gemeenteId, activiteit: "afwegen" }, (volger) =>
        withTenant(
          request.db,
          gemeenteId,
          async (tx) => {
            volger.volg(tx);
            const doe = (bewaar?: (waarde: T) => Promise<void>) =>
              doIn(tx, { ...request, actor }, input.waarde, volger, bewaar);
            const sleutel = soort === "wijzigen" ? (request.herhaalsleutel ?? null) : null;
            const result = await (sleutel === null
              ? doe()
              : eenmaal({ ...request, actor }, { sleutel, handeling: name, invoer: input.waarde }, tx, doe));
            if (!result.ok) throw new Refusal(result.fout);
            return result;
          },
          {
            readOnly: soort === "lezen" && audit === undefined,
            actor: actor.gebruikerId,
            nu: request.klok.nu(),
          },
        ),
      );
    });
  }

  async function doIn(
    tx: Tx,
    request: AuthorizeContext,
    input: z.output<I>,
    volger: Volger,
    bewaar?: (waarde: T) => Promise<void>,
  ): Promise<Result<T, UseCaseFout>> {
    const vraag = await authorize(request, input, tx);
    if ("ok" in vraag) return vraag;
    volger.voor(activiteitVan(vraag.handeling));
    const toegang = vraagMay(request.actor, vraag.handeling, vraag.onderwerp);
    if (!toegang.toegestaan) return mislukt({ soort: "geen-toegang", reden: toegang.reden });
    const ctx: UseCaseContext = { ...request, rol: toegang.rol };
    const result = await run(ctx, input, tx, vraag.gegeven as G);
    if (!result.ok) return result;
    const inhoud = audit?.(input, result.waarde, ctx) ?? null;
    await tegelijk([
      bewaar?.(result.waarde),
      inhoud === null ? undefined : writeAudit(tx, ctx, name, inhoud),
    ]);
    return result;
  }

  const useCase = Object.assign(execute, { naam: name, input: schema, wijzigt: soort === "wijzigen" });
  made.add(useCase);
  return useCase as typeof useCase & { [checked]: true };
}

/** For definePublicUseCase(), which lives beside this one. */
export function markAsUseCase(useCase: object): void {
  made.add(useCase);
}

async function writeAudit(
  tx: Tx,
  ctx: UseCaseContext,
  handeling: string,
  inhoud: AuditInhoud,
): Promise<void> {
  await appendAudit(tx, {
    id: ctx.newId(),
    gemeenteId: ctx.actor.gemeenteId,
    op: ctx.klok.nu(),
    actorId: ctx.actor.gebruikerId,
    rol: ctx.rol,
    handeling,
    onderwerp: inhoud.onderwerp,
    gegevens: inhoud.gegevens ?? {},
  });
}
