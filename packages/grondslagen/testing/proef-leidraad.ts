import type { z } from "zod";
import { leidraadSchema, type Leidraad } from "../src/model/leidraad.ts";

/** Guidance on the words of the proefwoordenlijst; give what differs. */
export function maakLeidraad(anders: Partial<z.input<typeof leidraadSchema>> = {}): Leidraad {
  return leidraadSchema.parse({
    id: "proefleidraad",
    soort: "spelregel",
    titel: "Een akkoord van de wethouder",
    antwoord: "Een akkoord geeft geen grondslag.",
    kort: "Een akkoord is geen grondslag.",
    domeinen: "alle",
    trefwoorden: ["akkoord"],
    vindplaatsen: [{ bron: "proefbron", plaats: "bladzijde 1" }],
    controle: "uit-bron",
    laatstGecontroleerd: "2019-08-11",
    geldig: { van: "2018-05-25", tot: null },
    ...anders,
  });
}
