import { ORPCError } from "@orpc/client";
import type { Fout } from "@deelwijzer/server";

/** The refusal a call came back with; null when there was no answer at all (no network, server down). */
export function foutVan(error: unknown): Fout | null {
  if (!(error instanceof ORPCError)) return null;
  const data: unknown = error.data;
  return typeof data === "object" && data !== null && "soort" in data ? (data as Fout) : null;
}
