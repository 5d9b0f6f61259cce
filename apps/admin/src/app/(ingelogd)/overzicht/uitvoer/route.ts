import { app } from "../../../../api/app.ts";
import { alsBestand, geenBestand, onbekendeVorm } from "../../../../api/bestand-antwoord.ts";
import { leesPeriode } from "../../../../features/overzicht/adres.ts";
import { noemMet } from "../../../../features/overzicht/woorden.ts";
import { bladVanOverzicht } from "../../../../overzicht/blad.ts";
import { schrijfBlad } from "../../../../regelblad/bestand/schrijf-blad.ts";
import { leesOverzicht } from "../../../../use-cases/lees-overzicht/lees-overzicht.ts";

/** The overview as a file: for whoever may see it, and no more precise than it is shown. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const vorm = searchParams.get("vorm") ?? "xlsx";
  if (vorm !== "xlsx" && vorm !== "ods" && vorm !== "csv") return onbekendeVorm();
  const periode = leesPeriode(Object.fromEntries(searchParams));
  const gelezen = await leesOverzicht(await app().contextVan(request.headers), periode);
  if (!gelezen.ok) return geenBestand(gelezen.fout);
  const { kwartalen, namen } = gelezen.waarde;
  return alsBestand(
    await schrijfBlad(vorm, "Overzicht", bladVanOverzicht(kwartalen, noemMet(namen))),
    vorm,
    "overzicht",
  );
}
