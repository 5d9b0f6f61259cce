import { ANDERS, type Stroom, type Stroomknoop, type Stroomlijn, type Stroomvraag } from "./stroom-van.ts";

/** One node in words, with what stands in it and where it leads. */
export interface Stroomregel {
  readonly id: string;
  readonly tekst: string;
  readonly vragen: readonly string[];
  readonly daarna: readonly string[];
}

/** The same as the picture, as an ordered list: for who does not see it, and for print. */
export function stroomInWoorden({ knopen, lijnen }: Stroom): Stroomregel[] {
  const namen = new Map(knopen.map((knoop) => [knoop.id, naamVan(knoop)]));
  const vanaf = Map.groupBy(lijnen, ({ van }) => van);
  return knopen.map(({ id, nummer, titel, toon, vragen }) => {
    const kop = nummer === null ? `${titel}.` : `Stap ${nummer}: ${titel}.`;
    return {
      id,
      tekst: toon === null ? kop : `${kop} ${toon}`,
      vragen: vragen.map(verwoordVraag),
      daarna: (vanaf.get(id) ?? []).map((lijn) => verwoordLijn(lijn, namen)),
    };
  });
}

function verwoordVraag({ titel, toon, soort, verplicht, verplichtAls }: Stroomvraag): string {
  const eind = /[.?!]$/.test(titel) ? titel : `${titel}.`;
  const moet =
    soort === "uitleg"
      ? "Dit is uitleg."
      : verplicht === "nooit"
        ? "Mag leeg blijven."
        : verplichtAls === null
          ? null
          : `Verplicht: ${klein(verplichtAls)}`;
  return [eind, toon, moet].filter((deel) => deel !== null).join(" ");
}

function naamVan({ nummer, titel }: Stroomknoop): string {
  return nummer === null ? `“${titel}”` : `stap ${nummer} “${titel}”`;
}

function verwoordLijn({ naar, label }: Stroomlijn, namen: ReadonlyMap<string, string>): string {
  const doel = namen.get(naar) ?? naar;
  if (label === null) return `Daarna ${doel}.`;
  return label === ANDERS ? `Anders ${doel}.` : `Naar ${doel}: ${klein(label)}`;
}

function klein(zin: string): string {
  return zin.charAt(0).toLowerCase() + zin.slice(1);
}
