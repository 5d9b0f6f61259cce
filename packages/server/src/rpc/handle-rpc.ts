import { onError, ORPCError } from "@orpc/server";
import { RPCHandler } from "@orpc/server/fetch";
import { SimpleCsrfProtectionHandlerPlugin } from "@orpc/server/plugins";
import { Storing } from "../app/storing.ts";
import type { RequestContext, Services } from "../use-case/context.ts";
import type { RpcContext } from "./procedure.ts";

const RPC_PREFIX = "/api/rpc";

/**
 * The route of the typed API. Refusals travel as they are; anything else is a bug: it is logged under an id, and
 * only that id leaves.
 */
export function createRpcHandler(
  router: ConstructorParameters<typeof RPCHandler<RpcContext>>[0],
  services: () => Services,
  contextVan: (request: Request) => Promise<RequestContext>,
): (request: Request) => Promise<Response> {
  const handler = new RPCHandler(router, {
    plugins: [new SimpleCsrfProtectionHandlerPlugin()],
    clientInterceptors: [
      onError((error) => {
        if (error instanceof ORPCError && error.data !== undefined) return;
        throw storing(meld(services(), error));
      }),
    ],
  });
  return async (request) => {
    let context: RequestContext;
    try {
      context = await contextVan(request);
    } catch (error) {
      return weigering(error instanceof Storing ? error.digest : meld(services(), error));
    }
    const { response } = await handler.handle(request, { prefix: RPC_PREFIX, context: { request: context } });
    return response ?? new Response(null, { status: 404 });
  };
}

function meld({ log, newId }: Services, error: unknown): string {
  const foutId = newId();
  log.error({ foutId, err: error }, "storing");
  return foutId;
}

function storing(foutId: string) {
  return new ORPCError("INTERNAL_SERVER_ERROR", {
    message: "Er ging iets mis.",
    data: { soort: "storing", foutId },
  });
}

/** The same failure, from before the handler could know who asks. */
function weigering(foutId: string): Response {
  return Response.json({ json: storing(foutId).toJSON() }, { status: 500 });
}
