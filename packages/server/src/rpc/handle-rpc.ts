import { onError, ORPCError } from "@orpc/server";
import { RPCHandler } from "@orpc/server/fetch";
import { SimpleCsrfProtectionHandlerPlugin } from "@orpc/server/plugins";
import { withLimitedBody } from "../app/limited-body.ts";
import { logWeigering } from "../app/log-weigering.ts";
import { Storing } from "../app/storing.ts";
import type { Fout } from "../fout.ts";
import type { RequestContext, Services } from "../use-case/context.ts";
import type { RpcContext } from "./procedure.ts";

const RPC_PREFIX = "/api/rpc";
/** The longest answer, many times over. */
const MAX_BYTES = 4_000_000;

/**
 * The route of the typed API. Refusals travel as they are; anything else is a bug: it is logged under an id, and
 * only that id leaves.
 */
export function createRpcHandler(
  router: ConstructorParameters<typeof RPCHandler<RpcContext>>[0],
  services: () => Services,
  contextVan: (request: Request) => Promise<RequestContext>,
): (request: Request) => Promise<Response> {
  /** Logs what went wrong under an id, unless it was logged already; the id is all that leaves. */
  const storing = (error: unknown) => {
    const { log, newId } = services();
    const foutId = error instanceof Storing ? error.digest : newId();
    if (!(error instanceof Storing)) log.error({ foutId, err: error }, "storing");
    return new ORPCError("INTERNAL_SERVER_ERROR", {
      message: "Er ging iets mis.",
      data: { soort: "storing", foutId },
    });
  };
  const handler = new RPCHandler(router, {
    plugins: [new SimpleCsrfProtectionHandlerPlugin()],
    clientInterceptors: [
      onError((error) => {
        if (error instanceof ORPCError && error.data !== undefined) return;
        throw storing(error);
      }),
    ],
  });
  return logWeigering("rpc", services, async (request) => {
    try {
      const limited = await withLimitedBody(request, MAX_BYTES);
      if (limited === null) return asResponse(teGroot(services().newId()));
      const { response } = await handler.handle(limited, {
        prefix: RPC_PREFIX,
        context: { request: await contextVan(request) },
      });
      return response ?? new Response(null, { status: 404 });
    } catch (error) {
      // Before the router came to it: the session could not be read, or the body broke off.
      return asResponse(storing(error));
    }
  });
}

/** In words: what is sent is chosen by somebody, who reads why it did not go. */
function teGroot(foutId: string) {
  const melding =
    "Dit is te veel om in één keer op te sturen. Wij lezen hoogstens 4 MB. Verdeel het, of haal weg wat er niet in hoort.";
  return new ORPCError("PAYLOAD_TOO_LARGE", {
    message: melding,
    data: { soort: "geblokkeerd", redenen: [{ code: "te-groot", melding }], foutId } satisfies Fout,
  });
}

/** An error in the shape the typed client reads. */
function asResponse(error: ORPCError<string, unknown>): Response {
  return Response.json({ json: error.toJSON() }, { status: error.status });
}
