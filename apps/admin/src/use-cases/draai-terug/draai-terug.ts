import { operatiesTussen } from "@core/grondslagen";
import { defineUseCase, gelukt, leesKennis, mislukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { nieuwsteVoor } from "../../wijzigingsset/controleer.ts";
import { maakSet } from "../../wijzigingsset/maak-set.ts";
import { belemmerd } from "../../wijzigingsset/weigering.ts";
import { draaiTerugInvoer, type Teruggedraaid } from "./typen.ts";

/** Published is final: the way back to an earlier version is a new set, that someone else approves. */
export const draaiTerug = defineUseCase({
  name: "draai-terug",
  soort: "wijzigen",
  input: draaiTerugInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { naar, reden }, tx) => {
    const { tabelversies } = await leesKennis(tx, ctx.klok.nu());
    const doel = tabelversies.find(({ nummer }) => nummer === naar);
    if (doel === undefined) return mislukt({ soort: "niet-gevonden", wat: `tabelversie ${naar}` });
    const nieuwste = await nieuwsteVoor(tx, ctx, null);
    const operaties = operatiesTussen(nieuwste.inhoud, doel.inhoud, reden);
    if (operaties.length === 0)
      return belemmerd("niets-gewijzigd", `Tabelversie ${naar} is gelijk aan de versie die nu geldt.`);
    const id = await maakSet(tx, ctx, {
      kop: {
        titel: `Terug naar tabelversie ${naar}`,
        toelichting: reden,
        aanleiding: { dossiernummer: null, tekst: reden },
        verwerkt: [],
      },
      basis: nieuwste,
      herkomst: "terugdraaien",
      operaties,
      reden,
      gegevens: { nummer: naar },
    });
    return gelukt<Teruggedraaid>({ id });
  },
  audit: ({ naar }, { id }) => ({ onderwerp: { soort: "wijzigingsset", id }, gegevens: { naar } }),
});
