import {
  bijwerkingVan,
  type Kennis,
  type Tabelversie,
  type Voorstelbijwerking,
  type Wetsvoorstel,
} from "@core/grondslagen";
import { listVoorstelbijwerkingen } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesUitgaveregister, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { dossiernummerVeld } from "../../wetsvoorstel/invoer.ts";
import { bijwerkingIn, overzichtVan, type VoorstelInLijst } from "../../wetsvoorstel/overzicht-van.ts";
import { leesNamen } from "../../wijzigingsset/namen.ts";

interface Bijhouding {
  readonly nummer: number;
  readonly naam: string;
  readonly rol: string;
  readonly op: Date;
  readonly bijwerking: Voorstelbijwerking;
}

export interface GelezenVoorstel extends VoorstelInLijst {
  readonly magBijhouden: boolean;
  readonly beheertTabellen: boolean;
  /** What the release says of it; null where it does not know the bill. */
  readonly volgensUitgave: Wetsvoorstel | null;
  /** What to write on from. */
  readonly begin: Voorstelbijwerking;
  /** The last first; of those who keep the tables. */
  readonly geschiedenis: readonly Bijhouding[];
  /** The version that answers now, to lay beside what the bill would make of it. */
  readonly versie: Tabelversie;
  readonly kennis: Kennis;
}

/** One bill: what is known of it, who wrote that down, and what it would change. */
export const leesWetsvoorstel = defineUseCase({
  name: "lees-wetsvoorstel",
  soort: "lezen",
  input: z.strictObject({ dossiernummer: dossiernummerVeld }),
  authorize: async () => ({ handeling: "tabelversie-lezen", onderwerp: { soort: "tabelversie" } }),
  run: async (ctx, { dossiernummer }, tx) => {
    const { voorstellen, kennis, magBijhouden, beheertTabellen } = await overzichtVan(tx, ctx);
    const gevonden = voorstellen.find(({ voorstel }) => voorstel.dossiernummer === dossiernummer);
    const versie = kennis.tabelversies.toSorted((a, b) => b.nummer - a.nummer)[0];
    if (gevonden === undefined || versie === undefined)
      return mislukt({ soort: "niet-gevonden", wat: `wetsvoorstel ${dossiernummer}` });
    const uitgave = await leesUitgaveregister(tx);
    const naamVan = await leesNamen(tx);
    const gelezen: GelezenVoorstel = {
      ...gevonden,
      magBijhouden,
      beheertTabellen,
      volgensUitgave:
        uitgave.wetsvoorstellen.find((kandidaat) => kandidaat.dossiernummer === dossiernummer) ?? null,
      begin: gevonden.laatste?.bijwerking ?? bijwerkingVan(gevonden.voorstel, ctx.klok.vandaag()),
      geschiedenis: (beheertTabellen ? await listVoorstelbijwerkingen(tx, dossiernummer) : []).map((rij) => ({
        nummer: rij.nummer,
        naam: naamVan(rij.door),
        rol: rij.rol,
        op: rij.op,
        bijwerking: bijwerkingIn(rij),
      })),
      versie,
      kennis,
    };
    return gelukt(gelezen);
  },
});
