import { isDatum, veldwaarde, type Regel, type Woordenlijst } from "@core/grondslagen";
import { datumwaarde, type Datumwaarde } from "../features/bewerken/formulier/datumwaarde.ts";
import type { Dimensievelden, RegelFormulier } from "../features/bewerken/regel-formulier/formulier.ts";
import {
  leesArtikelen,
  leesEisen,
  leesOpmerkingen,
  leesVoorwaarden,
  schrijfArtikelen,
  schrijfEisen,
  schrijfOpmerkingen,
} from "./samengesteld.ts";
import {
  delenVan,
  fout,
  goed,
  leesTerm,
  leesTermen,
  schrijfDelen,
  type Gelezen,
  type Termlijst,
} from "./termen.ts";

/** One column of the sheet and the grid: a part of the form of a rule, as text and back. */
export interface Regelkolom {
  readonly id: string;
  readonly kop: string;
  /** The controls of the form, or members of the rule, that it is about: begins of their names. */
  readonly velden: readonly string[];
  readonly schrijf: (formulier: RegelFormulier) => string;
  readonly lees: (
    tekst: string,
    formulier: RegelFormulier,
    w: Woordenlijst,
  ) => Gelezen<Partial<RegelFormulier>>;
}

const ZWIJGT = "zwijgt";

function keuze(id: "binding" | "controle" | "avg", kop: string, waarden: readonly string[]): Regelkolom {
  return {
    id,
    kop,
    velden: [id],
    schrijf: (formulier) => formulier[id],
    lees: (tekst, _formulier, w) => {
      const getypt = tekst.trim().toLowerCase();
      const gevonden = waarden.find((waarde) => waarde === getypt || veldwaarde(id, waarde, w) === getypt);
      return gevonden === undefined
        ? fout(`“${tekst}” kan hier niet. Kies uit: ${waarden.filter(Boolean).join(", ")}.`)
        : goed({ [id]: gevonden });
    },
  };
}

function lijst(id: "richtingen" | "partners", kop: string): Regelkolom {
  return {
    id,
    kop,
    velden: [id],
    schrijf: (formulier) => schrijfDelen(formulier[id]),
    lees: (tekst, _formulier, w) => {
      const gelezen = leesTermen(w, id, delenVan(tekst));
      return gelezen.ok ? goed({ [id]: gelezen.waarde }) : gelezen;
    },
  };
}

/** A dimension of which the source may be silent: "zwijgt", alone or (for data) beside what is named. */
function dimensie(id: "gegevens" | "betrokkenen" | "doelen" | "herkomst", kop: string): Regelkolom {
  return {
    id,
    kop,
    velden: [id],
    schrijf: (formulier) => {
      const { zwijgt, waarden } = formulier[id];
      if (zwijgt && id !== "gegevens") return ZWIJGT;
      return schrijfDelen([...waarden, ...(zwijgt ? [ZWIJGT] : [])]);
    },
    lees: (tekst, _formulier, w) => {
      const delen = delenVan(tekst);
      const genoemd = delen.filter((deel) => deel.toLowerCase() !== ZWIJGT);
      const gelezen = leesTermen(w, id satisfies Termlijst, genoemd);
      if (!gelezen.ok) return gelezen;
      const zwijgt = genoemd.length < delen.length;
      if (zwijgt && id !== "gegevens" && genoemd.length > 0)
        return fout("De bron zwijgt, of noemt iets. Laat een van beide weg.");
      return goed({ [id]: { zwijgt, waarden: gelezen.waarde } satisfies Dimensievelden });
    },
  };
}

function datum(id: "van" | "totEnMet" | "laatstGecontroleerd", kop: string): Regelkolom {
  return {
    id,
    kop,
    velden: [id],
    schrijf: (formulier) => formulier[id].iso ?? "",
    lees: (tekst) => {
      const gelezen = leesDatum(tekst);
      return gelezen.ok ? goed({ [id]: gelezen.waarde }) : gelezen;
    },
  };
}

/** "2027-01-31" or "31-1-2027"; a moment of a spreadsheet is its day. */
function leesDatum(tekst: string): Gelezen<Datumwaarde> {
  const getypt = tekst.trim();
  if (getypt === "") return goed(datumwaarde(null));
  const nederlands = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(getypt);
  const iso =
    nederlands === null
      ? getypt
      : `${nederlands[3] ?? ""}-${(nederlands[2] ?? "").padStart(2, "0")}-${(nederlands[1] ?? "").padStart(2, "0")}`;
  return isDatum(iso)
    ? goed(datumwaarde(iso))
    : fout(`“${tekst}” is geen dag. Schrijf een datum zo: 2027-01-31 of 31-1-2027.`);
}

function vindplaats(
  id: string,
  kop: string,
  veld: Exclude<keyof RegelFormulier["vindplaats"], "wettekst">,
): Regelkolom {
  return {
    id,
    kop,
    velden: [`vindplaats-${veld}`],
    schrijf: (formulier) => formulier.vindplaats[veld],
    lees: (tekst, formulier) => goed({ vindplaats: { ...formulier.vindplaats, [veld]: tekst.trim() } }),
  };
}

const VINDPLAATSSOORT: Regelkolom = {
  id: "soort-vindplaats",
  kop: "Soort vindplaats",
  velden: ["vindplaats-soort"],
  schrijf: ({ vindplaats: { wettekst } }) => (wettekst ? "wettekst" : "tabel"),
  lees: (tekst, formulier) => {
    const getypt = tekst.trim().toLowerCase();
    if (getypt !== "wettekst" && getypt !== "tabel") return fout("Schrijf wettekst of tabel.");
    return goed({ vindplaats: { ...formulier.vindplaats, wettekst: getypt === "wettekst" } });
  },
};

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
