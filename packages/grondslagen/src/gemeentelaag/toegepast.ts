import type { Antwoord, Dimensie, GrondslagInAntwoord } from "../decision/antwoord.ts";
import { eisVanGemeente, type Eis } from "../vereiste/eis.ts";
import type { BepalingMetBereik, BepalingVan, Inperking, LokalePartner } from "./bepaling.ts";
import { bevat, bevatSoort, binnenSoorten, doelIn, raaktVraag, type VraagInGemeente } from "./bereik.ts";
import { geldendOp, type Geldend, type Sluitend } from "./geldend-op.ts";
import type { Gemeentelaag } from "./gemeentelaag.ts";
import { lokalePartnerOp } from "./lokale-partner.ts";
import { mandatering, type Mandatering } from "./mandaten.ts";
import { BEVOEGDHEID, vereistenVanBepaling } from "./woordenlijst-met-laag.ts";

export type Afspraak = BepalingVan<"convenant" | "reglement">;

/** What of the layer bears on one answer, each list in an order that is not that of the layer. */
export interface Toegepast {
  readonly partner: LokalePartner | null;
  /** Forbids, with the dimensions in which the question lies outside what is allowed (none for a prohibition). */
  readonly sluit: readonly { readonly bepaling: Sluitend; readonly buiten: readonly Dimensie[] }[];
  /** Depends on something the question does not say. */
  readonly hangtAf: readonly { readonly bepaling: Sluitend; readonly van: readonly Dimensie[] }[];
  readonly eisen: readonly BepalingMetBereik[];
  readonly afspraken: readonly Afspraak[];
  /** Those who may decide; where part of the question is left to nobody, the whole register. */
  readonly mandaten: readonly BepalingVan<"mandaat">[];
  readonly mandatering: Mandatering;
  /** There is a register for this domain, and for part of the question nobody in it may decide. */
  readonly niemandBevoegd: boolean;
}

const GEEN_REGISTER: Mandatering = { bevoegd: [], zonder: [] };

/** Every provision that applies holds; a prohibition leaves nothing for the others to be about. */
export function toegepast(
  antwoord: Antwoord,
  vraag: VraagInGemeente,
  laag: Gemeentelaag,
  { geldend, sluitend, register }: Geldend = geldendOp(vraag, laag),
): Toegepast {
  const partner = lokaleVan(vraag, laag);
  const gevraagd = vraagMet(partner, vraag);
  const niets = {
    partner,
    hangtAf: [],
    eisen: [],
    afspraken: [],
    mandaten: [],
    mandatering: GEEN_REGISTER,
    niemandBevoegd: false,
  };
  if (geldend.length === 0) return { ...niets, sluit: [] };
  const oordelen = sluitend
    .filter(({ bereik }) => raaktVraag(bereik, gevraagd))
    .map((bepaling) => ({ bepaling, ...oordeel(bepaling, gevraagd) }));
  const sluit = oordelen.filter(({ dicht }) => dicht).map(({ bepaling, buiten }) => ({ bepaling, buiten }));
  if (sluit.length > 0) return { ...niets, sluit };

  const passend = geldend.filter(({ bereik }) => raaktVraag(bereik, gevraagd));
  const wie = mandatering(register, gevraagd);
  const niemandBevoegd = register.length > 0 && (wie.bevoegd.length === 0 || wie.zonder.length > 0);
  const { grondslagen } = antwoord;
  return {
    ...niets,
    sluit,
    hangtAf:
      grondslagen.length === 0
        ? []
        : oordelen.filter(({ van }) => van.length > 0).map(({ bepaling, van }) => ({ bepaling, van })),
    eisen: passend.filter(
      (bepaling) =>
        bepaling.soort !== "mandaat" &&
        vereistenVanBepaling(bepaling).length > 0 &&
        grondslagen.some((grondslag) => geldtVoor(bepaling, grondslag)),
    ),
    afspraken: passend.filter((b) => b.soort === "convenant" || b.soort === "reglement"),
    mandaten: niemandBevoegd ? register : wie.bevoegd.map(({ mandaat }) => mandaat),
    mandatering: wie,
    niemandBevoegd,
  };
}

