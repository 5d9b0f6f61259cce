import type { Fout } from "@deelwijzer/server";

/**
 * The refusal a call came back with; null when there was no answer at all (no network, server down). Known by its form: the
 * class of it would bring the whole client of the API to pages that never call it.
 */
export function foutVan(error: unknown): Fout | null {
  if (!(error instanceof Error) || !("code" in error && "status" in error && "data" in error)) return null;
  const { data } = error;
  return typeof data === "object" && data !== null && "soort" in data ? (data as Fout) : null;
}
