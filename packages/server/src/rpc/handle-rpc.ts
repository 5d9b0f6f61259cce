import { onError, ORPCError } from "@orpc/server";
import { RPCHandler } from "@orpc/server/fetch";
import { SimpleCsrfProtectionHandlerPlugin } from "@orpc/server/plugins";
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
        const { log, newId } = services();
        const foutId = newId();
        log.error({ foutId, err: error }, "storing");
        throw new ORPCError("INTERNAL_SERVER_ERROR", {
          message: "Er ging iets mis.",
          data: { soort: "storing", foutId },
        });
      }),
    ],
  });
  return async (request) => {
    const { response } = await handler.handle(request, {
      prefix: RPC_PREFIX,
      context: { request: await contextVan(request) },
    });
    return response ?? new Response(null, { status: 404 });
  };
}
