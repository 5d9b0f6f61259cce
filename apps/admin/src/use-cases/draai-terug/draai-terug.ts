import {
  heropendDoorTerugdraaien,
  operatiesTussen,
  registerBijVersies,
  type Verwerking,
  type Wijzigingenregister,
} from "@core/grondslagen";
import { listTabelversies } from "@deelwijzer/db";
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
    const { tabelversies, register } = await leesKennis(tx, ctx.klok.nu());
    const doel = tabelversies.find(({ nummer }) => nummer === naar);
    if (doel === undefined) return mislukt({ soort: "niet-gevonden", wat: `tabelversie ${naar}` });
    const nieuwste = await nieuwsteVoor(tx, ctx, null);
    const operaties = operatiesTussen(nieuwste.inhoud, doel.inhoud, reden);
    if (operaties.length === 0)
      return belemmerd("niets-gewijzigd", `Tabelversie ${naar} is gelijk aan de versie die nu geldt.`);
    const versies = await listTabelversies(tx, ctx.klok.nu());
    const id = await maakSet(tx, ctx, {
      kop: {
        titel: `Terug naar tabelversie ${naar}`,
        toelichting: reden,
        aanleiding: { dossiernummer: null, tekst: reden },
        verwerkt: weerVerwerkt(register, versies, naar),
        heropent: heropendDoorTerugdraaien(versies, naar),
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

/** Announcements whose rows version `naar` holds and the newest does not: a rollback of a rollback settles them again. */
function weerVerwerkt(
  register: Wijzigingenregister,
  versies: readonly Verwerking[],
  naar: number,
): readonly string[] {
  const verwerktIn = (tot: number) =>
    registerBijVersies(
      register,
      versies.filter(({ nummer }) => nummer <= tot),
    )
      .aankondigingen.filter((a) => a.verwerktIn !== null && a.heropendIn === null)
      .map(({ id }) => id);
  const nu = new Set(verwerktIn(Infinity));
  return verwerktIn(naar).filter((id) => !nu.has(id));
}
