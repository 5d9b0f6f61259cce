import { foutTekst } from "@deelwijzer/server";
import { app } from "../../../../api/app.ts";
import { probleem } from "../../../../api/v1/probleem.ts";
import { leesKennis } from "../../../../use-cases/lees-kennis/lees-kennis.ts";

export const dynamic = "force-dynamic";

/**
 * One tabelversie and the register, as an answer in the browser needs them; unchanged content costs one 304.
 * `?tabelversie=` names a number or hash, otherwise it is the newest in force.
 */
export async function GET(request: Request) {
  const tabelversie = new URL(request.url).searchParams.get("tabelversie");
  const result = await leesKennis({ ...app().services, actor: null }, { tabelversie });
  if (!result.ok && result.fout.soort !== "storing") return probleem(404, foutTekst(result.fout));
  if (!result.ok) return probleem(503, foutTekst(result.fout), { foutId: result.fout.foutId });
  const { kenmerk, tabelversies, register } = result.waarde;
  const headers = { etag: `"${kenmerk}"`, "cache-control": "public, no-cache", "api-version": "1.0.0" };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });
  return Response.json({ tabelversies, register }, { headers });
}
