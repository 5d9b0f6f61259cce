import {
  dagNa,
  gemeentelaagSchema,
  isDatum,
  weigerVereiste,
  type Datum,
  type Gemeentelaag,
  type Term,
} from "@core/grondslagen";
import type { VeldFout } from "@deelwijzer/server/fout";
import { EIGEN, type GelezenInvoer } from "./invoer.ts";
import { foutenInBepaling, inhoudVan } from "./lees-bepaling.ts";
import { bereikVan, foutenInBereik, foutenInOmvat } from "./lees-bereik.ts";
import { eigenVereisten, type Omgeving } from "./omgeving.ts";
import { slugVan } from "./slug-van.ts";
import { foutenInTekst } from "./tekst-fouten.ts";

type Eisinvoer = Extract<GelezenInvoer, { soort: "eis" }>;

/** The layer that only holds what was filled in, or for each field what is missing. */
export type GelezenVastlegging =
  | { readonly ok: true; readonly toevoeging: Gemeentelaag }
  | { readonly ok: false; readonly velden: readonly VeldFout[] };

/** Reads a filled in form. The core schema has the last word on what comes out. */
export function leesVastlegging(invoer: GelezenInvoer, omgeving: Omgeving): GelezenVastlegging {
  const { id } = omgeving;
  const gekozen = invoer.soort === "eis" ? vereisteVan(invoer, omgeving) : null;
  const velden = [
    ...(gekozen !== null && "fouten" in gekozen ? gekozen.fouten : []),
    ...foutenInTekst(invoer),
    ...foutenInInhoud(invoer, omgeving),
    ...foutenInDatums(invoer, omgeving.vandaag),
  ];
  if (velden.length > 0) return { ok: false, velden: velden.toSorted(inVolgorde) };
  const besluit = {
    id,
    vastgesteldDoor: invoer.vastgesteldDoor,
    vastgesteldOp: invoer.vastgesteldOp,
    vindplaats: invoer.vindplaats === "" ? null : invoer.vindplaats,
    geldig: {
      van: invoer.geldtVan,
      tot: isDatum(invoer.laatsteDag) ? dagNa(invoer.laatsteDag) : null,
    },
  };
  if (invoer.soort === "uitzonderingsbeleid") {
    const { titel, domeinen, partners, toelichting } = invoer;
    const omvat = { domeinen, partners, toelichting };
    const toevoeging = gemeentelaagSchema.parse({ uitzonderingsbeleid: [{ ...besluit, titel, omvat }] });
    return { ok: true, toevoeging };
  }
  if (invoer.soort !== "eis" && invoer.soort !== "verbod") {
    const bepaling = { ...besluit, ...inhoudVan(invoer, omgeving) };
    return { ok: true, toevoeging: gemeentelaagSchema.parse({ bepalingen: [bepaling] }) };
  }
  const { soort, tekst } = invoer;
  const bepaling = {
    ...besluit,
    soort,
    bereik: bereikVan(invoer),
    tekst,
    ...(gekozen !== null && "vereiste" in gekozen ? { vereiste: gekozen.vereiste } : {}),
  };
  return { ok: true, toevoeging: gemeentelaagSchema.parse({ bepalingen: [bepaling] }) };
}

function foutenInInhoud(invoer: GelezenInvoer, omgeving: Omgeving): VeldFout[] {
  switch (invoer.soort) {
    case "uitzonderingsbeleid":
      return foutenInOmvat(invoer, omgeving.woordenlijst);
    case "eis":
    case "verbod":
      return foutenInBereik(invoer, omgeving.woordenlijst);
    default:
      return foutenInBepaling(invoer, omgeving);
  }
}

type GekozenVereiste = { readonly vereiste: Term } | { readonly fouten: readonly VeldFout[] };

