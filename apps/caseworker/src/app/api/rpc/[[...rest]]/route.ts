import { createRpcHandler } from "@deelwijzer/server";
import { app } from "../../../../api/app.ts";
import { router } from "../../../../api/router.ts";

const handle = createRpcHandler(
  router,
  () => app().services,
  (request) => app().contextVan(request.headers),
);

export { handle as GET, handle as POST };
