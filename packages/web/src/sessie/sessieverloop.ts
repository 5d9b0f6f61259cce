import { BEWAAR_MS, isTeVerlengen, minutenOver, type Sessie, standVan, vraagWeerOver } from "./sessieklok.ts";
import type { Antwoord } from "./vraag-sessie.ts";

/** What the page does with the session it is open in. */
export type Toestand =
  | { readonly soort: "open" }
  | { readonly soort: "bijna-dicht"; readonly minuten: number; readonly teVerlengen: boolean }
  /** `verbinding`: whether the server said so; if not it is so by the clock, and nobody could be asked. */
  | { readonly soort: "dicht"; readonly sinds: number; readonly verbinding: boolean }
  /** Somebody else signed in here: what is on this page is not theirs. */
  | { readonly soort: "van-een-ander" }
  /** Nobody came back for it. */
  | { readonly soort: "leeg" };

export interface Verloop {
  /** Whose page it is. */
  readonly wie: string;
  /** Null until the server was asked for the first time. */
  readonly sessie: Sessie | null;
  readonly toestand: Toestand;
}

export function begin(wie: string): Verloop {
  return { wie, sessie: null, toestand: { soort: "open" } };
}

/**
 * What an answer makes of it at `nu`. `zonderVerbinding`: whether this page stays open where the session is over by the clock and
 * the server cannot be asked.
 */
export function verder(vorig: Verloop, antwoord: Antwoord, nu: number, zonderVerbinding: boolean): Verloop {
  return antwoord.soort === "ingelogd"
    ? {
        ...vorig,
        sessie: antwoord,
        toestand: antwoord.wie === vorig.wie ? zolang(antwoord, nu) : { soort: "van-een-ander" },
      }
    : { ...vorig, toestand: zonderSessie(vorig, antwoord.soort === "uitgelogd", nu, zonderVerbinding) };
}

function zonderSessie(
  { sessie, toestand }: Verloop,
  uitgelogd: boolean,
  nu: number,
  magOpen: boolean,
): Toestand {
  if (uitgelogd || toestand.soort === "dicht") return dicht(toestand, nu, uitgelogd);
  if (sessie === null) return toestand;
  if (standVan(sessie, nu) !== "voorbij") return zolang(sessie, nu);
  return magOpen ? { soort: "open" } : dicht(toestand, nu, false);
}

/** Milliseconds until the next question. */
export function volgendeVraagOver({ sessie, toestand }: Verloop, nu: number): number {
  return vraagWeerOver(toestand.soort === "dicht" ? null : sessie, nu);
}

function zolang(sessie: Sessie, nu: number): Toestand {
  return standVan(sessie, nu) === "bijna"
    ? { soort: "bijna-dicht", minuten: minutenOver(sessie, nu), teVerlengen: isTeVerlengen(sessie) }
    : { soort: "open" };
}

function dicht(vorige: Toestand, nu: number, verbinding: boolean): Toestand {
  const sinds = vorige.soort === "dicht" ? vorige.sinds : nu;
  return nu - sinds >= BEWAAR_MS ? { soort: "leeg" } : { soort: "dicht", sinds, verbinding };
}
