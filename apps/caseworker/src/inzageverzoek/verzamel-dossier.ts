import { naam, vragenVan, woordenlijstMetLaag, type DossierInhoud } from "@core/grondslagen";
import {
  countBlikken,
  findBesluitByAfweging,
  listAuditOver,
  listInzagebevindingen,
  listInzagenVanDossier,
  listLidmaatschappen,
  listOverleg,
  listOverlegberichten,
  listOverlegvragen,
  listStopsVanDossier,
  listVerzoekenVanDossier,
  type Afweging,
  type Afwegingstatus,
  type Tx,
} from "@deelwijzer/db";
import type { Json } from "@deelwijzer/db/zegel";
import { decryptJson, openDossiersleutel, type UseCaseContext } from "@deelwijzer/server";
import { antwoordInRegels } from "../dossier/antwoord-in-regels.ts";
import { openDossier } from "../dossier/open-dossier.ts";
import { functiesUit, openGesprek, type Gesprek } from "../overleg/gesprek.ts";
import { alsInzage, type InzageInWoorden } from "../toegang/inzage-in-woorden.ts";
import { leesNamen } from "../toegang/namen.ts";
import { leesToelichting } from "../toegang/toelichting.ts";
import { leesWisselingen, type Wisseling } from "../toegang/wisselingen.ts";
import { leesBesluitVoluit, type BesluitVoluit } from "./besluit-voluit.ts";
import { leesToestemmingenVoluit, type ToestemmingVoluit } from "./toestemming-voluit.ts";

interface Bevinding {
  readonly op: string;
  readonly door: string;
  readonly oordeel: string;
  readonly toelichting: string | null;
}

/** Everything this product holds of one dossier, in words where it has words, and as it is stored. */
export interface VerzameldDossier {
  readonly kenmerken: {
    readonly id: string;
    readonly zaakkenmerk: string;
    readonly titel: string;
    readonly status: Afwegingstatus;
    readonly eigenaar: string;
    readonly waarnemer: string | null;
    readonly domein: string | null;
    readonly partner: string | null;
    readonly doel: string | null;
    readonly richting: string | null;
    readonly gegevens: readonly string[];
    readonly betrokkene: string | null;
    readonly herkomst: string | null;
    readonly peildatum: string;
    readonly begonnenOp: string;
    readonly gewijzigdOp: string;
    readonly bewarenTot: string | null;
    readonly vervangtBesluit: string | null;
  };
  /** Of a draft, in words; what was decided stands in the account of the besluit. */
  readonly antwoorden: readonly { readonly kop: string; readonly regels: readonly string[] }[];
  readonly inhoud: DossierInhoud | null;
  readonly overleg: readonly Gesprek[];
  readonly overlegVastgelegd: readonly {
    readonly op: string;
    readonly door: string;
    readonly inhoud: Json;
  }[];
  readonly toestemmingen: readonly ToestemmingVoluit[];
  readonly besluit: BesluitVoluit | null;
  readonly wisselingen: readonly Wisseling[];
  readonly inzagen: readonly (InzageInWoorden & { readonly bevindingen: readonly Bevinding[] })[];
  readonly verzoeken: readonly { readonly kenmerk: string; readonly door: string; readonly op: string }[];
  readonly tegengehouden: readonly {
    readonly op: string;
    readonly door: string;
    readonly reden: string;
    readonly opgehevenOp: string | null;
  }[];
  readonly logboek: readonly {
    readonly volgnummer: number;
    readonly op: string;
    readonly wie: string;
    readonly rol: string | null;
    readonly handeling: string;
    readonly gegevens: unknown;
  }[];
}

