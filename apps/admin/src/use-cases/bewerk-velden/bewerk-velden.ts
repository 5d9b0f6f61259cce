import { lijstVan, metVeld, pasToe, type Bewerking, type Entiteit } from "@core/grondslagen";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { bewerkVele } from "../../wijzigingsset/bewerk-vele.ts";
import { GEEN_SET, vergrendelSet } from "../../wijzigingsset/laad-set.ts";
import { magBewerken } from "../../wijzigingsset/schrijf-set.ts";
import { alsProblemen, geweigerd } from "../../wijzigingsset/weigering.ts";
import { bewerkVeldenInvoer, type BewerkteVelden } from "./typen.ts";

/** Changes fields of things that stand in a set: a cell of the grid, or the same field of many rows. */
export const bewerkVelden = defineUseCase({
  name: "bewerk-velden",
  soort: "wijzigen",
  input: bewerkVeldenInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, bewerkingen: gevraagd, reden, bron }, tx) => {
    const geladen = await vergrendelSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const mag = magBewerken(geladen, ctx);
    if (!mag.ok) return geweigerd(mag.redenen);
    const stand = pasToe(geladen.basis.inhoud, geladen.set.operaties);
    if (!stand.ok) return alsProblemen(stand.problemen);
    const bewerkingen: Bewerking[] = [];
    for (const { soort, entiteitId, velden } of gevraagd) {
      const huidig = lijstVan(stand.inhoud, soort).find((entiteit) => entiteit.id === entiteitId);
      if (huidig === undefined) return mislukt({ soort: "niet-gevonden", wat: `${soort} ${entiteitId}` });
      const met = (kant: "oud" | "nieuw") =>
        velden.reduce<Entiteit>((entiteit, deel) => metVeld(entiteit, deel.veld, deel[kant]), huidig);
      // As it was on the screen as far as these fields go; the rest as it is now, so that it is no change.
      bewerkingen.push({
        soort,
        id: entiteitId,
        gezien: met("oud"),
        nieuw: met("nieuw"),
        reden,
        ...(bron === undefined ? {} : { bron }),
      });
    }
    const bewerkt = await bewerkVele(tx, ctx, geladen, bewerkingen);
    if (!bewerkt.ok) return bewerkt;
    if (bewerkt.waarde.soort === "conflict")
      return gelukt<BewerkteVelden>({
        soort: "conflict",
        geweigerd: bewerkt.waarde.geweigerd.map(({ soort, id: wie, conflicten }) => ({
          soort,
          id: wie,
          conflicten,
        })),
      });
    const { rij, samengevoegd } = bewerkt.waarde;
    return gelukt<BewerkteVelden>({ soort: "bewaard", versie: rij.versie, samengevoegd });
  },
  audit: ({ id, bewerkingen }, waarde) =>
    waarde.soort === "conflict"
      ? null
      : {
          onderwerp: { soort: "wijzigingsset", id },
          gegevens: { versie: waarde.versie, entiteiten: bewerkingen.length },
        },
});
