import type { Checkpunt, Operatieprobleem, Setweigering } from "@core/grondslagen";
import { mislukt, type Blokkade } from "@deelwijzer/server";

const geblokkeerd = (redenen: readonly Blokkade[]) => mislukt({ soort: "geblokkeerd", redenen } as const);

/** Why a step cannot be taken; with the lines of the check list that stand in its way, each with its place. */
export function geweigerd(redenen: readonly Setweigering[], punten: readonly Checkpunt[] = []) {
  const klaarVoor = new Set(redenen.map(({ reden }) => reden));
  const tegen = punten.filter(({ blokkeert }) => {
    if (klaarVoor.has("klaar-voor-publicatie")) return blokkeert !== null;
    return klaarVoor.has("klaar-voor-beoordeling") && blokkeert === "beoordeling";
  });
  return geblokkeerd([
    ...redenen.map(({ reden, tekst }) => ({ code: reden, melding: tekst })),
    ...tegen.map(({ code, plaats, melding, herstel }) => ({
      code,
      melding: `${melding} ${herstel}`,
      pad: plaats,
    })),
  ]);
}

/** What keeps an edit from being applied, with the field it is about. */
export function alsProblemen(problemen: readonly Operatieprobleem[]) {
  return geblokkeerd(
    problemen.map(({ code, veld, melding, herstel }) => ({
      code,
      melding: `${hoofdletter(melding)}. ${herstel}`,
      ...(veld === null ? {} : { pad: veld }),
    })),
  );
}

/** One reason of the use case itself. */
export function belemmerd(code: string, melding: string, pad?: string) {
  return geblokkeerd([{ code, melding, ...(pad === undefined ? {} : { pad }) }]);
}

function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}
