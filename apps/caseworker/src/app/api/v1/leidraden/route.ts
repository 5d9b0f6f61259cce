import { foutTekst } from "@deelwijzer/server";
import { app } from "../../../../api/app.ts";
import { probleem } from "../../../../api/v1/probleem.ts";
import { leesLeidraden } from "../../../../use-cases/lees-leidraden/lees-leidraden.ts";

export const dynamic = "force-dynamic";

/** The guidance beside the rules, of the newest version in force; unchanged content costs one 304. */
export async function GET(request: Request) {
  const result = await leesLeidraden({ ...app().services, actor: null }, {});
  if (!result.ok && result.fout.soort !== "storing") return probleem(404, foutTekst(result.fout));
  if (!result.ok) return probleem(503, foutTekst(result.fout), { foutId: result.fout.foutId });
  const { kenmerk, ...leidraden } = result.waarde;
  const headers = { etag: `"${kenmerk}"`, "cache-control": "public, no-cache", "api-version": "1.0.0" };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });
  return Response.json(leidraden, { headers });
}
