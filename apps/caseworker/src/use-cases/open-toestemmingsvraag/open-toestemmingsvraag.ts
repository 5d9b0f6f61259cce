import type { InwonerTekst } from "@core/grondslagen";
import { appendToestemmingGebeurtenis, findGemeente, type Gemeente } from "@deelwijzer/db";
import { defineInwonerUseCase, gelukt } from "@deelwijzer/server";
import { vraagBijLink } from "../../dossier/vraag-voor-inwoner.ts";

export type GeopendeVraag =
  | {
      readonly soort: "open";
      readonly tekst: InwonerTekst;
      readonly vervaltOp: string;
      readonly huisstijl: Pick<Gemeente, "kleuren" | "logoHash">;
    }
  | { readonly soort: "beantwoord" | "verlopen" | "ingetrokken" | "weg" };

/** Shows a resident what is asked. That it was opened is noted once, for who waits at the table. */
export const openToestemmingsvraag = defineInwonerUseCase({
  name: "open-toestemmingsvraag",
  soort: "antwoord",
  input: {},
  run: async (ctx, _input, tx, geopend) => {
    const gevonden = await vraagBijLink(tx, ctx, geopend);
    if (gevonden.soort !== "open") return gelukt<GeopendeVraag>({ soort: gevonden.soort });
    const { rij, vraag } = gevonden;
    if (rij.gebeurtenissen.at(-1)?.soort === "gevraagd") {
      await appendToestemmingGebeurtenis(tx, {
        id: ctx.newId(),
        gemeenteId: rij.gemeenteId,
        toestemmingId: rij.id,
        soort: "geopend",
        op: ctx.klok.nu(),
      });
    }
    const vervaltOp = rij.vervaltOp?.toISOString() ?? "";
    const gemeente = await findGemeente(tx);
    const huisstijl = { kleuren: gemeente?.kleuren ?? null, logoHash: gemeente?.logoHash ?? null };
    return gelukt<GeopendeVraag>({ soort: "open", tekst: vraag.inwoner, vervaltOp, huisstijl });
  },
  audit: () => null,
});
