import { isDatum, veldwaarde, type Woordenlijst } from "@core/grondslagen";
import { datumwaarde, type Datumwaarde } from "../features/bewerken/formulier/datumwaarde.ts";
import type { Dimensievelden, RegelFormulier } from "../features/bewerken/regel-formulier/formulier.ts";
import { delenVan, fout, goed, leesTermen, schrijfDelen, type Gelezen, type Termlijst } from "./termen.ts";

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

export function keuze(
  id: "binding" | "controle" | "avg",
  kop: string,
  waarden: readonly string[],
): Regelkolom {
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

export function lijst(id: "richtingen" | "partners", kop: string): Regelkolom {
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
export function dimensie(id: "gegevens" | "betrokkenen" | "doelen" | "herkomst", kop: string): Regelkolom {
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

export function datum(id: "van" | "totEnMet" | "laatstGecontroleerd", kop: string): Regelkolom {
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

export function vindplaats(
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

export const VINDPLAATSSOORT: Regelkolom = {
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
