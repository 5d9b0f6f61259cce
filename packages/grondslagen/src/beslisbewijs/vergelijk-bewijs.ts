import type { BewezenAntwoord, LeesbaarBewijs } from "./beslisbewijs.ts";

/** One part of the answer that is not what the receipt says. */
export interface Bewijsverschil {
  readonly onderdeel:
    | "vraag"
    | "uitkomst"
    | "hypothetisch"
    | "regels"
    | "vereisten"
    | "waarschuwingen"
    | "motivering"
    | "overig"
    | "antwoorden";
  /** B1. */
  readonly zin: string;
}

/** Exactly what differs between what was sealed and what the engine says now; parts that were not sealed are free. */
export function vergelijkBewijs(
  was: LeesbaarBewijs["antwoord"] & object,
  nu: BewezenAntwoord,
): Bewijsverschil[] {
  const uit: Bewijsverschil[] = [];
  if (was.uitkomst !== nu.uitkomst)
    uit.push({ onderdeel: "uitkomst", zin: `De uitkomst was "${was.uitkomst}" en is nu "${nu.uitkomst}".` });
  if (was.hypothetisch !== nu.hypothetisch)
    uit.push({
      onderdeel: "hypothetisch",
      zin: nu.hypothetisch
        ? "Het antwoord gaat nu over een wetsvoorstel, en toen niet."
        : "Het antwoord ging over een wetsvoorstel, en nu niet.",
    });
  uit.push(
    ...lijstverschil("regels", "regel", was.regels, nu.regels),
    ...lijstverschil("waarschuwingen", "waarschuwing", was.waarschuwingen, nu.waarschuwingen),
    ...vereistenverschil(was.vereisten ?? null, nu),
    ...motiveringsverschil(was.motivering ?? null, nu.motivering),
  );
  if (uit.length === 0 && was.hash !== undefined && was.hash !== nu.hash)
    uit.push({
      onderdeel: "overig",
      zin: "Iets anders in het antwoord is veranderd: een artikel, een bron, de tekst van een waarschuwing of wat bijna past.",
    });
  return uit;
}

function lijstverschil(
  onderdeel: "regels" | "waarschuwingen",
  woord: string,
  was: readonly string[],
  nu: readonly string[],
): Bewijsverschil[] {
  const weg = was.filter((id) => !nu.includes(id));
  const erbij = nu.filter((id) => !was.includes(id));
  if (weg.length + erbij.length > 0)
    return [
      ...weg.map((id) => ({ onderdeel, zin: `De ${woord} "${id}" staat niet meer in het antwoord.` })),
      ...erbij.map((id) => ({ onderdeel, zin: `De ${woord} "${id}" is erbij gekomen.` })),
    ];
  return was.join("\n") === nu.join("\n")
    ? []
    : [{ onderdeel, zin: `De volgorde van de ${onderdeel} is anders.` }];
}

/** Of the rules in both answers; a rule that came or went is named already. */
function vereistenverschil(was: BewezenAntwoord["vereisten"] | null, nu: BewezenAntwoord): Bewijsverschil[] {
  return (was ?? []).flatMap(({ regel, status, lijst }) => {
    const ander = nu.vereisten.find((kandidaat) => kandidaat.regel === regel);
    if (ander === undefined) return [];
    const [toen, dan] = [verwoord(status, lijst), verwoord(ander.status, ander.lijst)];
    if (toen === dan) return [];
    const zin = `De vereisten van regel "${regel}" waren ${toen} en zijn nu ${dan}.`;
    return [{ onderdeel: "vereisten", zin } as const];
  });
}

function verwoord(status: string, lijst: readonly string[]): string {
  return `${lijst.join(", ") || "geen"} (${status})`;
}

/** The first line that differs: the rest follows from it more often than not. */
function motiveringsverschil(was: string | null, nu: string): Bewijsverschil[] {
  if (was === null || was === nu) return [];
  const [toen, dan] = [was.split("\n"), nu.split("\n")];
  const i = toen.findIndex((regel, nummer) => regel !== dan[nummer]);
  const plek = i === -1 ? toen.length : i;
  const zin = `Regel ${plek + 1} van de motivering was ${citeer(toen[plek])} en is nu ${citeer(dan[plek])}.`;
  return [{ onderdeel: "motivering", zin }];
}

function citeer(regel: string | undefined): string {
  return regel === undefined ? "er niet" : `"${regel.trim()}"`;
}
