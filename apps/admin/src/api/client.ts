"use client";

import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/fetch";
import { SimpleCsrfProtectionLinkPlugin } from "@orpc/client/plugins";
import { metHerhaalsleutel } from "@deelwijzer/web/herhaalsleutel";
import type { RouterClient } from "@orpc/server";
import { createTanstackQueryUtils } from "@orpc/tanstack-query";
import type { router } from "./router.ts";

const link = new RPCLink({
  url: () => new URL("/api/rpc", window.location.origin),
  headers: (_options, _path, input) => metHerhaalsleutel(input),
  plugins: [new SimpleCsrfProtectionLinkPlugin()],
});

/** The typed API as the browser calls it. */
const client: RouterClient<typeof router> = createORPCClient(link);

/** The same for TanStack Query: `api.besluiten.lijst.queryOptions()`. */
export const api = createTanstackQueryUtils(client);
