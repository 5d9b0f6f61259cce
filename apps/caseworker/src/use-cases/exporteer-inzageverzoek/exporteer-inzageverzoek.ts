import { findGemeente } from "@deelwijzer/db";
import { maakInzageHtml } from "@deelwijzer/document";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { dossierAlsOverzicht } from "../../inzageverzoek/als-overzicht.ts";
import { TE_BEOORDELEN } from "../../inzageverzoek/te-beoordelen.ts";
import { verzamelVerzoek } from "../../inzageverzoek/verzamel-verzoek.ts";
import { verzoekInLog, vindVerzoek, type GevondenVerzoek } from "../../inzageverzoek/vind-verzoek.ts";
import { leesNamen } from "../../toegang/namen.ts";

const NIET_ERIN = [
  "Dossiers die vernietigd zijn. Daarbij verdwijnt ook het zaakkenmerk. Deelwijzer kan dan niet meer zien dat er onder dit kenmerk een dossier was.",
  "Wat iemand opzocht in Snel opzoeken. Dat bewaart Deelwijzer niet.",
  "Wat in andere systemen van de gemeente staat, zoals het zaaksysteem en de e-mail.",
];

/** Everything under one zaakkenmerk as a file: to read (html), or for another system (json). */
export const exporteerInzageverzoek = defineUseCase({
  name: "exporteer-inzageverzoek",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid(), vorm: z.enum(["html", "json"]) }),
  authorize: vindVerzoek,
  run: async (ctx, { vorm }, tx, { dossiers, verzoek }: GevondenVerzoek) => {
    const gemeente = (await findGemeente(tx))?.naam ?? "";
    const gelezen = await verzamelVerzoek(tx, ctx, dossiers);
    const [eerste] = gelezen;
    if (eerste === undefined)
      return mislukt({ soort: "niet-gevonden", wat: "deze dossiers, want zij zijn intussen vernietigd" });
    const kop = {
      gemeente,
      zaakkenmerk: eerste.kenmerken.zaakkenmerk,
      verzoekkenmerk: verzoek.verzoekkenmerk,
      gemaaktOp: ctx.klok.nu().toISOString(),
      door: (await leesNamen(tx))(verzoek.door),
      beoordelen: Object.values(TE_BEOORDELEN),
      nietErin: NIET_ERIN,
      // Where the records of this case stand in the Logboek Dataverwerkingen of the gemeente.
      logboekDataverwerkingen:
        ctx.verwerkingen?.pseudoniem(ctx.actor.gemeenteId, eerste.kenmerken.zaakkenmerk) ?? null,
    };
    return gelukt({
      bestandsnaam: `inzageverzoek.${vorm}`,
      inhoud:
        vorm === "html"
          ? maakInzageHtml({ ...kop, dossiers: gelezen.map(dossierAlsOverzicht) })
          : `${JSON.stringify({ formaat: "deelwijzer/inzageverzoek/1", ...kop, dossiers: gelezen }, null, 2)}\n`,
      afwegingen: gelezen.map(({ kenmerken }) => kenmerken.id),
    });
  },
  audit: ({ id, vorm }, { afwegingen }) => {
    const { onderwerp, gegevens } = verzoekInLog(id, afwegingen);
    return { onderwerp, gegevens: { ...gegevens, vorm } };
  },
});
