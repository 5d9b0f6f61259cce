import type { Tabelversie } from "../model/tabelversie.ts";
import type { Wijzigingenregister } from "../model/aankondiging.ts";
import type { Fout } from "./antwoord.ts";

/** What the engine answers from: every published version, and the register of known changes and bills. */
export interface Kennis {
  readonly tabelversies: readonly Tabelversie[];
  readonly register: Wijzigingenregister;
}

/**
 * The version asked for, by number or hash; null asks for the newest published one. Never another version
 * than the one named.
 */
export function kiesTabelversie(kennis: Kennis, gevraagd: unknown): { versie: Tabelversie } | { fout: Fout } {
  const opNummer = kennis.tabelversies.toSorted((a, b) => b.nummer - a.nummer);
  const nieuwste = opNummer[0];
  if (nieuwste === undefined)
    return { fout: { veld: "tabelversie", melding: "Er is nog geen tabelversie gepubliceerd." } };
  if (gevraagd === null || gevraagd === undefined) return { versie: nieuwste };
  const versie = opNummer.find(
    (kandidaat) =>
      kandidaat.nummer === gevraagd || kandidaat.hash === gevraagd || String(kandidaat.nummer) === gevraagd,
  );
  if (versie !== undefined) return { versie };
  const bekend = opNummer.toReversed().map((kandidaat) => String(kandidaat.nummer));
  return {
    fout: {
      veld: "tabelversie",
      melding: `Tabelversie ${JSON.stringify(gevraagd)?.slice(0, 90) ?? "?"} is niet gepubliceerd. Bekend: ${bekend.join(", ")}.`,
      bekend,
    },
  };
}
