import type { Stap, Stappenplan, StapVraag } from "../definitie.ts";
import { fout, waarschuwing, type Stappenplanpunt } from "./stappenplanpunt.ts";
import { tekstenVan } from "./teksten.ts";

/** Every question says where it comes from, by itself or by its step; and where it names a law, that source does too. */
export function checkBron(definitie: Stappenplan): Stappenplanpunt[] {
  return definitie.stappen.flatMap((stap) => [
    ...bronVanStap(stap),
    ...stap.vragen.flatMap((vraag) => genoemdeBronnen(vraag, stap)),
  ]);
}

function bronVanStap(stap: Stap): Stappenplanpunt[] {
  if (stap.bron !== "") return [];
  const zonder = stap.vragen.filter((vraag) => vraag.bron === undefined);
  if (stap.vragen.length > 0 && zonder.length === 0) return [];
  return [
    fout(
      "geen-bron",
      `stappen.${stap.id}.bron`,
      "de bron van deze stap ontbreekt",
      "Noem de bron van de stap, of bij elke vraag de bron van die vraag.",
    ),
    ...zonder.map(({ id }) =>
      fout(
        "geen-bron",
        `vragen.${id}.bron`,
        "de bron van deze vraag ontbreekt, en haar stap noemt er ook geen",
        "Noem de bron bij deze vraag of bij haar stap.",
      ),
    ),
  ];
}

/** Names that say that a sentence leans on a text outside the stappenplan. */
const AANHALING =
  /\b(?:artikel \d+[a-z]?(?::\d+)?|[A-Z][a-z]*verdrag|Verdrag|Autoriteit Persoonsgegevens|Algemene wet bestuursrecht|Jeugdwet|Participatiewet|Leerplichtwet|Wpg|UAVG|Wgs|Wams|Veilig Thuis|[Mm]eldcode|[Hh]andleiding|onderzoeksrapport)\b/g;

function genoemdeBronnen(vraag: StapVraag, stap: Stap): Stappenplanpunt[] {
  const bron = (vraag.bron ?? stap.bron).toLowerCase();
  if (bron === "") return [];
  const genoemd = new Set(
    tekstenVan(vraag).flatMap(({ tekst }) => [...tekst.matchAll(AANHALING)].map(([naam]) => naam)),
  );
  return [...genoemd]
    .filter((naam) => !bron.includes(naam.toLowerCase()))
    .map((naam) =>
      waarschuwing(
        "geen-bron",
        `vragen.${vraag.id}.bron`,
        `deze vraag noemt “${naam}”, en de bron noemt dat niet`,
        `Schrijf bij deze vraag een bron waar “${naam}” in staat.`,
      ),
    );
}
