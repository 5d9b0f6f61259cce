import type { Instrumentation } from "next";

/** A page or route that fails is logged under the digest that its user sees. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { app } = await import("./api/app.ts");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  app().services.log.error(
    { err: error, foutId: digest, route: context.routePath, methode: request.method },
    "storing",
  );
};
