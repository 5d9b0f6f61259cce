import { alsLeeftijd, type Feiten, type Woordenlijst } from "@core/grondslagen";

/** Facts as they stand in an address: "leeftijd:17,verzuim:ja". What is no fact of these tables is named, and left out. */
export function leesFeiten(tekst: string, w: Woordenlijst): { feiten: Feiten; onbekend: string[] } {
  const feiten: Record<string, boolean | number> = {};
  const onbekend: string[] = [];
  for (const deel of tekst.split(",").map((een) => een.trim())) {
    if (deel === "") continue;
    const [id = "", waarde = ""] = deel.split(":");
    const gelezen = leesWaarde(w.feiten?.find((term) => term.id === id)?.soort, waarde);
    if (gelezen === null) onbekend.push(deel);
    else feiten[id] = gelezen;
  }
  return { feiten, onbekend };
}

function leesWaarde(soort: "ja-nee" | "leeftijd" | undefined, waarde: string): boolean | number | null {
  if (soort === "leeftijd") return alsLeeftijd(waarde);
  if (soort === "ja-nee" && (waarde === "ja" || waarde === "nee")) return waarde === "ja";
  return null;
}

/** In one order, so that equal questions have one address. */
export function schrijfFeiten(feiten: Feiten): string {
  return Object.keys(feiten)
    .toSorted()
    .map((id) => {
      const waarde = feiten[id];
      return `${id}:${typeof waarde === "boolean" ? (waarde ? "ja" : "nee") : waarde}`;
    })
    .join(",");
}