/** Null where the dossier was destroyed since: then there is nothing any more that anybody can read. */
export async function verzamelDossier(
  tx: Tx,
  ctx: UseCaseContext,
  afweging: Afweging,
): Promise<VerzameldDossier | null> {
  const { id, gemeenteId } = afweging;
  const sleutel = await openDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId: id });
  if (sleutel === null || afweging.zaakkenmerk === null) return null;
  const noem = await leesNamen(tx);
  const dossier = await openDossier(tx, ctx, afweging);
  const w = woordenlijstMetLaag(dossier.versie.inhoud.woordenlijst, dossier.laag);
  const concept = afweging.inhoud !== null;
  const noemUit = (lijst: "domeinen" | "partners" | "doelen" | "betrokkenen", slug: string | null) =>
    slug === null ? null : naam(w, lijst, slug);
  const rijBesluit = await findBesluitByAfweging(tx, id);
  const besluit =
    rijBesluit === null ? null : await leesBesluitVoluit(tx, ctx.sleutelkast, rijBesluit, sleutel, noem);
  const vragen = await listOverlegvragen(tx, id);
  const berichten = await listOverlegberichten(
    tx,
    vragen.map((vraag) => vraag.id),
  );
  const functieVan = functiesUit(await listLidmaatschappen(tx));
  const toestemmingen = await leesToestemmingenVoluit(tx, sleutel, id, noem);
  const regels = await listAuditOver(tx, [
    { soort: "afweging", ids: [id] },
    { soort: "besluit", ids: besluit === null ? [] : [besluit.id] },
    { soort: "overlegvraag", ids: vragen.map((vraag) => vraag.id) },
    { soort: "toestemming", ids: toestemmingen.map((een) => een.id) },
  ]);
  return {
    kenmerken: {
      id,
      zaakkenmerk: afweging.zaakkenmerk,
      titel: afweging.titel ?? "",
      status: afweging.status,
      eigenaar: noem(afweging.eigenaarId),
      waarnemer: afweging.waarnemerId === null ? null : noem(afweging.waarnemerId),
      domein: noemUit("domeinen", afweging.domein),
      partner: noemUit("partners", afweging.partner),
      doel: afweging.doel === "anders" ? "anders" : noemUit("doelen", afweging.doel),
      richting: afweging.richting,
      gegevens: afweging.gegevens,
      betrokkene: noemUit("betrokkenen", afweging.betrokkene),
      herkomst: afweging.herkomst,
      peildatum: afweging.peildatum,
      begonnenOp: afweging.createdAt.toISOString(),
      gewijzigdOp: afweging.updatedAt.toISOString(),
      bewarenTot: afweging.bewarenTot,
      vervangtBesluit: afweging.vervangtBesluitId,
    },
    antwoorden: concept
      ? vragenVan(dossier.definitie)
          .map((vraag) => ({ kop: vraag.titel, regels: antwoordInRegels(vraag, dossier.antwoorden, w) }))
          .filter((een) => een.regels.length > 0)
      : [],
    inhoud: concept ? dossier.inhoud : null,
    overleg: vragen.map((vraag) =>
      openGesprek(
        vraag,
        berichten.filter(({ overlegvraagId }) => overlegvraagId === vraag.id),
        sleutel,
        functieVan,
      ),
    ),
    overlegVastgelegd: (await listOverleg(tx, id)).map((rij) => ({
      op: rij.op.toISOString(),
      door: noem(rij.door),
      inhoud: decryptJson(sleutel, { soort: "overleg", afwegingId: id, id: rij.id }, rij.inhoud),
    })),
    toestemmingen,
    besluit,
    wisselingen: await leesWisselingen(tx, ctx.sleutelkast, afweging, noem),
    inzagen: await inzagenVan(tx, ctx, afweging, noem),
    verzoeken: (await listVerzoekenVanDossier(tx, id)).map(({ verzoekkenmerk, door, op }) => ({
      kenmerk: verzoekkenmerk,
      door: noem(door),
      op: op.toISOString(),
    })),
    tegengehouden: (await listStopsVanDossier(tx, id)).map(({ op, door, reden, opgehevenOp }) => ({
      op: op.toISOString(),
      door: noem(door),
      reden,
      opgehevenOp: opgehevenOp?.toISOString() ?? null,
    })),
    logboek: regels.map(({ volgnummer, op, actorId, rol, handeling, gegevens }) => ({
      volgnummer,
      op: op.toISOString(),
      wie: actorId === null ? (rol === "inwoner" ? "de inwoner" : "de installatie") : noem(actorId),
      rol,
      handeling,
      gegevens,
    })),
  };
}

async function inzagenVan(
  tx: Tx,
  { sleutelkast }: UseCaseContext,
  { id, gemeenteId }: Afweging,
  noem: (userId: string) => string,
): Promise<VerzameldDossier["inzagen"]> {
  const inzagen = await listInzagenVanDossier(tx, id);
  const ids = inzagen.map((inzage) => inzage.id);
  const blikken = await countBlikken(tx, ids);
  const alle = await listInzagebevindingen(tx, ids);
  const van = { gemeenteId, afwegingId: id };
  const uit: VerzameldDossier["inzagen"][number][] = [];
  for (const inzage of inzagen) {
    const bevindingen: Bevinding[] = [];
    for (const rij of alle.filter(({ inzageId }) => inzageId === inzage.id)) {
      const plaats = { soort: "bevinding", id: rij.id } as const;
      bevindingen.push({
        op: rij.op.toISOString(),
        door: noem(rij.door),
        oordeel: rij.oordeel,
        toelichting: await leesToelichting(tx, sleutelkast, van, plaats, rij.toelichting),
      });
    }
    uit.push({ ...(await alsInzage(tx, sleutelkast, inzage, noem, blikken)), bevindingen });
  }
  return uit;
}
