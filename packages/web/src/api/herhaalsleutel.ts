import { nieuweSleutel } from "./nieuwe-sleutel.ts";

/** One key per question as it was put: the same object sent again is the same request, another object is a new one. */
const sleutels = new WeakMap<object, string>();

/**
 * The headers of a request to the API: the key under which the server does a change once, however often the request
 * arrives (ADR 114). TanStack Query repeats a mutation with the object it was given.
 */
export function metHerhaalsleutel(invoer: unknown): Record<string, string> {
  return { "Idempotency-Key": sleutelVan(invoer) };
}

function sleutelVan(invoer: unknown): string {
  if (typeof invoer !== "object" || invoer === null) return nieuweSleutel();
  const sleutel = sleutels.get(invoer) ?? nieuweSleutel();
  sleutels.set(invoer, sleutel);
  return sleutel;
}
