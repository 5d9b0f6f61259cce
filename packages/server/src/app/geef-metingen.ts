import { createHash, timingSafeEqual } from "node:crypto";
import type { AppEnv } from "../env.ts";
import type { Metingen } from "../metingen/create-metingen.ts";

/**
 * The measurements, for who names the token of this installation (`Authorization: Bearer`). Without a token in the
 * environment there is no such page, for nobody.
 */
export async function geefMetingen(
  { METINGEN_TOKEN }: Pick<AppEnv, "METINGEN_TOKEN">,
  metingen: Metingen,
  request: Request,
): Promise<Response> {
  if (METINGEN_TOKEN === undefined) return new Response(null, { status: 404 });
  const genoemd = request.headers.get("authorization") ?? "";
  if (!timingSafeEqual(hash(genoemd), hash(`Bearer ${METINGEN_TOKEN}`)))
    return new Response(null, { status: 401 });
  return new Response(await metingen.lees(), {
    headers: { "content-type": metingen.soort, "cache-control": "no-store" },
  });
}

const hash = (tekst: string) => createHash("sha256").update(tekst, "utf8").digest();
