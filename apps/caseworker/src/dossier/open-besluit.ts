import { besluitInhoudSchema, type BesluitInhoud, type PuntVanVerantwoording } from "@core/grondslagen";
import { readOpenbaar, type Besluit, type Tx } from "@deelwijzer/db";
import type { OpenbaarDeel } from "@deelwijzer/db/zegel";
import type { Verantwoording as Document } from "@deelwijzer/document/tekst";
import { openBesluit, type Sleutelkast } from "@deelwijzer/server";
import { z } from "zod";
import { leesAddenda, type LeesbaarAddendum } from "../besluit/addenda.ts";
import { noemLid } from "../toegang/namen.ts";

/** What was sealed beside what the core composed: who, and for which case. */
const kopSchema = z.looseObject({
  zaakkenmerk: z.string(),
  titel: z.string(),
  auteur: z.object({ naam: z.string(), functie: z.string().nullable() }),
  /** The author stood in for the owner; a besluit of before this existed has none. */
  waarneming: z
    .object({
      voor: z.object({ naam: z.string(), functie: z.string().nullable() }),
      sinds: z.string(),
    })
    .nullable()
    .default(null),
});

/**
 * The part of the receipt that a page shows, in either format; a besluit of before the layer has no such part. Read
 * apart from the rest, so that a page opens whatever else a receipt holds.
 */
const bewijsSchema = z.looseObject({
  gemeentebepalingen: z
    .array(
      z.object({ id: z.string(), soort: z.string(), vastgesteldDoor: z.string(), vastgesteldOp: z.string() }),
    )
    .default([]),
});

export interface LeesbaarBesluit {
  readonly id: string;
  readonly openbaar: OpenbaarDeel;
  readonly hash: string;
  readonly ketenHash: string;
  /** The account with everything the page and the PDF print; null once the dossier was destroyed. */
  readonly verantwoording: Document | null;
  readonly inhoud: BesluitInhoud | null;
  /** What the gemeente itself asked or forbade, as far as it was used. */
  readonly gemeentebepalingen: z.output<typeof bewijsSchema>["gemeentebepalingen"];
  /** What was added after the seal; each has a seal of its own. */
  readonly addenda: readonly LeesbaarAddendum[];
}

/** Opens the seal for reading. What was sealed is shown as it was, never worked out again. */
export async function leesBesluitInhoud(
  tx: Tx,
  sleutelkast: Sleutelkast,
  besluit: Besluit,
): Promise<LeesbaarBesluit> {
  const openbaar = readOpenbaar(besluit);
  const ruw = await openBesluit(tx, sleutelkast, besluit);
  const { gemeentebepalingen } = bewijsSchema.parse(openbaar.beslisbewijs);
  const { id, hash, ketenHash } = besluit;
  const addenda = await leesAddenda(tx, sleutelkast, besluit);
  const basis = { id, openbaar, hash, ketenHash, gemeentebepalingen, addenda };
  if (ruw === null) return { ...basis, verantwoording: null, inhoud: null };
  const inhoud = besluitInhoudSchema.parse(ruw);
  const kop = kopSchema.parse(ruw);
  return { ...basis, inhoud, verantwoording: alsDocument(inhoud, kop, openbaar, besluit, addenda) };
}

function alsDocument(
  { verantwoording, opvolging }: BesluitInhoud,
  kop: z.output<typeof kopSchema>,
  openbaar: OpenbaarDeel,
  besluit: Besluit,
  addenda: readonly LeesbaarAddendum[],
): Document {
  const { tabelversie, stappenplan } = openbaar;
  return {
    titel: kop.titel,
    kenmerk: kop.zaakkenmerk,
    gemeente: openbaar.gemeente.naam,
    uitkomst: openbaar.uitkomst,
    uitkomstZin: verantwoording.uitkomstZin,
    metWieEnWaarom: verantwoording.metWieEnWaarom,
    punten: verantwoording.punten.map((punt) => ({
      nummer: punt.nummer,
      titel: punt.titel,
      beginsel: [...punt.beginsel],
      feiten: [...punt.feiten],
      indrukken: [...punt.indrukken],
      leegReden: punt.leegReden,
      bronnen: [...punt.bronnen],
      ...(punt.aangepast === undefined ? {} : { aangepast: alsAangepast(punt.aangepast) }),
    })),
    bronnen: verantwoording.bronnen.map(({ nummer, tekst, url }) => ({ nummer, tekst, url })),
    vereisten: verantwoording.vereisten.map(({ naam, status, bewijs }) => ({ naam, status, bewijs })),
    auteur: { naam: kop.auteur.naam, rol: rolVan(kop, openbaar) },
    moment: openbaar.vastgesteldOp,
    peildatum: openbaar.peildatum,
    tabelversie: { nummer: tabelversie.nummer, hash: tabelversie.hash },
    stappenplan: { id: stappenplan.id, versie: stappenplan.versie, hash: stappenplan.hash },
    contentHash: besluit.hash,
    ketenHash: besluit.ketenHash,
    bewarenTot: openbaar.bewarenTot,
    ...(opvolging === undefined
      ? {}
      : { vervangt: { volgnummer: opvolging.volgnummer, reden: opvolging.reden } }),
    ...(addenda.length === 0
      ? {}
      : {
          aanvullingen: addenda.flatMap(({ nummer, op, ketenHash, inhoud }) =>
            inhoud === null ? [] : { nummer, op, ketenHash, ...inhoud },
          ),
        }),
    ...(verantwoording.waarschuwing === undefined ? {} : { waarschuwing: verantwoording.waarschuwing }),
    ...(verantwoording.gevaar === true ? { gevaar: true as const } : {}),
  };
}

function alsAangepast({ samengesteld, door, op }: NonNullable<PuntVanVerantwoording["aangepast"]>) {
  const { feiten, indrukken, leegReden } = samengesteld;
  return { feiten: [...feiten], indrukken: [...indrukken], leegReden, door: noemLid(door).slice(0, 500), op };
}

/** The function of the author, and for whom they decided: long names are cut, for the line of a PDF. */
function rolVan({ auteur, waarneming }: z.output<typeof kopSchema>, openbaar: OpenbaarDeel): string {
  const rol = auteur.functie ?? openbaar.auteur.rol;
  if (waarneming === null) return rol;
  return `${rol}, waarnemend voor ${noemLid(waarneming.voor)}`.slice(0, 200);
}
