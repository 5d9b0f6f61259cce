import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { expect } from "./test.ts";

/** Calls the typed API as the browser does, to begin a journey where it gets interesting. */
export async function roep(client: APIRequestContext, procedure: string, invoer: unknown): Promise<unknown> {
  const antwoord = await client.post(`/api/rpc/${procedure}`, {
    data: { json: invoer },
    headers: { "x-csrf-token": "orpc", "idempotency-key": randomUUID() },
  });
  expect(antwoord.status(), `${procedure}: ${await antwoord.text()}`).toBe(200);
  return ((await antwoord.json()) as { json: unknown }).json;
}
