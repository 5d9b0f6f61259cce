import "server-only";
import { appVan, type App } from "@deelwijzer/server";

/** The server side of this app; made at the first request. */
export function app(): App {
  return appVan("caseworker");
}
