import type { Instrumentation } from "next";

/** Before the first request: the jobs run in this server, and in every other one, whichever is first. */
export async function register(): Promise<void> {
  // oxlint-disable-next-line node/no-process-env -- set by Next at build time, to leave Node code out of the edge bundle
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startTaken } = await import("./api/taken.ts");
  startTaken();
}

/** A page or route that fails is logged under the digest that its user sees. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  // oxlint-disable-next-line node/no-process-env -- set by Next at build time, to leave Node code out of the edge bundle
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { app } = await import("./api/app.ts");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  app().services.log.error(
    { err: error, foutId: digest, route: context.routePath, methode: request.method },
    "storing",
  );
};
