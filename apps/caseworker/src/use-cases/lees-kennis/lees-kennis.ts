import { kiesTabelversie, type Kennis } from "@core/grondslagen";
import { definePublicUseCase, gelukt, leesKennis as lees, mislukt } from "@deelwijzer/server";
import { z } from "zod";

export interface GelezenKennis extends Kennis {
  /** Changes when another version comes into force or the register is renewed: the key to cache by. */
  readonly kenmerk: string;
}

/**
 * One tabelversie and the register of changes: public law, so for anyone, and all that an answer in the browser
 * needs. Without a name the newest one in force. The leidraden, the example cases and the stappenplan stay behind: no
 * answer asks them, and they are most of what would be sent.
 */
export const leesKennis = definePublicUseCase({
  name: "lees-kennis",
  input: z.strictObject({ tabelversie: z.string().max(100).nullable().default(null) }),
  run: async ({ klok }, { tabelversie }, tx) => {
    const { tabelversies, register, kenmerk } = await lees(tx, klok.nu());
    const gekozen = kiesTabelversie({ tabelversies, register }, tabelversie);
    if ("fout" in gekozen) return mislukt({ soort: "niet-gevonden", wat: "deze tabelversie" });
    const {
      leidraden: _leidraden,
      voorbeelden: _voorbeelden,
      stappenplannen: _stappenplannen,
      stappen: _stappen,
      stapvragen: _stapvragen,
      blokken: _blokken,
      ...inhoud
    } = gekozen.versie.inhoud;
    return gelukt<GelezenKennis>({ tabelversies: [{ ...gekozen.versie, inhoud }], register, kenmerk });
  },
});
