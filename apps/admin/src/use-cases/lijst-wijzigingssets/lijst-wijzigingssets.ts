import {
  belemmeringen,
  idVan,
  lijstVan,
  type Operatie,
  type Setstatus,
  type TabelversieInhoud,
} from "@core/grondslagen";
import { listWijzigingssets, telOpenOpmerkingen } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { controleer } from "../../wijzigingsset/controleer.ts";
import { laadSet, type GeladenSet } from "../../wijzigingsset/laad-set.ts";
import { naamVanEntiteit } from "../../wijzigingsset/naam-van-entiteit.ts";
import { leesNamen } from "../../wijzigingsset/namen.ts";
import { lijstWijzigingssetsInvoer, type RaaktOok, type SetInLijst } from "./typen.ts";

const GESLOTEN: ReadonlySet<Setstatus> = new Set(["gepubliceerd", "ingetrokken", "verworpen"]);

/** Every set of the installation, the last changed first. */
export const lijstWijzigingssets = defineUseCase({
  name: "lijst-wijzigingssets",
  soort: "lezen",
  input: lijstWijzigingssetsInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-lezen",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, _input, tx) => {
    const naamVan = await leesNamen(tx);
    const vragen = await telOpenOpmerkingen(tx);
    const sets: GeladenSet[] = [];
    for (const rij of await listWijzigingssets(tx)) sets.push(await laadSet(tx, rij, ctx.klok.vandaag()));
    const open = sets.filter(({ stand }) => !GESLOTEN.has(stand.status));
    const lijst: SetInLijst[] = [];
    for (const geladen of sets) {
      const { rij, set, stand } = geladen;
      const isOpen = open.includes(geladen);
      const openOpmerkingen = vragen.get(rij.id) ?? 0;
      const { punten } = isOpen
        ? await controleer(tx, ctx, geladen, { dag: stand.ingangsdatum, openOpmerkingen })
        : { punten: [] };
      lijst.push({
        id: rij.id,
        titel: set.titel,
        status: stand.status,
        aanleiding: set.aanleiding,
        ingangsdatum: stand.ingangsdatum,
        herkomst: rij.herkomst,
        nummer: rij.nummer,
        auteurs: set.auteurs.map(naamVan),
        bijgewerktOp: rij.updatedAt,
        aantal: set.operaties.length,
        openChecks: belemmeringen(punten),
        openOpmerkingen,
        raaktOok: isOpen ? anderenOver(geladen, open) : [],
      });
    }
    return gelukt(lijst);
  },
});

function anderenOver(deze: GeladenSet, open: readonly GeladenSet[]): RaaktOok[] {
  const eigen = new Set(deze.set.operaties.map(sleutel));
  return open
    .filter((ander) => ander !== deze)
    .flatMap(({ rij, set, basis }) =>
      set.operaties
        .filter((operatie) => eigen.has(sleutel(operatie)))
        .map((operatie) => ({
          setId: rij.id,
          titel: set.titel,
          soort: operatie.soort,
          id: idVan(operatie),
          naam: naamIn(operatie, basis.inhoud),
        })),
    );
}

function naamIn(operatie: Operatie, inhoud: TabelversieInhoud): string {
  const id = idVan(operatie);
  const entiteit =
    operatie.op === "toevoegen"
      ? operatie.waarde
      : lijstVan(inhoud, operatie.soort).find((kandidaat) => kandidaat.id === id);
  return entiteit === undefined ? id : naamVanEntiteit(operatie.soort, entiteit, inhoud);
}

function sleutel(operatie: Operatie): string {
  return `${operatie.soort} ${idVan(operatie)}`;
}
