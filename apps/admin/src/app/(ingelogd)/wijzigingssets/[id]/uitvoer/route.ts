import { app } from "../../../../../api/app.ts";
import { alsBestand, geenBestand, onbekendeVorm } from "../../../../../api/bestand-antwoord.ts";
import { schrijfBestand } from "../../../../../regelblad/bestand/schrijf-bestand.ts";
import { isUitvoervorm } from "../../../../../regelblad/bestand/uitvoervormen.ts";
import { leesWijzigingsset } from "../../../../../use-cases/lees-wijzigingsset/lees-wijzigingsset.ts";

/** The rules as they become with this set, as a file. Whoever may read the set may have it. */
export async function GET(request: Request, { params }: RouteContext<"/wijzigingssets/[id]/uitvoer">) {
  const vorm = new URL(request.url).searchParams.get("vorm") ?? "xlsx";
  if (!isUitvoervorm(vorm)) return onbekendeVorm();
  const { id } = await params;
  const gelezen = await leesWijzigingsset(await app().contextVan(request.headers), { id });
  if (!gelezen.ok) return geenBestand(gelezen.fout);
  const { inhoud, basisInhoud } = gelezen.waarde;
  return alsBestand(await schrijfBestand(vorm, inhoud ?? basisInhoud), vorm, "regels");
}
