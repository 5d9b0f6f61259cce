import { may } from "@core/grondslagen";
import {
  countAfwegingen,
  listBesluiten,
  listOnverwerkteIntrekkingen,
  tegelijk,
  zoekAfwegingen as zoekRijen,
  type AfwegingKop,
  type Afwegingstatus,
  type AfwegingZoek,
  type Tx,
} from "@deelwijzer/db";
import {
  defineUseCase,
  gelukt,
  leesGemeentelaag,
  leesKennis,
  leesStappenplanversie,
  type UseCaseContext,
} from "@deelwijzer/server";
import { z } from "zod";
import { gevolgenIn, type RegelGewijzigd } from "../../dossier/gevolgen-in-lijst.ts";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { leesNamen } from "../../toegang/namen.ts";

export interface AfwegingInLijst {
  readonly id: string;
  readonly zaakkenmerk: string;
  readonly titel: string;
  readonly status: Afwegingstatus;
  readonly bijgewerktOp: string;
  /** Title of the step where the next open question is. */
  readonly stap: string | null;
  readonly besluitId: string | null;
  /** The tables changed under a running dossier; null where that means nothing for its question. */
  readonly regelGewijzigd: RegelGewijzigd | null;
  /** A resident took a consent back, and nobody dealt with that yet. */
  readonly toestemmingIngetrokken: boolean;
  /** The owner, where that is somebody else. */
  readonly eigenaar: string | null;
  /** Who stands in for the owner, where somebody does: "u" for who looks. */
  readonly waarnemer: string | null;
  readonly magBewerken: boolean;
}

export interface Gevonden {
  readonly afwegingen: readonly AfwegingInLijst[];
  readonly totaal: number;
  readonly pagina: number;
  readonly paginas: number;
}

const STATUSSEN = {
  lopend: ["concept", "wacht-op-overleg", "klaar"],
  vastgesteld: ["vastgesteld"],
  ingetrokken: ["ingetrokken"],
  alle: ["concept", "wacht-op-overleg", "klaar", "vastgesteld", "ingetrokken"],
} as const satisfies Record<string, readonly Afwegingstatus[]>;

export type Stand = keyof typeof STATUSSEN;

/** One's own dossiers and those one stands in for, or those of the team: a page of them, and how many there are. */
export const zoekAfwegingen = defineUseCase({
  name: "zoek-afwegingen",
  soort: "lezen",
  input: z.strictObject({
    bereik: z.enum(["eigen", "team"]).default("eigen"),
    stand: z.enum(["lopend", "vastgesteld", "ingetrokken", "alle"]).default("alle"),
    /** Looked for in zaakkenmerk and titel; empty looks for nothing. */
    zoek: z.string().trim().max(200).default(""),
    /** Only of this colleague. */
    eigenaarId: z.string().max(200).optional(),
    pagina: z.int().min(1).max(100_000).default(1),
    perPagina: z.int().min(1).max(100).default(20),
  }),
  authorize: async ({ actor }) => ({
    handeling: "afwegingen-bekijken",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async (ctx, { bereik, stand, zoek, eigenaarId, pagina, perPagina }, tx) => {
    const { gebruikerId, teamId, domeinen } = ctx.actor;
    const vraag: AfwegingZoek = {
      bereik: bereik === "eigen" ? { gebruikerId, domeinen } : { teamId, domeinen },
      statussen: STATUSSEN[stand],
      ...(zoek === "" ? {} : { zoek }),
      ...(eigenaarId === undefined ? {} : { eigenaarId }),
    };
    const totaal = await countAfwegingen(tx, vraag);
    const paginas = Math.max(1, Math.ceil(totaal / perPagina));
    const nummer = Math.min(pagina, paginas);
    const rijen = await zoekRijen(tx, vraag, { limiet: perPagina, overslaan: (nummer - 1) * perPagina });
    return gelukt<Gevonden>({ afwegingen: await alsLijst(ctx, tx, rijen), totaal, pagina: nummer, paginas });
  },
});

async function alsLijst(
  { actor, klok }: UseCaseContext,
  tx: Tx,
  rijen: readonly AfwegingKop[],
): Promise<AfwegingInLijst[]> {
  // The query looks no wider than may() allows; a row it would refuse is a bug that must not show.
  const leesbaar = rijen.filter((rij) => may(actor, "afweging-lezen", alsAfweging(rij)).toegestaan);
  const vastgesteld = leesbaar.filter(({ status }) => status === "vastgesteld").map(({ id }) => id);
  const afwegingIds = leesbaar.map(({ id }) => id);
  const [besluiten, ingetrokken, noem, kennis, laag] = await tegelijk([
    vastgesteld.length === 0 ? [] : listBesluiten(tx, { afwegingIds: vastgesteld }),
    listOnverwerkteIntrekkingen(tx, { afwegingIds }),
    leesNamen(tx),
    leesKennis(tx, klok.nu()),
    leesGemeentelaag(tx),
  ]);
  const besluitVan = new Map(besluiten.map((besluit) => [besluit.afwegingId, besluit.id]));
  const gevolgVoor = gevolgenIn(kennis, laag);
  const lijst: AfwegingInLijst[] = [];
  for (const rij of leesbaar) {
    const definitie = await leesStappenplanversie(tx, rij.stappenplanHash);
    const ik = actor.gebruikerId;
    lijst.push({
      id: rij.id,
      zaakkenmerk: rij.zaakkenmerk ?? "",
      titel: rij.titel ?? "",
      status: rij.status,
      bijgewerktOp: rij.updatedAt.toISOString(),
      stap: definitie.stappen.find((stap) => stap.id === rij.laatsteStap)?.titel ?? null,
      besluitId: besluitVan.get(rij.id) ?? null,
      regelGewijzigd: gevolgVoor(rij),
      toestemmingIngetrokken: ingetrokken.some(({ afwegingId }) => afwegingId === rij.id),
      eigenaar: rij.eigenaarId === ik ? null : noem(rij.eigenaarId),
      waarnemer: rij.waarnemerId === null ? null : rij.waarnemerId === ik ? "u" : noem(rij.waarnemerId),
      magBewerken: may(actor, "afweging-bewerken", alsAfweging(rij)).toegestaan,
    });
  }
  return lijst;
}
