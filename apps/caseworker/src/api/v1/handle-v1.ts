import "server-only";
import { logWeigering, readLimitedBody } from "@deelwijzer/server";
import { OpenAPIHandler } from "@orpc/openapi/fetch";
import { app } from "../app.ts";
import { probleem } from "./probleem.ts";
import { v1 } from "./router.ts";

/** 1,000 questions of ordinary length fit many times over. */
const MAX_BYTES = 2_000_000;

const handler = new OpenAPIHandler(v1);

/** Serves the public API: limits first, then the router; every error leaves as problem+json. */
export const handleV1 = logWeigering("api-v1", () => app().services, beantwoord);

async function beantwoord(request: Request): Promise<Response> {
  const { services, magVragen } = app();
  try {
    if (!(await magVragen(request))) return probleem(429, "U stuurt te veel aanvragen. Wacht een minuut.");
    const inhoud = await leesInhoud(request);
    if (inhoud instanceof Response) return inhoud;
    const opnieuw = new Request(request.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: inhoud,
    });
    const { response } = await handler.handle(opnieuw, {
      prefix: "/api/v1",
      context: { request: { ...services, actor: null } },
    });
    if (response === undefined) return probleem(404, "Dit adres bestaat niet.");
    if (response.ok) {
      response.headers.set("api-version", "1.0.0");
      return response;
    }
    return vertaal(response);
  } catch (error) {
    const foutId = services.newId();
    services.log.error({ foutId, err: error }, "storing");
    return probleem(503, "Er ging iets mis bij ons. Probeer het opnieuw.", { foutId });
  }
}

/** The body as text, or the refusal: too large, not JSON. */
async function leesInhoud(request: Request): Promise<string | Response> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) {
    return probleem(415, "Stuur uw vraag als application/json.");
  }
  const inhoud = await readLimitedBody(request, MAX_BYTES);
  if (inhoud === null)
    return probleem(413, "Uw aanvraag is te groot. Stuur ten hoogste 1.000 vragen per keer.");
  const tekst = new TextDecoder().decode(inhoud);
  try {
    JSON.parse(tekst);
    return tekst;
  } catch {
    return probleem(400, "Dit is geen geldige JSON.");
  }
}

interface Fouttekst {
  readonly message?: string;
  readonly data?: {
    readonly fout?: { veld: string; bekend?: readonly string[] };
    readonly velden?: readonly { pad: string; melding: string }[];
    readonly foutId?: string;
  };
}

async function vertaal(response: Response): Promise<Response> {
  const { message, data } = (await response.json()) as Fouttekst;
  const veld = data?.fout?.veld ?? data?.velden?.[0]?.pad;
  return probleem(
    response.status,
    data?.velden?.[0]?.melding ?? message ?? "Deze aanvraag kan niet worden verwerkt.",
    {
      ...(veld === undefined ? {} : { veld }),
      ...(data?.fout?.bekend === undefined ? {} : { bekend: data.fout.bekend }),
      ...(data?.foutId === undefined ? {} : { foutId: data.foutId }),
    },
  );
}
