import "server-only";
import { draaiTaken } from "@deelwijzer/server";
import { PHASE_PRODUCTION_BUILD } from "next/constants";
import { app } from "./app.ts";

/** The jobs of the product run in this app. Not while it is built: then there is no environment to run in. */
export function startTaken(): void {
  // oxlint-disable-next-line node/no-process-env -- set by Next while it builds
  if (process.env["NEXT_PHASE"] === PHASE_PRODUCTION_BUILD) return;
  const { env, services } = app();
  draaiTaken(env, services);
}
