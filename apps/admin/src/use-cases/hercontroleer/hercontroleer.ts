import { datumInWoorden, lijstVan, metVeld, pasToe, type Bewerking } from "@core/grondslagen";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { bewerkVele } from "../../wijzigingsset/bewerk-vele.ts";
import { nieuwsteVoor } from "../../wijzigingsset/controleer.ts";
import { GEEN_SET, vergrendelSet } from "../../wijzigingsset/laad-set.ts";
import { maakSet } from "../../wijzigingsset/maak-set.ts";
import { magBewerken } from "../../wijzigingsset/schrijf-set.ts";
import { alsProblemen, geweigerd } from "../../wijzigingsset/weigering.ts";
import { hercontroleerInvoer, type Hercontrole } from "./typen.ts";

/**
 * Writes down that somebody compared these with the official text today and found them right: in a wijzigingsset, new or
 * one that runs, for the day of the check stands in the answers (ADR 86).
 */
export const hercontroleer = defineUseCase({
  name: "hercontroleer",
  soort: "wijzigen",
  input: hercontroleerInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { onderdelen, setId, bevinding }, tx) => {
    const vandaag = ctx.klok.vandaag();
    const id =
      setId ??
      (await maakSet(tx, ctx, {
        kop: {
          titel: `Opnieuw gecontroleerd op ${datumInWoorden(vandaag)}`,
          toelichting: `Vergeleken met de officiële tekst, en goed bevonden. ${bevinding}`,
          aanleiding: { dossiernummer: null, tekst: bevinding },
          verwerkt: [],
        },
        basis: await nieuwsteVoor(tx, ctx, null),
        herkomst: "eigen",
      }));
    const geladen = await vergrendelSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const mag = magBewerken(geladen, ctx);
    if (!mag.ok) return geweigerd(mag.redenen);
    const stand = pasToe(geladen.basis.inhoud, geladen.set.operaties);
    if (!stand.ok) return alsProblemen(stand.problemen);
    const bewerkingen: Bewerking[] = [];
    for (const { soort, id: wat } of onderdelen) {
      const gezien = lijstVan(stand.inhoud, soort).find((entiteit) => entiteit.id === wat);
      if (gezien === undefined) return mislukt({ soort: "niet-gevonden", wat: `${soort} ${wat}` });
      if (gezien["laatstGecontroleerd"] === vandaag) continue;
      const nieuw = metVeld(gezien, "laatstGecontroleerd", vandaag);
      bewerkingen.push({ soort, id: wat, gezien, nieuw, reden: bevinding });
    }
    if (bewerkingen.length > 0) {
      const bewerkt = await bewerkVele(tx, ctx, geladen, bewerkingen);
      if (!bewerkt.ok) return bewerkt;
      // Seen and written in one transaction under the lock of the set: nobody can come between.
      if (bewerkt.waarde.soort === "conflict") throw new Error(`set ${id} changed under its lock`);
    }
    return gelukt<Hercontrole>({ setId: id, aantal: bewerkingen.length });
  },
  audit: (_input, { setId, aantal }) => ({
    onderwerp: { soort: "wijzigingsset", id: setId },
    gegevens: { aantal },
  }),
});
