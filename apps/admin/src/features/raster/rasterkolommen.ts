import { veldwaarde, type Regel, type Woordenlijst } from "@core/grondslagen";
import type { Rasterkolom } from "@deelwijzer/ui";
import { artikelMetWet } from "../woorden/artikel-in-woorden.ts";
import {
  eisKort,
  gegevensKort,
  hoofdletter,
  richtingenKort,
  STAAT,
  titelVan,
} from "../woorden/regel-in-woorden.ts";

/** A column of the grid: how wide, what it says of a rule, and how it is edited. */
export interface Regelrasterkolom extends Rasterkolom {
  readonly tekst: (regel: Regel, w: Woordenlijst) => string;
  /** Edited in the cell; otherwise the form of the row is the place. */
  readonly inCel: boolean;
}

/** The first column names the rule; it is no field. */
export const NAAMKOLOM = "regel";

const veld = (pad: string, lees: (regel: Regel) => unknown) => (regel: Regel, w: Woordenlijst) =>
  hoofdletter(veldwaarde(pad, lees(regel), w));

/** Ids are those of the columns of a sheet (`regelblad/kolommen.ts`), so that a cell here is a cell there. */
export const RASTERKOLOMMEN: readonly Regelrasterkolom[] = [
  { id: NAAMKOLOM, kop: "Regel", breedte: 300, rijkop: true, inCel: false, tekst: titelVan },
  {
    id: "artikelen",
    kop: "Artikelen",
    breedte: 190,
    inCel: false,
    tekst: (regel, w) => regel.artikelen.map((artikel) => artikelMetWet(artikel, w)).join("; "),
  },
  { id: "richtingen", kop: "Richting", breedte: 120, inCel: true, tekst: (regel) => richtingenKort(regel) },
  { id: "partners", kop: "Partners", breedte: 200, inCel: true, tekst: veld("partners", (r) => r.partners) },
  { id: "doelen", kop: "Doelen", breedte: 240, inCel: true, tekst: veld("doelen", (r) => r.doelen) },
  { id: "gegevens", kop: "Gegevens", breedte: 170, inCel: true, tekst: gegevensKort },
  {
    id: "vereisten",
    kop: "Vereisten",
    breedte: 220,
    inCel: true,
    tekst: ({ vereisten }, w) =>
      vereisten.status === "vermeld"
        ? vereisten.lijst.map((eis) => eisKort(eis, w)).join("; ")
        : hoofdletter(veldwaarde("vereisten", vereisten, w)),
  },
  {
    id: "betrokkenen",
    kop: "Over wie",
    breedte: 170,
    inCel: true,
    tekst: veld("betrokkenen", (r) => r.betrokkenen),
  },
  { id: "herkomst", kop: "Herkomst", breedte: 170, inCel: true, tekst: veld("herkomst", (r) => r.herkomst) },
  {
    id: "binding",
    kop: "Plicht of bevoegdheid",
    breedte: 150,
    inCel: true,
    tekst: veld("binding", (r) => r.binding),
  },
  { id: "avg", kop: "Grondslag AVG", breedte: 180, inCel: true, tekst: veld("avg", (r) => r.avg) },
  {
    id: "van",
    kop: "Geldt vanaf",
    breedte: 150,
    inCel: true,
    tekst: veld("geldig.van", (r) => r.geldig.van),
  },
  {
    id: "totEnMet",
    kop: "Geldt tot en met",
    breedte: 150,
    inCel: true,
    tekst: veld("geldig.tot", (r) => r.geldig.tot),
  },
  {
    id: "controle",
    kop: "Controle",
    breedte: 150,
    inCel: true,
    tekst: ({ controle }) => STAAT[controle].woord,
  },
  {
    id: "laatstGecontroleerd",
    kop: "Laatst gecontroleerd",
    breedte: 170,
    inCel: true,
    tekst: veld("laatstGecontroleerd", (r) => r.laatstGecontroleerd),
  },
  {
    id: "voorwaarden",
    kop: "Voorwaarden",
    breedte: 260,
    inCel: true,
    tekst: ({ voorwaarden }) => voorwaarden.join(" "),
  },
];

/** By which the rows can be grouped; of a list the whole list is the group. */
export const GROEPEN = ["domein", "richtingen", "partners", "doelen", "binding", "controle"] as const;
export type Groepering = (typeof GROEPEN)[number];
