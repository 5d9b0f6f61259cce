import {
  bewerk,
  lijstVan,
  pasToe,
  type Entiteit,
  type Entiteitsoort,
  type Operatie,
} from "@core/grondslagen";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { keurEntiteit } from "../../wijzigingsset/keur-entiteit.ts";
import { GEEN_SET, vergrendelSet, type GeladenSet } from "../../wijzigingsset/laad-set.ts";
import { laatsteDie } from "../../wijzigingsset/laatste-die.ts";
import { bewaarBewerking, magBewerken } from "../../wijzigingsset/schrijf-set.ts";
import { alsProblemen, belemmerd, geweigerd } from "../../wijzigingsset/weigering.ts";
import { isEerderGebruikt } from "./is-eerder-gebruikt.ts";
import { laatLosInLeidraden } from "./laat-los-in-leidraden.ts";
import { bewerkEntiteitInvoer, type BewerkteEntiteit } from "./typen.ts";

const HERGEBRUIKT =
  "Deze id is eerder voor iets anders gebruikt. Kies een nieuwe id: een id houdt zijn betekenis.";

/** Adds, changes, ends or strikes one thing in the tables; what a colleague changed meanwhile is never lost. */
export const bewerkEntiteit = defineUseCase({
  name: "bewerk-entiteit",
  soort: "wijzigen",
  input: bewerkEntiteitInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, entiteitId, nieuw: ruw, ...edit }, tx) => {
    const geladen = await vergrendelSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const mag = magBewerken(geladen, ctx);
    if (!mag.ok) return geweigerd(mag.redenen);
    const nieuw = keurEntiteit(edit.soort, entiteitId, ruw);
    if ("ok" in nieuw) return nieuw;
    const { soort, gezien, reden, bron, keuzes } = edit;
    if (gezien === null && (await isEerderGebruikt(tx, ctx, geladen, soort, entiteitId)))
      return belemmerd("id-hergebruikt", HERGEBRUIKT, "id");
    const { set, basis } = geladen;
    const bewerkt = bewerk(basis.inhoud, set.operaties, {
      soort,
      id: entiteitId,
      gezien,
      nieuw: nieuw.entiteit,
      reden,
      ...(bron === undefined ? {} : { bron }),
      keuzes,
    });
    if (!bewerkt.ok && bewerkt.soort === "problemen") return alsProblemen(bewerkt.problemen);
    if (!bewerkt.ok) {
      const { huidig, conflicten } = bewerkt;
      return gelukt<BewerkteEntiteit>({
        soort: "conflict",
        huidig,
        conflicten,
        ...(await laatsteDie(tx, id, soort, entiteitId)),
      });
    }
    const operaties =
      soort === "regel" && nieuw.entiteit === null
        ? laatLosInLeidraden(basis.inhoud, bewerkt.operaties, { regel: entiteitId, reden })
        : bewerkt.operaties;
    const bewaard = await bewaarBewerking(
      tx,
      ctx,
      geladen,
      { ...set, operaties },
      {
        actie: "bewerken",
        reden: reden || null,
        gegevens: {
          soort,
          entiteitId,
          voor: zoek(geladen, set.operaties, soort, entiteitId),
          na: zoek(geladen, operaties, soort, entiteitId),
        },
      },
    );
    if (!bewaard.ok) return bewaard;
    return gelukt<BewerkteEntiteit>({
      soort: "bewaard",
      versie: bewaard.waarde.versie,
      samengevoegd: bewerkt.samengevoegd,
    });
  },
  audit: ({ id, soort, entiteitId }, waarde) =>
    waarde.soort === "conflict"
      ? null
      : {
          onderwerp: { soort: "wijzigingsset", id },
          gegevens: { versie: waarde.versie, soort, entiteit: entiteitId },
        },
});

function zoek(
  { basis }: GeladenSet,
  operaties: readonly Operatie[],
  soort: Entiteitsoort,
  id: string,
): Entiteit | null {
  const toegepast = pasToe(basis.inhoud, operaties);
  if (!toegepast.ok) return null;
  return lijstVan(toegepast.inhoud, soort).find((entiteit) => entiteit.id === id) ?? null;
}
