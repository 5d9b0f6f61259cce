import { ORPCError, os, type, type Schema } from "@orpc/server";
import type { z } from "zod";
import { foutTekst, type Fout, type FoutSoort } from "../fout.ts";
import type { Result } from "../result.ts";
import type { RequestContext } from "../use-case/context.ts";
import type { UseCase } from "../use-case/define-use-case.ts";

/** What every procedure gets: the request, with who asks. */
export interface RpcContext {
  readonly request: RequestContext;
}

/** HTTP status and code per kind of refusal; the text for the user comes from foutTekst(). */
const STATUS: Record<FoutSoort, { readonly code: string; readonly status: number }> = {
  "niet-ingelogd": { code: "UNAUTHORIZED", status: 401 },
  "wachtwoord-wijzigen": { code: "FORBIDDEN", status: 403 },
  "tweede-factor": { code: "FORBIDDEN", status: 403 },
  "geen-toegang": { code: "FORBIDDEN", status: 403 },
  "niet-gevonden": { code: "NOT_FOUND", status: 404 },
  conflict: { code: "CONFLICT", status: 409 },
  ongeldig: { code: "UNPROCESSABLE_CONTENT", status: 422 },
  geblokkeerd: { code: "UNPROCESSABLE_CONTENT", status: 422 },
  storing: { code: "INTERNAL_SERVER_ERROR", status: 500 },
};

export const rpc = os.$context<RpcContext>();

/**
 * A procedure that is this use case and nothing more. The use case validates its own input (once per entrance),
 * so the procedure only carries the type.
 */
export function procedureVan<I extends z.ZodType, T>(useCase: UseCase<I, T>) {
  const invoer = type<unknown>() as unknown as Schema<z.input<I>, z.input<I>>;
  return rpc.input(invoer).handler(async ({ input, context: { request } }): Promise<T> => {
    if (useCase.wijzigt && typeof request.herhaalsleutel !== "string") throw zonderSleutel(request.newId());
    return waardeOfFout(await useCase(request, input));
  });
}

/** Only an own page calls this API, and each sends a key: what comes without is a page of before, or no page. */
function zonderSleutel(foutId: string) {
  const melding =
    "Deze pagina is van een oudere versie. Laad de pagina opnieuw en probeer het dan nog een keer.";
  return new ORPCError("BAD_REQUEST", {
    status: 400,
    message: melding,
    data: { soort: "geblokkeerd", redenen: [{ code: "zonder-sleutel", melding }], foutId } satisfies Fout,
  });
}

/** @throws ORPCError with the refusal as `data`; the client reads it back with `foutVan`. */
export function waardeOfFout<T>(result: Result<T, Fout>): T {
  if (result.ok) return result.waarde;
  const { code, status } = STATUS[result.fout.soort];
  throw new ORPCError(code, { status, message: foutTekst(result.fout), data: result.fout });
}
