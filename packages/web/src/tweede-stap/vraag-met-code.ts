"use client";

import type { Inlogpoging } from "../inloggen/use-inlogpoging.ts";
import { veldWaarde } from "../inloggen/veld-waarde.ts";
import { STAP_TEKST, vraagTweedeStap } from "./vraag-tweede-stap.ts";

export interface MetCode {
  readonly pad: "bevestig" | "code" | "herstelcodes";
  /** What is said where no code was typed. */
  readonly alsLeeg?: string;
}

/** New ones come with a confirmation and on request. */
interface Gekregen {
  readonly herstelcodes?: readonly string[];
}

/** One attempt at the second step, with the code that was typed; what is wrong with it is wrong with that code. */
export function vraagMetCode(
  poging: Inlogpoging,
  velden: FormData,
  { pad, alsLeeg = "Vul de code in die uw app laat zien." }: MetCode,
  gelukt: (gekregen: Gekregen) => readonly [] | null,
): Promise<void> {
  const code = veldWaarde(velden, "code").trim();
  return poging.probeer(code === "" ? [{ veld: "code", tekst: alsLeeg }] : [], async () => {
    const uitslag = await vraagTweedeStap<Gekregen>(pad, { code });
    return uitslag.ok ? gelukt(uitslag.waarde) : [{ veld: "code", tekst: STAP_TEKST[uitslag.waarom] }];
  });
}
