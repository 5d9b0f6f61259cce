import { updateLidmaatschap, type Lidmaatschap } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { mensId, mensVelden, versieVeld } from "../../beheer/invoer.ts";
import { foutenInMens } from "../../beheer/keur-mens.ts";
import { LAATSTE_BEHEERDER, wasLaatsteBeheerder } from "../../beheer/laatste-beheerder.ts";
import { conflictOver, zegtVan } from "../../beheer/onderwerp.ts";

/** What a colleague may do, in which domains and team. It holds from their next click on. */
export const wijzigMens = defineUseCase({
  name: "wijzig-mens",
  soort: "wijzigen",
  input: mensVelden.extend({ userId: mensId, versie: versieVeld }),
  authorize: zegtVan,
  run: async (ctx, { userId, versie, ...velden }, tx, lid: Lidmaatschap) => {
    if (lid.beeindigdOp !== null) {
      const melding = "Deze persoon is vertrokken. Laat de persoon eerst terugkomen.";
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "vertrokken", melding }] });
    }
    if (lid.versie !== versie) return conflictOver(lid);
    const fouten = await foutenInMens(tx, ctx, velden, lid.domeinen);
    if (fouten.length > 0) return mislukt({ soort: "ongeldig", velden: fouten });
    if (!velden.rollen.includes("beheerder") && (await wasLaatsteBeheerder(tx, lid))) {
      return mislukt({ soort: "ongeldig", velden: [{ pad: "rollen", melding: LAATSTE_BEHEERDER.melding }] });
    }
    const bewaard = await updateLidmaatschap(tx, userId, velden, ctx.klok.nu(), versie);
    if (!bewaard) return conflictOver(null);
    const { rollen, domeinen, teamId } = lid;
    return gelukt({ userId, voor: { rollen, domeinen, teamId } });
  },
  audit: ({ rollen, domeinen, teamId }, { userId, voor }) => ({
    onderwerp: { soort: "gebruiker", id: userId },
    gegevens: { voor, na: { rollen, domeinen, teamId } },
  }),
});
