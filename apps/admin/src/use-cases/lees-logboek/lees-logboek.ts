import { dagNa, leeswoordenVan } from "@core/grondslagen";
import { listLidmaatschappen, listLogboek, listWijzigingssets } from "@deelwijzer/db";
import { defineUseCase, gelukt, middernacht } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { nieuwsteVoor } from "../../wijzigingsset/controleer.ts";
import { leesNamen } from "../../wijzigingsset/namen.ts";
import type { Gebeurtenisgegevens } from "../../wijzigingsset/typen.ts";
import { leesLogboekInvoer, type GelezenLogboek } from "./typen.ts";

const PER_PAGINA = 50;
/** As many lines as a file holds. */
const PER_BESTAND = 20_000;

/** Who can have done something to a set. */
const AAN_SETS: ReadonlySet<string> = new Set(["privacyadviseur", "beleidsmedewerker"]);

/** What happened to every wijzigingsset; only ever appended to, so what was read once stays there. */
export const leesLogboek = defineUseCase({
  name: "lees-logboek",
  soort: "lezen",
  input: leesLogboekInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingslogboek-lezen",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { actie, wie, set, van, totEnMet, pagina, alles }, tx) => {
    const hoogstens = alles ? PER_BESTAND : PER_PAGINA;
    const naamVan = await leesNamen(tx);
    const gelezen = await listLogboek(tx, {
      actie,
      door: wie,
      setId: set,
      vanaf: van === null ? null : middernacht(van),
      tot: totEnMet === null ? null : middernacht(dagNa(totEnMet)),
      overslaan: alles ? 0 : (pagina - 1) * PER_PAGINA,
      // One more, to know whether there is a next page.
      hoogstens: hoogstens + 1,
    });
    const logboek: GelezenLogboek = {
      regels: gelezen.slice(0, hoogstens).map((regel) => ({
        id: regel.id,
        setId: regel.setId,
        setTitel: regel.setTitel,
        volgnummer: regel.volgnummer,
        actie: regel.actie,
        naam: naamVan(regel.door ?? "uitgave"),
        rol: regel.rol,
        op: regel.op,
        reden: regel.reden,
        gegevens: regel.gegevens as Gebeurtenisgegevens,
      })),
      pagina,
      meer: gelezen.length > hoogstens,
      mensen: [
        ...(await listLidmaatschappen(tx))
          .filter(({ rollen }) => rollen.some((rol) => AAN_SETS.has(rol)))
          .map(({ userId, naam }) => ({ id: userId, naam })),
        { id: "uitgave", naam: naamVan("uitgave") },
      ],
      sets: (await listWijzigingssets(tx)).map(({ id, titel }) => ({ id, naam: titel })),
      woordenlijst: leeswoordenVan((await nieuwsteVoor(tx, ctx, null)).inhoud),
    };
    return gelukt(logboek);
  },
});
