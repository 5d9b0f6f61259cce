import type { Regel } from "@core/grondslagen";
import {
  datum,
  dimensie,
  keuze,
  lijst,
  vindplaats,
  VINDPLAATSSOORT,
  type Regelkolom,
} from "./kolomsoorten.ts";
import {
  leesArtikelen,
  leesEisen,
  leesOpmerkingen,
  leesVoorwaarden,
  schrijfArtikelen,
  schrijfEisen,
  schrijfOpmerkingen,
} from "./samengesteld.ts";
import { goed, leesTerm } from "./termen.ts";

const BINDING: readonly Regel["binding"][] = ["verplichting", "bevoegdheid", "niet-vermeld", "betwist"];
const CONTROLE: readonly Regel["controle"][] = ["uit-bron", "te-controleren", "gecontroleerd", "betwist"];
const AVG = ["", "6-1-a", "6-1-b", "6-1-c", "6-1-d", "6-1-e", "6-1-f"] as const;

/** Every part of a rule that the form shows, in its order. What the form does not show stays as it is. */
export const KOLOMMEN: readonly Regelkolom[] = [
  {
    id: "domein",
    kop: "Domein",
    velden: ["domein"],
    schrijf: ({ domein }) => domein,
    lees: (tekst, _formulier, w) => {
      const gelezen = leesTerm(w, "domeinen", tekst);
      return gelezen.ok ? goed({ domein: gelezen.waarde }) : gelezen;
    },
  },
  lijst("richtingen", "Richting"),
  lijst("partners", "Partners"),
  dimensie("gegevens", "Gegevens"),
  dimensie("doelen", "Doelen"),
  dimensie("betrokkenen", "Over wie"),
  dimensie("herkomst", "Herkomst"),
  {
    id: "artikelen",
    kop: "Artikelen",
    velden: ["artikel"],
    schrijf: ({ artikelen }) => schrijfArtikelen(artikelen),
    lees: (tekst, { artikelen }, w) => {
      const gelezen = leesArtikelen(w, tekst, artikelen);
      return gelezen.ok ? goed({ artikelen: gelezen.waarde }) : gelezen;
    },
  },
  keuze("binding", "Plicht of bevoegdheid", BINDING),
  keuze("avg", "Grondslag AVG", AVG),
  {
    id: "art9",
    kop: "Artikel 9 AVG",
    velden: ["art9"],
    schrijf: ({ art9 }) =>
      art9.keuze === "geen" ? "" : art9.keuze === "genoemd" ? art9.tekst : "niet-vermeld",
    lees: (tekst) => {
      const getypt = tekst.trim();
      if (getypt === "") return goed({ art9: { keuze: "geen", tekst: "" } });
      return goed({
        art9:
          getypt === "niet-vermeld"
            ? { keuze: "niet-vermeld", tekst: "" }
            : { keuze: "genoemd", tekst: getypt },
      });
    },
  },
  {
    id: "vereisten",
    kop: "Vereisten",
    velden: ["vereiste"],
    schrijf: ({ vereistenStatus: status, vereisten: rijen }) => schrijfEisen({ status, rijen }),
    lees: (tekst, { vereisten }, w) => {
      const gelezen = leesEisen(w, tekst, vereisten);
      if (!gelezen.ok) return gelezen;
      return goed({ vereistenStatus: gelezen.waarde.status, vereisten: gelezen.waarde.rijen });
    },
  },
  {
    id: "voorwaarden",
    kop: "Voorwaarden",
    velden: ["voorwaarde"],
    schrijf: ({ voorwaarden }) => voorwaarden.map(({ tekst }) => tekst.replaceAll("\n", " ")).join("\n"),
    lees: (tekst) => goed({ voorwaarden: leesVoorwaarden(tekst) }),
  },
  datum("van", "Geldt vanaf"),
  datum("totEnMet", "Geldt tot en met"),
  keuze("controle", "Controle", CONTROLE),
  datum("laatstGecontroleerd", "Laatst gecontroleerd"),
  vindplaats("bron", "Bron", "bron"),
  VINDPLAATSSOORT,
  vindplaats("plaats", "Plaats in de bron", "tabel"),
  vindplaats("kolom", "Kolom", "kolom"),
  vindplaats("rij", "Rij", "rij"),
  vindplaats("regels", "Regels van de bron", "regels"),
  vindplaats("rapportregels", "Regels van het rapport", "rapportregels"),
  {
    id: "opmerkingen",
    kop: "Opmerkingen",
    velden: ["opmerking"],
    schrijf: ({ opmerkingen }) => schrijfOpmerkingen(opmerkingen),
    lees: (tekst, { opmerkingen }) => {
      const gelezen = leesOpmerkingen(tekst, opmerkingen);
      return gelezen.ok ? goed({ opmerkingen: gelezen.waarde }) : gelezen;
    },
  },
];

/** The stable id, and a description for who reads the sheet; the description is never read back. */
export const ID_KOLOM = { id: "id", kop: "Id" } as const;
export const OMSCHRIJVING_KOLOM = { id: "omschrijving", kop: "Omschrijving" } as const;

/** By its heading or its id, however it is written. */
export function kolomVan(kop: string): string | undefined {
  const gezocht = kop.trim().toLowerCase();
  return [ID_KOLOM, OMSCHRIJVING_KOLOM, ...KOLOMMEN].find(
    (kolom) => kolom.kop.toLowerCase() === gezocht || kolom.id.toLowerCase() === gezocht,
  )?.id;
}

/** The column where a control of the form, or a member of a rule, is to be mended. */
export function kolomVanVeld(veld: string): Regelkolom | undefined {
  const gezocht = VELD_ELDERS[veld] ?? veld;
  return (
    KOLOMMEN.find((kolom) => kolom.velden.includes(gezocht)) ??
    KOLOMMEN.find((kolom) => kolom.velden.some((begin) => gezocht.startsWith(begin)))
  );
}

const VELD_ELDERS: Readonly<Record<string, string>> = {
  geldig: "totEnMet",
  "geldig.van": "van",
  "geldig.tot": "totEnMet",
  vindplaats: "vindplaats-bron",
};
