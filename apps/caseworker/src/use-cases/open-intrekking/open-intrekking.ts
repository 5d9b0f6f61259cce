import type { InwonerTekst } from "@core/grondslagen";
import { datumVan, defineInwonerUseCase, gelukt } from "@deelwijzer/server";
import { vraagBijCode } from "../../dossier/vraag-voor-inwoner.ts";

export type GeopendeIntrekking =
  | { readonly soort: "open"; readonly tekst: InwonerTekst; readonly gegevenOp: string }
  | { readonly soort: "beantwoord" | "verlopen" | "ingetrokken" | "weg" };

/** Shows a resident what they once said yes to, before it is withdrawn. */
export const openIntrekking = defineInwonerUseCase({
  name: "open-intrekking",
  soort: "intrekking",
  input: {},
  run: async (_ctx, _input, tx, geopend) => {
    const gevonden = await vraagBijCode(tx, geopend);
    if (gevonden.soort !== "open") return gelukt<GeopendeIntrekking>({ soort: gevonden.soort });
    const op = gevonden.rij.gebeurtenissen.find(({ soort }) => soort === "gegeven")?.op;
    if (op === undefined) throw new Error("a code without a consent");
    const { inwoner } = gevonden.vraag;
    return gelukt<GeopendeIntrekking>({ soort: "open", tekst: inwoner, gegevenOp: datumVan(op) });
  },
  audit: () => null,
});
