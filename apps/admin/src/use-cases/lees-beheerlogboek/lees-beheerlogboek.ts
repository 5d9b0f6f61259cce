import { dagNa } from "@core/grondslagen";
import {
  listHandelingen,
  listLidmaatschappen,
  listTeams,
  listVoorstelbijwerkingen,
  type Auditlogregel,
  type Tx,
} from "@deelwijzer/db";
import { defineUseCase, gelukt, leesGemeentelaag, middernacht } from "@deelwijzer/server";
import { metPartners } from "../../gemeentelaag/omgeving.ts";
import { bijwerkingIn } from "../../wetsvoorstel/overzicht-van.ts";
import { nieuwsteVoor } from "../../wijzigingsset/controleer.ts";
import { leesNamen } from "../../wijzigingsset/namen.ts";
import {
  BEHEERDELEN,
  leesBeheerlogboekInvoer,
  type Beheerhandeling,
  type Beheerregel,
  type GelezenBeheerlogboek,
} from "./typen.ts";

const PER_PAGINA = 50;
/** As many lines as a file holds; more than a gemeente writes in years. */
const PER_BESTAND = 20_000;
const { inloggen: INLOGGEN, ...WIJZIGINGEN } = BEHEERDELEN;
const ALLE: readonly Beheerhandeling[] = Object.values(WIJZIGINGEN).flat();

/** What was done in beheer, out of the audit log: append-only and chained, so what was read once stays there. */
export const leesBeheerlogboek = defineUseCase({
  name: "lees-beheerlogboek",
  soort: "lezen",
  input: leesBeheerlogboekInvoer,
  authorize: async ({ actor }) => ({
    handeling: "beheerlogboek-lezen",
    onderwerp: { soort: "auditlog", gemeenteId: actor.gemeenteId },
  }),
  run: async (ctx, { deel, wie, van, totEnMet, pagina, alles }, tx) => {
    const hoogstens = alles ? PER_BESTAND : PER_PAGINA;
    const gelezen = await listHandelingen(tx, {
      handelingen: deel === null ? ALLE : BEHEERDELEN[deel],
      ...(wie === null ? {} : { door: wie === "installatie" ? null : wie }),
      vanaf: van === null ? null : middernacht(van),
      tot: totEnMet === null ? null : middernacht(dagNa(totEnMet)),
      overslaan: alles ? 0 : (pagina - 1) * PER_PAGINA,
      // One more, to know whether there is a next page.
      hoogstens: hoogstens + 1,
    });
    const naamVan = await leesNamen(tx);
    const bijwerkingVan = await leesBijwerkingen(tx, gelezen);
    const laag = await leesGemeentelaag(tx);
    const { woordenlijst } = (await nieuwsteVoor(tx, ctx, null)).inhoud;
    const logboek: GelezenBeheerlogboek = {
      regels: gelezen.slice(0, hoogstens).map((regel) => ({
        id: regel.id,
        op: regel.op,
        naam: regel.actorId === null ? zonderNaam(regel.handeling) : naamVan(regel.actorId),
        rol: regel.rol,
        handeling: regel.handeling as Beheerhandeling,
        onderwerp: { soort: regel.onderwerpSoort, id: regel.onderwerpId },
        gegevens: regel.gegevens as Beheerregel["gegevens"],
        bijwerking: bijwerkingVan(regel),
      })),
      pagina,
      meer: gelezen.length > hoogstens,
      namen: {
        mensen: Object.fromEntries((await listLidmaatschappen(tx)).map(({ userId, naam }) => [userId, naam])),
        teams: Object.fromEntries((await listTeams(tx)).map(({ id, naam }) => [id, naam])),
        woordenlijst: metPartners(woordenlijst, laag),
        laag,
      },
    };
    return gelukt(logboek);
  },
});

/** Who is meant by a deed on nobody's name. */
function zonderNaam(handeling: string): string {
  return (INLOGGEN as readonly string[]).includes(handeling) ? "Niet bekend wie" : "De installatie";
}

/** The log names the number; what was written down under it stands beside the register, and stays there. */
async function leesBijwerkingen(
  tx: Tx,
  regels: readonly Auditlogregel[],
): Promise<(regel: Auditlogregel) => Beheerregel["bijwerking"]> {
  const dossiers = new Set(
    regels.flatMap(({ onderwerpSoort, onderwerpId }) =>
      onderwerpSoort === "wetsvoorstel" ? onderwerpId : [],
    ),
  );
  const perNummer = new Map<string, ReturnType<typeof bijwerkingIn>>();
  for (const dossiernummer of dossiers)
    for (const rij of await listVoorstelbijwerkingen(tx, dossiernummer))
      perNummer.set(`${dossiernummer} ${rij.nummer}`, bijwerkingIn(rij));
  return ({ onderwerpSoort, onderwerpId, gegevens }) => {
    if (onderwerpSoort !== "wetsvoorstel") return null;
    const { nummer } = gegevens as { readonly nummer: number };
    const wordt = perNummer.get(`${onderwerpId} ${nummer}`);
    return wordt === undefined ? null : { was: perNummer.get(`${onderwerpId} ${nummer - 1}`) ?? null, wordt };
  };
}
