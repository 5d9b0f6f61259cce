import { MET_WIE_EN_WAAROM, type UitkomstBesluit } from "@core/grondslagen";
import { datumNl, momentNl } from "./datum-nl.ts";
import { alineas, richting, type LeesbareTekst, type Richting } from "./leesbare-tekst.ts";
import type { Bron, Punt, Verantwoording } from "./model.ts";
import {
  uitkomstInWoorden,
  VEREISTE_STATUS_LABEL,
  WAARSCHUWING_UITZONDERING,
  type VereisteStatus,
} from "./uitkomst.ts";

export interface Alinea {
  readonly tekst: string;
  readonly richting: Richting;
}

interface Verwijzing {
  readonly nummer: number;
  /** The first mention carries the footnote; later ones point at it. */
  readonly eerste: boolean;
}

/** What the Typst template reads: every text is a printable string, every choice is made. */
export interface TypstInvoer {
  readonly titel: string;
  readonly omschrijving: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly datum: readonly number[];
  readonly kopgegevens: readonly (readonly [naam: string, waarde: string])[];
  readonly uitkomst: { readonly soort: UitkomstBesluit; readonly label: string; readonly zin: string };
  readonly waarschuwing: string | null;
  readonly metWieEnWaarom: { readonly titel: string; readonly alineas: readonly Alinea[] };
  readonly punten: readonly object[];
  readonly bronnen: Readonly<
    Record<string, { readonly tekst: string; readonly url: string | null; readonly adres: string }>
  >;
  readonly overigeBronnen: readonly number[];
  readonly vereisten: readonly { naam: string; status: VereisteStatus; label: string; bewijs: Alinea[] }[];
  readonly vervangt: string | null;
  /** Points that were written otherwise, with what was composed. */
  readonly aangepast: readonly {
    readonly kop: string;
    readonly wie: string;
    readonly samengesteld: readonly Alinea[][];
  }[];
  readonly aanvullingen: readonly {
    readonly kop: string;
    readonly wie: string;
    readonly alineas: readonly Alinea[];
    readonly kenmerk: string;
  }[];
  readonly vaststelling: readonly (readonly [naam: string, waarde: string])[];
  readonly voet: { readonly links: string; readonly onder: string };
}

const KORTE_HASH = 16;
/** Characters; about a quarter of a page. */
const KORT_PUNT = 900;

