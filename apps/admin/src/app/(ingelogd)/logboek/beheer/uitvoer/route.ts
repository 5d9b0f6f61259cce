import { app } from "../../../../../api/app.ts";
import { alsBestand, geenBestand, onbekendeVorm } from "../../../../../api/bestand-antwoord.ts";
import { leesBeheerfilter } from "../../../../../features/logboek/beheerfilter.ts";
import { bladVanBeheerlogboek } from "../../../../../features/logboek/logboek-blad.ts";
import { schrijfBlad } from "../../../../../regelblad/bestand/schrijf-blad.ts";
import { leesBeheerlogboek } from "../../../../../use-cases/lees-beheerlogboek/lees-beheerlogboek.ts";

/** What was done in beheer, as a file: the same lines as the screen shows with the same filters. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const vorm = searchParams.get("vorm") ?? "xlsx";
  if (vorm !== "xlsx" && vorm !== "ods" && vorm !== "csv") return onbekendeVorm();
  const filter = leesBeheerfilter(Object.fromEntries(searchParams));
  const gelezen = await leesBeheerlogboek(await app().contextVan(request.headers), {
    ...filter,
    alles: true,
  });
  if (!gelezen.ok) return geenBestand(gelezen.fout);
  return alsBestand(
    await schrijfBlad(vorm, "Logboek", bladVanBeheerlogboek(gelezen.waarde)),
    vorm,
    "logboek-beheer",
  );
}
