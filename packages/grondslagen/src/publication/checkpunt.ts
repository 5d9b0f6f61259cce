export type CheckCode =
  | "basis-onbekend"
  | "operatie"
  | "conflict"
  | "tabelfout"
  | "niets-gewijzigd"
  | "regel-na-einde"
  | "dubbele-naam"
  | "te-controleren"
  | "zonder-reden"
  | "zonder-ingangsdatum"
  | "open-opmerkingen"
  | "punt-niet-verwerkt"
  | "keuring"
  | "voorbeeld"
  | "stappenplan";

/** One line of the check list: where, what, and how to solve it. */
export interface Checkpunt {
  readonly code: CheckCode;
  /** From which step on it stands in the way; null = a warning only. */
  readonly blokkeert: "beoordeling" | "publicatie" | null;
  /** Path of words and ids: "operatie 3, regel pw-opvragen-uwv, geldig.tot". */
  readonly plaats: string;
  readonly melding: string;
  readonly herstel: string;
}

/** It stands in the way of review. */
export function fout(code: CheckCode, waar: string, melding: string, herstel: string): Checkpunt {
  return punt(code, "beoordeling", waar, melding, herstel);
}

export function punt(
  code: CheckCode,
  blokkeert: Checkpunt["blokkeert"],
  waar: string,
  melding: string,
  herstel: string,
): Checkpunt {
  return { code, blokkeert, plaats: waar, melding, herstel };
}