export function maakTypstInvoer(v: Verantwoording, leesbaar: LeesbareTekst): TypstInvoer {
  const { alineasVan, regel } = zetsel(leesbaar);
  const auteur = `${regel(v.auteur.naam)}, ${regel(v.auteur.rol)}`;
  const vastgesteld = momentNl(v.moment);
  const tabelversie = `Tabelversie ${regel(String(v.tabelversie.nummer))}`;
  const gezien = new Set<number>();

  return {
    titel: regel(v.titel),
    omschrijving: `Verantwoording van een besluit over gegevens delen, kenmerk ${regel(v.kenmerk)}`,
    gemeente: regel(v.gemeente),
    kenmerk: regel(v.kenmerk),
    datum: utcDelen(v.moment),
    kopgegevens: [
      ["Kenmerk", regel(v.kenmerk)],
      ["Vastgesteld op", vastgesteld],
      ["Vastgesteld door", auteur],
      ["Recht zoals het gold op", datumNl(v.peildatum)],
    ],
    uitkomst: { soort: v.uitkomst, label: uitkomstInWoorden(v), zin: regel(v.uitkomstZin) },
    waarschuwing: waarschuwing(v, regel),
    metWieEnWaarom: { titel: MET_WIE_EN_WAAROM, alineas: alineasVan(v.metWieEnWaarom) },
    punten: v.punten.map((punt) => ({
      nummer: punt.nummer,
      titel: regel(punt.titel),
      beginsel: punt.beginsel,
      feiten: punt.feiten.map(alineasVan),
      indrukken: punt.indrukken.map(alineasVan),
      leegReden: punt.leegReden === null ? null : regel(punt.leegReden),
      verwijzingen: verwijzingen(punt, gezien),
      aangepast: punt.aangepast !== undefined,
      kort: [...punt.feiten, ...punt.indrukken].join("").length < KORT_PUNT,
    })),
    bronnen: Object.fromEntries(v.bronnen.map((bron) => [String(bron.nummer), drukBron(bron, regel)])),
    overigeBronnen: nietAangehaald(v),
    vereisten: v.vereisten.map((vereiste) => ({
      naam: regel(vereiste.naam),
      status: vereiste.status,
      label: VEREISTE_STATUS_LABEL[vereiste.status],
      bewijs: alineasVan(vereiste.bewijs),
    })),
    vervangt:
      v.vervangt === undefined
        ? null
        : `Dit besluit vervangt besluit ${v.vervangt.volgnummer}. Reden: ${regel(v.vervangt.reden)}`,
    aangepast: v.punten.flatMap(({ nummer, titel, aangepast }) =>
      aangepast === undefined
        ? []
        : {
            kop: `${nummer}. ${regel(titel)}`,
            wie: `Aangepast door ${regel(aangepast.door)}, op ${momentNl(aangepast.op)}. Uit de antwoorden was samengesteld:`,
            samengesteld: [
              ...aangepast.feiten.map(alineasVan),
              ...aangepast.indrukken.map((tekst) => alineasVan(`Indruk: ${tekst}`)),
              ...(aangepast.leegReden === null
                ? []
                : [alineasVan(`Niet ingevuld, reden: ${aangepast.leegReden}`)]),
            ],
          },
    ),
    aanvullingen: (v.aanvullingen ?? []).map(({ nummer, tekst, punt, door, op, ketenHash }) => ({
      kop: punt === null ? `Aanvulling ${nummer}` : `Aanvulling ${nummer}, bij punt ${punt}`,
      wie: `Vastgesteld op ${momentNl(op)}, door ${regel(door)}`,
      alineas: alineasVan(tekst),
      kenmerk: leesbaar(ketenHash),
    })),
    vaststelling: [
      ["Vastgesteld door", auteur],
      ["Vastgesteld op", vastgesteld],
      ["Peildatum van het recht", datumNl(v.peildatum)],
      ["Bewaren tot", datumNl(v.bewarenTot)],
      ["Tabelversie", regel(String(v.tabelversie.nummer))],
      ["Kenmerk van de tabellen", v.tabelversie.hash],
      ["Stappenplan", `${regel(v.stappenplan.id)}, versie ${regel(String(v.stappenplan.versie))}`],
      ["Kenmerk van het stappenplan", v.stappenplan.hash],
      ["Kenmerk van de inhoud", v.contentHash],
      ["Code in de keten", v.ketenHash ?? "Nog niet in de keten opgenomen"],
    ].map(([naam = "", waarde = ""]) => [naam, leesbaar(waarde)] as const),
    voet: {
      links: `${tabelversie} · inhoud ${leesbaar(v.contentHash.slice(0, KORTE_HASH))}…`,
      onder: `Vastgesteld op ${vastgesteld}, door ${auteur}`,
    },
  };
}

/** Text as the template reads it: in paragraphs, or on one line. */
export function zetsel(leesbaar: LeesbareTekst) {
  return {
    alineasVan: (tekst: string): Alinea[] =>
      alineas(tekst).map((regel) => ({ tekst: leesbaar(regel), richting: richting(regel) })),
    regel: (tekst: string) => leesbaar(alineas(tekst).join(" ")),
  };
}

/** An exception never goes without its warning. */
function waarschuwing(v: Verantwoording, regel: LeesbareTekst): string | null {
  if (v.waarschuwing !== undefined) return regel(v.waarschuwing);
  return v.uitkomst === "delen-gemotiveerde-uitzondering" ? WAARSCHUWING_UITZONDERING : null;
}

function verwijzingen(punt: Punt, gezien: Set<number>): Verwijzing[] {
  return [...new Set(punt.bronnen)].map((nummer) => {
    const eerste = !gezien.has(nummer);
    gezien.add(nummer);
    return { nummer, eerste };
  });
}

function nietAangehaald(v: Verantwoording): number[] {
  const aangehaald = new Set(v.punten.flatMap((punt) => punt.bronnen));
  return v.bronnen.map((bron) => bron.nummer).filter((nummer) => !aangehaald.has(nummer));
}

function drukBron(bron: Bron, regel: LeesbareTekst) {
  // On paper a link is dead: the address stands beside it, without the part everybody knows, and it may break after its signs.
  const adres =
    bron.url === null
      ? ""
      : regel(bron.url.replace(/^https?:\/\/(www\.)?/, "").replaceAll(/[/#?&=]/g, "$&\u200b"));
  return { tekst: regel(bron.tekst), url: bron.url, adres };
}

/** Typst writes the document date as UTC; so the moment is given in UTC. */
function utcDelen(moment: string): number[] {
  const m = new Date(moment);
  return [
    m.getUTCFullYear(),
    m.getUTCMonth() + 1,
    m.getUTCDate(),
    m.getUTCHours(),
    m.getUTCMinutes(),
    m.getUTCSeconds(),
  ];
}
