import "server-only";
import { logWeigering, readLimitedBody, type RequestContext } from "@deelwijzer/server";
import { beantwoordToestemmingsvraag } from "../use-cases/beantwoord-toestemmingsvraag/beantwoord-toestemmingsvraag.ts";
import { openIntrekking } from "../use-cases/open-intrekking/open-intrekking.ts";
import { openToestemmingsvraag } from "../use-cases/open-toestemmingsvraag/open-toestemmingsvraag.ts";
import { trekToestemmingIn } from "../use-cases/trek-toestemming-in/trek-toestemming-in.ts";
import { app } from "./app.ts";

/** A secret and a choice: nothing longer is worth reading. */
const MAX_BYTES = 1_000;

const KOPPEN = {
  "cache-control": "no-store, max-age=0",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow, noarchive",
};

/** What the pages of a resident call. No cookie is read: the secret in the body is the whole permission. */
export const handleToestemming = logWeigering("toestemming", () => app().services, beantwoord);

async function beantwoord(request: Request): Promise<Response> {
  const { services, magAntwoorden } = app();
  try {
    if (!isEigenPagina(request)) return antwoord(403, { soort: "geweigerd" });
    if (!(await magAntwoorden(request))) return antwoord(429, { soort: "te-vaak" });
    const inhoud = leesInhoud(await readLimitedBody(request, MAX_BYTES));
    if (inhoud === null) return antwoord(400, { soort: "onbekend" });
    const uitslag = await roep({ ...services, actor: null }, inhoud);
    if (uitslag === null) return antwoord(400, { soort: "onbekend" });
    if (uitslag.ok) return antwoord(200, uitslag.waarde);
    // Mistyped, unknown and of somebody else look the same from outside.
    if (uitslag.fout.soort !== "storing") return antwoord(404, { soort: "onbekend" });
    return antwoord(503, { soort: "storing", foutId: uitslag.fout.foutId });
  } catch (error) {
    const foutId = services.newId();
    services.log.error({ foutId, err: error }, "storing");
    return antwoord(503, { soort: "storing", foutId });
  }
}

async function roep(ctx: RequestContext, { handeling, ...rest }: Record<string, unknown>) {
  // Each use case validates its own input; the cast only passes on what it was given.
  const invoer = rest as never;
  switch (handeling) {
    case "open":
      return openToestemmingsvraag(ctx, invoer);
    case "antwoord":
      return beantwoordToestemmingsvraag(ctx, invoer);
    case "open-intrekking":
      return openIntrekking(ctx, invoer);
    case "trek-in":
      return trekToestemmingIn(ctx, invoer);
    default:
      return null;
  }
}

/** A form or script of another site cannot answer for somebody; a browser says where a request comes from. */
function isEigenPagina(request: Request): boolean {
  const vanaf = request.headers.get("sec-fetch-site");
  const json = /^application\/json\b/i.test(request.headers.get("content-type") ?? "");
  return json && (vanaf === null || vanaf === "same-origin");
}

function leesInhoud(bytes: Uint8Array | null): Record<string, unknown> | null {
  if (bytes === null) return null;
  try {
    const inhoud: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof inhoud === "object" && inhoud !== null ? { ...inhoud } : null;
  } catch {
    return null;
  }
}

function antwoord(status: number, inhoud: object): Response {
  return Response.json(inhoud, { status, headers: KOPPEN });
}