/**
 * What could close a change of the question: everything that closes anything in this domain on this day. And the
 * question with the partner of this gemeente only while it stands for the partner that is asked.
 */
export function sluitendOp(
  vraag: VraagInGemeente,
  laag: Gemeentelaag,
  { sluitend }: Geldend,
): { readonly gevraagd: VraagInGemeente; readonly sluitend: readonly Sluitend[] } {
  if (sluitend.length === 0) return { gevraagd: vraag, sluitend };
  return { gevraagd: vraagMet(lokaleVan(vraag, laag), vraag), sluitend };
}

/** A near miss asked of another partner is no longer about the one that was meant. */
function vraagMet(partner: LokalePartner | null, vraag: VraagInGemeente): VraagInGemeente {
  return partner === null && vraag.lokalePartner !== undefined
    ? { ...vraag, lokalePartner: undefined }
    : vraag;
}

/** The requirements that come on one basis. */
export function eisenOp(
  grondslag: GrondslagInAntwoord,
  { eisen, niemandBevoegd }: Pick<Toegepast, "eisen" | "niemandBevoegd">,
): readonly Eis[] {
  return [
    ...eisen
      .filter((bepaling) => geldtVoor(bepaling, grondslag))
      .flatMap((bepaling) => vereistenVanBepaling(bepaling).map((term) => eisVanGemeente(term, bepaling))),
    ...(niemandBevoegd ? [eisVanGemeente(BEVOEGDHEID, null)] : []),
  ];
}

/** The partner that was meant, when it still stands for the partner the tables are asked for. */
function lokaleVan(vraag: VraagInGemeente, laag: Gemeentelaag): LokalePartner | null {
  if (vraag.lokalePartner === undefined) return null;
  const gevonden = lokalePartnerOp(laag, vraag.lokalePartner, vraag.peildatum);
  return gevonden?.partner === vraag.partner ? gevonden : null;
}

interface Oordeel {
  readonly dicht: boolean;
  readonly buiten: readonly Dimensie[];
  /** What must be known before it can be said. */
  readonly van: readonly Dimensie[];
}

function oordeel(bepaling: Sluitend, vraag: VraagInGemeente): Oordeel {
  const doelOnbekend = doelIn(bepaling.bereik, vraag) === "onbekend";
  if (bepaling.soort === "verbod")
    return { dicht: !doelOnbekend, buiten: [], van: doelOnbekend ? ["doel"] : [] };
  const buiten = buitenAlleen(bepaling.bereik, bepaling.alleen ?? {}, vraag);
  if (buiten.length > 0) return { dicht: !doelOnbekend, buiten, van: doelOnbekend ? ["doel"] : [] };
  return { dicht: false, buiten, van: openVan(bepaling.alleen ?? {}, vraag) };
}

type Vrij = Pick<VraagInGemeente, "doel" | "betrokkene" | "gegevens">;

function buitenAlleen({ gegevens }: BepalingMetBereik["bereik"], alleen: Inperking, vraag: Vrij): Dimensie[] {
  const mist = (toegestaan: readonly string[] | undefined, waarde: string | null) =>
    toegestaan !== undefined && waarde !== null && !toegestaan.includes(waarde);
  const { gegevens: soorten } = alleen;
  const gegevensBuiten =
    soorten !== undefined &&
    vraag.gegevens.some((soort) => bevatSoort(gegevens, [soort]) && !binnenSoorten(soorten, soort));
  return [
    ...(gegevensBuiten ? (["gegevens"] as const) : []),
    ...(mist(alleen.betrokkenen, vraag.betrokkene) ? (["betrokkene"] as const) : []),
    ...(mist(alleen.doelen, vraag.doel) ? (["doel"] as const) : []),
  ];
}

function openVan({ betrokkenen, doelen }: Inperking, vraag: Vrij): Dimensie[] {
  return [
    ...(betrokkenen !== undefined && vraag.betrokkene === null ? (["betrokkene"] as const) : []),
    ...(doelen !== undefined && vraag.doel === null ? (["doel"] as const) : []),
  ];
}

function geldtVoor({ bereik }: BepalingMetBereik, { draagt, richtingen }: GrondslagInAntwoord): boolean {
  return bevatSoort(bereik.gegevens, draagt) && bevat(bereik.richtingen, richtingen);
}
