import { app } from "../../../../api/app.ts";
import { alsBestand, geenBestand, onbekendeVorm } from "../../../../api/bestand-antwoord.ts";
import { leesLogboekfilter } from "../../../../features/logboek/filter.ts";
import { bladVanLogboek } from "../../../../features/logboek/logboek-blad.ts";
import { schrijfBlad } from "../../../../regelblad/bestand/schrijf-blad.ts";
import { leesLogboek } from "../../../../use-cases/lees-logboek/lees-logboek.ts";

/** What was done to the tables, as a file: the same lines as the screen shows with the same filters. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const vorm = searchParams.get("vorm") ?? "xlsx";
  if (vorm !== "xlsx" && vorm !== "ods" && vorm !== "csv") return onbekendeVorm();
  const filter = leesLogboekfilter(Object.fromEntries(searchParams));
  const gelezen = await leesLogboek(await app().contextVan(request.headers), { ...filter, alles: true });
  if (!gelezen.ok) return geenBestand(gelezen.fout);
  return alsBestand(await schrijfBlad(vorm, "Logboek", bladVanLogboek(gelezen.waarde)), vorm, "logboek");
}