/** A requirement of the list keeps its id; one of the gemeente itself gets an id from its name. */
function vereisteVan(
  { vereiste, naam, uitleg }: Eisinvoer,
  { woordenlijst, laag }: Omgeving,
): GekozenVereiste {
  const eigen = eigenVereisten(laag, woordenlijst);
  const fout = (pad: string, melding: string): GekozenVereiste => ({ fouten: [{ pad, melding }] });
  if (vereiste !== EIGEN) {
    const term = [...woordenlijst.vereisten, ...eigen].find(({ id }) => id === vereiste);
    if (term === undefined) return fout("vereiste", "Kies welke eis u stelt.");
    const bezwaar = weigerVereiste(term, woordenlijst);
    return bezwaar === null ? { vereiste: term } : fout("vereiste", bezwaar);
  }
  if (naam === "") return fout("naam", "Vul in hoe deze eis heet.");
  if (uitleg === "") return fout("uitleg", "Leg uit wat deze eis betekent.");
  const landelijk = woordenlijst.vereisten.find((term) => gelijk(term.naam, naam));
  if (landelijk !== undefined)
    return fout("naam", `“${landelijk.naam}” staat al in de landelijke lijst. Kies deze eis uit de lijst.`);
  const id = slugVan(naam);
  if (id === null) return fout("naam", "Gebruik letters of cijfers in de naam.");
  const bezwaar = weigerVereiste({ id, naam }, woordenlijst);
  if (bezwaar !== null) return fout("naam", bezwaar);
  const eerder = eigen.find((term) => term.id === id);
  if (eerder !== undefined && (eerder.naam !== naam || eerder.toelichting !== uitleg))
    return fout(
      "naam",
      `Uw gemeente heeft al een eis “${eerder.naam}”. Kies die eis, of neem een andere naam.`,
    );
  return { vereiste: { id, naam, toelichting: uitleg, aliassen: [] } };
}

function gelijk(een: string, ander: string): boolean {
  return een.trim().toLowerCase() === ander.trim().toLowerCase();
}

function foutenInDatums({ vastgesteldOp, geldtVan, laatsteDag }: GelezenInvoer, vandaag: Datum): VeldFout[] {
  const fouten: VeldFout[] = [];
  const fout = (pad: string, melding: string) => fouten.push({ pad, melding });
  if (vastgesteldOp === "") fout("vastgesteldOp", "Vul in op welke dag dit is vastgesteld.");
  else if (!isDatum(vastgesteldOp)) fout("vastgesteldOp", "De dag van vaststellen is geen bestaande datum.");
  else if (vastgesteldOp > vandaag)
    fout("vastgesteldOp", "De dag van vaststellen ligt in de toekomst. Leg vast wat al is besloten.");
  if (geldtVan === "") fout("geldtVan", "Vul in vanaf welke dag dit geldt.");
  else if (!isDatum(geldtVan)) fout("geldtVan", "De eerste dag is geen bestaande datum.");
  else if (isDatum(vastgesteldOp) && geldtVan < vastgesteldOp)
    fout("geldtVan", "De eerste dag ligt voor de dag van vaststellen. Het kan niet eerder gelden.");
  if (laatsteDag !== "") {
    if (!isDatum(laatsteDag)) fout("laatsteDag", "De laatste dag is geen bestaande datum.");
    else if (isDatum(geldtVan) && laatsteDag < geldtVan)
      fout("laatsteDag", "De laatste dag ligt voor de eerste dag.");
  }
  return fouten;
}

/** As the form asks it, from top to bottom. */
const VOLGORDE = [
  "titel",
  "partijen",
  "vereiste",
  "naam",
  "inZin",
  "aliassen",
  "partner",
  "reden",
  "functies",
  "namens",
  "uitleg",
  "tekst",
  "alleenGegevens",
  "alleenBetrokkenen",
  "alleenDoelen",
  "vereisten",
  "procedure",
  "wie",
  "contact",
  "kanaal",
  "bewaren",
  "toelichting",
  "domeinen",
  "richtingen",
  "partners",
  "gegevens",
  "doelen",
  "vastgesteldDoor",
  "vastgesteldOp",
  "vindplaats",
  "geldtVan",
  "laatsteDag",
];

function inVolgorde(a: VeldFout, b: VeldFout): number {
  return VOLGORDE.indexOf(a.pad) - VOLGORDE.indexOf(b.pad);
}
