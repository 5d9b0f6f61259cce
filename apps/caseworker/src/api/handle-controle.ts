import "server-only";
import { foutTekst, logWeigering, readLimitedBody } from "@deelwijzer/server";
import { controleerBestand } from "../use-cases/controleer-bestand/controleer-bestand.ts";
import { controleerKenmerk } from "../use-cases/controleer-kenmerk/controleer-kenmerk.ts";
import { app } from "./app.ts";

/** A besluit with its additions, many times over. */
const MAX_BYTES = 4_000_000;

/** What the page to check a document calls, signed in or not: no cookie is read, and nothing of a gemeente is told. */
export const handleControle = logWeigering("controle", () => app().services, beantwoord);

async function beantwoord(request: Request): Promise<Response> {
  const { services, magVragen } = app();
  try {
    if (!(await magVragen(request))) return antwoord(429, "U probeert het te vaak. Wacht een minuut.");
    const bytes = await readLimitedBody(request, MAX_BYTES);
    if (bytes === null)
      return antwoord(413, "Dit bestand is te groot. Een bestand van een besluit is kleiner.");
    const inhoud: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof inhoud !== "object" || inhoud === null) return antwoord(400, ONLEESBAAR);
    const { soort, ...rest } = inhoud as { readonly soort?: unknown };
    const ctx = { ...services, actor: null };
    // Each use case validates its own input; the cast only passes on what it was given.
    const invoer = rest as never;
    const uitslag =
      soort === "bestand" ? await controleerBestand(ctx, invoer) : await controleerKenmerk(ctx, invoer);
    if (uitslag.ok) return Response.json(uitslag.waarde, { headers: KOPPEN });
    const { fout } = uitslag;
    const eerste = fout.soort === "ongeldig" ? fout.velden[0]?.melding : undefined;
    return antwoord(422, eerste ?? foutTekst(fout));
  } catch (error) {
    if (error instanceof SyntaxError) return antwoord(400, ONLEESBAAR);
    const foutId = services.newId();
    services.log.error({ foutId, err: error }, "storing");
    return antwoord(503, `Er ging iets mis bij ons. Code van deze melding: ${foutId}`);
  }
}

const ONLEESBAAR = "Dit kunnen wij niet lezen.";
const KOPPEN = { "cache-control": "no-store" };

function antwoord(status: number, melding: string): Response {
  return Response.json({ melding }, { status, headers: KOPPEN });
}
