import { foutTekst } from "@deelwijzer/server";
import { app } from "../../../../../api/app.ts";
import { schrijfBestand } from "../../../../../regelblad/bestand/schrijf-bestand.ts";
import { isUitvoervorm, UITVOERVORMEN } from "../../../../../regelblad/bestand/uitvoervormen.ts";
import { leesWijzigingsset } from "../../../../../use-cases/lees-wijzigingsset/lees-wijzigingsset.ts";

/** The rules as they become with this set, as a file. Whoever may read the set may have it. */
export async function GET(request: Request, { params }: RouteContext<"/wijzigingssets/[id]/uitvoer">) {
  const vorm = new URL(request.url).searchParams.get("vorm") ?? "xlsx";
  if (!isUitvoervorm(vorm)) return antwoord("Deze vorm kennen wij niet.", 400);
  const { id } = await params;
  const gelezen = await leesWijzigingsset(await app().contextVan(request.headers), { id });
  if (!gelezen.ok) return antwoord(foutTekst(gelezen.fout), STATUS[gelezen.fout.soort] ?? 403);
  const { inhoud, basisInhoud } = gelezen.waarde;
  return new Response(await schrijfBestand(vorm, inhoud ?? basisInhoud), {
    headers: {
      "content-type": UITVOERVORMEN[vorm].type,
      "content-disposition": `attachment; filename="regels.${vorm}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

const STATUS: Readonly<Record<string, number>> = {
  "niet-ingelogd": 401,
  "geen-toegang": 403,
  "niet-gevonden": 404,
  ongeldig: 404,
  storing: 503,
};

function antwoord(tekst: string, status: number): Response {
  return new Response(tekst, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}
