import { lijstVan, may, pasToe, type Tabelversie } from "@core/grondslagen";
import { listWijzigingssets } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { NAKIJKSOORTEN, type Nakijksoort } from "../../nakijken/nakijkpunten.ts";
import { overzichtVan } from "../../wetsvoorstel/overzicht-van.ts";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { nieuwsteVoor } from "../../wijzigingsset/controleer.ts";
import { laadSet } from "../../wijzigingsset/laad-set.ts";

/** Looked at again in a set that is not published yet. */
interface InSet {
  readonly soort: Nakijksoort;
  readonly id: string;
  readonly op: string;
  readonly setId: string;
  readonly setTitel: string;
}

export interface GelezenNakijklijst {
  readonly versie: Tabelversie;
  readonly inSets: readonly InSet[];
  /** Sets to which a check can be added. */
  readonly concepten: readonly { readonly id: string; readonly titel: string }[];
  readonly magHercontroleren: boolean;
  /** How many bills ask for attention. */
  readonly wetsvoorstellen: number;
}

const LOPEND: ReadonlySet<string> = new Set([
  "concept",
  "ter-beoordeling",
  "afgewezen",
  "goedgekeurd",
  "ingepland",
]);

/** The version that answers, with what was looked at again since in sets that are being prepared. */
export const leesNakijklijst = defineUseCase({
  name: "lees-nakijklijst",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async () => ({ handeling: "tabelversie-lezen", onderwerp: { soort: "tabelversie" } }),
  run: async (ctx, _input, tx) => {
    const redactie = await alsWijzigingsset(ctx, tx);
    const versie = await nieuwsteVoor(tx, ctx, null);
    const inSets: InSet[] = [];
    const concepten: { id: string; titel: string }[] = [];
    const rijen = may(ctx.actor, "wijzigingsset-lezen", redactie).toegestaan
      ? await listWijzigingssets(tx)
      : [];
    for (const rij of rijen) {
      const { set, stand, basis } = await laadSet(tx, rij, ctx.klok.vandaag());
      if (!LOPEND.has(stand.status)) continue;
      if (stand.status === "concept") concepten.push({ id: rij.id, titel: set.titel });
      const toegepast = pasToe(basis.inhoud, set.operaties);
      if (!toegepast.ok) continue;
      for (const soort of NAKIJKSOORTEN) {
        const was = new Map(
          lijstVan(versie.inhoud, soort).map(({ id, laatstGecontroleerd }) => [id, laatstGecontroleerd]),
        );
        for (const { id, laatstGecontroleerd: op } of lijstVan(toegepast.inhoud, soort)) {
          const eerder = was.get(id);
          if (was.has(id) && typeof op === "string" && (typeof eerder !== "string" || op > eerder))
            inSets.push({ soort, id, op, setId: rij.id, setTitel: set.titel });
        }
      }
    }
    const { voorstellen } = await overzichtVan(tx, ctx);
    return gelukt<GelezenNakijklijst>({
      versie,
      inSets,
      concepten,
      magHercontroleren: may(ctx.actor, "wijzigingsset-bewerken", redactie).toegestaan,
      wetsvoorstellen: voorstellen.filter(({ signalen }) => signalen.length > 0).length,
    });
  },
});
