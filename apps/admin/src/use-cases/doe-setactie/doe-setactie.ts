import {
  belemmeringen,
  voerSetactieUit,
  type Datum,
  type Setactie,
  type Setstand,
  type Setstatus,
} from "@core/grondslagen";
import { listGebeurtenissen, listOpmerkingen, type Tx, type WijzigingssetRij } from "@deelwijzer/db";
import {
  defineUseCase,
  gelukt,
  middernacht,
  mislukt,
  publiceerSet,
  trekPlanningIn,
  type Result,
  type UseCaseContext,
  type UseCaseFout,
} from "@deelwijzer/server";
import type { z } from "zod";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { controleer } from "../../wijzigingsset/controleer.ts";
import { GEEN_SET, vergrendelSet, type GeladenSet } from "../../wijzigingsset/laad-set.ts";
import { schrijf } from "../../wijzigingsset/schrijf-set.ts";
import { geweigerd } from "../../wijzigingsset/weigering.ts";
import type { Gebeurtenisgegevens } from "../../wijzigingsset/typen.ts";
import type { Versiekop } from "../lees-wijzigingsset/typen.ts";
import { doeSetactieInvoer, type GedaneSetactie } from "./typen.ts";

/** Takes one of the steps of a set: hand in, approve, reject, schedule, publish, withdraw. */
export const doeSetactie = defineUseCase({
  name: "doe-setactie",
  soort: "wijzigen",
  input: doeSetactieInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-handelen",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, expectedVersion, actie, ...input }, tx) => {
    const geladen = await vergrendelSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const { rij, stand } = geladen;
    if (rij.versie !== expectedVersion) {
      if (await isHerhaling(tx, ctx, geladen, { actie, expectedVersion, ...input }))
        return gelukt(gedaan(rij, stand.status, true));
      return mislukt({ soort: "conflict", wat: "wijzigingsset", huidigeVersie: rij.versie });
    }
    const vandaag = ctx.klok.vandaag();
    const dag = dagVan(actie, stand, input.ingangsdatum, vandaag);
    const opmerkingen = await listOpmerkingen(tx, id);
    const openOpmerkingen = opmerkingen.filter(({ antwoord }) => antwoord === null).length;
    const { punten } = await controleer(tx, ctx, geladen, { dag, openOpmerkingen });
    const { gezien, reden } = input;
    const uitkomst = voerSetactieUit(actie, stand, ctx.actor, {
      vandaag,
      belemmeringen: belemmeringen(punten),
      ...(gezien === undefined ? {} : { gezien }),
      ...(reden === undefined ? {} : { reden }),
      ...(dag === null ? {} : { ingangsdatum: dag }),
    });
    if (!uitkomst.ok) return geweigerd(uitkomst.redenen, punten);
    const geworden = await werkDoor(tx, ctx, rij, actie, dag);
    if (!geworden.ok) return geworden;
    const nieuw = await schrijf(
      tx,
      ctx,
      geladen,
      uitkomst.stand,
      {
        actie,
        reden: reden ?? null,
        gegevens: {
          ...(dag === null ? {} : { ingangsdatum: dag }),
          ...(geworden.waarde === null ? {} : { nummer: geworden.waarde.nummer }),
        },
      },
      {
        nummer: geworden.waarde?.nummer ?? null,
        tabelversieHash: geworden.waarde?.hash ?? null,
      },
    );
    return gelukt(gedaan(nieuw, uitkomst.stand.status));
  },
  audit: ({ id, actie }, { versie, nummer, herhaald }) =>
    herhaald ? null : { onderwerp: { soort: "wijzigingsset", id }, gegevens: { actie, versie, nummer } },
});

/** What starts today starts now: nobody can have answered by it before. */
function dagVan(
  actie: Setactie,
  { ingangsdatum }: Setstand,
  gekozen: Datum | undefined,
  vandaag: Datum,
): Datum | null {
  if (actie === "publiceren") return vandaag;
  return gekozen ?? ingangsdatum;
}

/** What the step does to the versions: the one it became or will become, or none. */
async function werkDoor(
  tx: Tx,
  ctx: UseCaseContext,
  set: WijzigingssetRij,
  actie: Setactie,
  dag: Datum | null,
): Promise<Result<Versiekop | null, UseCaseFout>> {
  if (actie === "publiceren") return publiceerSet(tx, ctx, { set, geldtVanaf: ctx.klok.nu() });
  if (actie === "inplannen" && dag !== null)
    return publiceerSet(tx, ctx, { set, geldtVanaf: middernacht(dag) });
  if (actie !== "inplanning-intrekken") return gelukt(null);
  const ingetrokken = await trekPlanningIn(tx, ctx, set.id);
  return ingetrokken.ok ? gelukt(null) : ingetrokken;
}

type Klik = Pick<z.output<typeof doeSetactieInvoer>, "actie" | "expectedVersion" | "reden" | "ingangsdatum">;

/** A double click: this person did exactly this to exactly that version, for this reason and this day. */
async function isHerhaling(
  tx: Tx,
  { actor }: UseCaseContext,
  { rij }: GeladenSet,
  { actie, expectedVersion, reden, ingangsdatum }: Klik,
): Promise<boolean> {
  if (rij.versie !== expectedVersion + 1) return false;
  const laatste = (await listGebeurtenissen(tx, rij.id)).at(-1);
  if (laatste?.actie !== actie || laatste.door !== actor.gebruikerId || laatste.reden !== (reden ?? null))
    return false;
  const { ingangsdatum: gedaanVoor } = (laatste.gegevens ?? {}) as Gebeurtenisgegevens;
  return actie !== "inplannen" || ingangsdatum === undefined || ingangsdatum === gedaanVoor;
}

function gedaan({ versie, nummer }: WijzigingssetRij, status: Setstatus, herhaald = false): GedaneSetactie {
  return { status, versie, nummer, herhaald };
}
