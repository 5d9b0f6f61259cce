import { typefouten } from "../tekst/typefouten.ts";

/** The known values nearest to a mistyped one: at most `aantal`, nearest first, none that is far off. */
export function nabij(waarde: string, bekend: readonly string[], aantal = 3): string[] {
  const gezocht = waarde.toLowerCase().slice(0, 80);
  return bekend
    .flatMap((kandidaat) => {
      const grens = Math.max(2, Math.ceil(kandidaat.length * 0.45));
      const afstand = afstandTot(gezocht, kandidaat, grens);
      return afstand <= grens ? [{ kandidaat, afstand }] : [];
    })
    .toSorted((a, b) => a.afstand - b.afstand || (a.kandidaat < b.kandidaat ? -1 : 1))
    .slice(0, aantal)
    .map(({ kandidaat }) => kandidaat);
}

function afstandTot(gezocht: string, kandidaat: string, grens: number): number {
  if (kandidaat.includes(gezocht) && gezocht.length >= 3) return 1;
  return typefouten(gezocht, kandidaat, grens);
}
