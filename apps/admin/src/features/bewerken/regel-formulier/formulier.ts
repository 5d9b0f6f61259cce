import type { Opmerking, Regel } from "@core/grondslagen";
import type { Artikelrij } from "../formulier/artikelrijen.ts";
import type { Datumwaarde } from "../formulier/datumwaarde.ts";
import type { Rij } from "../formulier/rijen.ts";

/** Values of one dimension; what was chosen stays while the source is said to be silent. */
export interface Dimensievelden {
  readonly zwijgt: boolean;
  readonly waarden: readonly string[];
}

type Eis = Regel["vereisten"]["lijst"][number];

export interface Eisrij extends Rij {
  readonly oud: Eis | null;
  readonly vereiste: string | null;
  /** Empty: nobody in particular, or the source names nobody. */
  readonly door: "" | "client" | "betrokkene";
}

export interface Voorwaarderij extends Rij {
  readonly tekst: string;
}

export interface Opmerkingrij extends Rij {
  readonly oud: Opmerking | null;
  readonly soort: Opmerking["soort"];
  readonly tekst: string;
}

/** A rule as it is on the screen while it is edited: text as typed, choices that may still be open. */
export interface RegelFormulier {
  readonly id: string;
  readonly domein: string;
  readonly richtingen: readonly string[];
  readonly partners: readonly string[];
  readonly gegevens: Dimensievelden;
  readonly betrokkenen: Dimensievelden;
  readonly doelen: Dimensievelden;
  readonly herkomst: Dimensievelden;
  /** Empty: the source names none. */
  readonly avg: string;
  readonly art9: { readonly keuze: "geen" | "niet-vermeld" | "genoemd"; readonly tekst: string };
  readonly artikelen: readonly Artikelrij[];
  readonly binding: Regel["binding"];
  readonly vereistenStatus: Regel["vereisten"]["status"];
  readonly vereisten: readonly Eisrij[];
  readonly voorwaarden: readonly Voorwaarderij[];
  readonly van: Datumwaarde;
  readonly totEnMet: Datumwaarde;
  readonly controle: Regel["controle"];
  readonly laatstGecontroleerd: Datumwaarde;
  readonly vindplaats: {
    readonly bron: string;
    readonly wettekst: boolean;
    readonly tabel: string;
    readonly kolom: string;
    readonly rij: string;
    /** "12-14, 20" */
    readonly regels: string;
    readonly rapportregels: string;
  };
  readonly opmerkingen: readonly Opmerkingrij[];
}

const LEEG: Dimensievelden = { zwijgt: false, waarden: [] };

/** A rule of which nothing is known: nothing is presumed, and where a source may be silent that is not said for it. */
export const LEEG_REGELFORMULIER: RegelFormulier = {
  id: "",
  domein: "",
  richtingen: [],
  partners: [],
  gegevens: LEEG,
  betrokkenen: LEEG,
  doelen: LEEG,
  herkomst: LEEG,
  avg: "",
  art9: { keuze: "geen", tekst: "" },
  artikelen: [{ sleutel: "r0", oud: null, wet: "", artikel: "", lid: "", onderdeel: "", tekst: "" }],
  binding: "niet-vermeld",
  vereistenStatus: "niet-vermeld",
  vereisten: [],
  voorwaarden: [],
  van: { iso: null, mis: null },
  totEnMet: { iso: null, mis: null },
  controle: "te-controleren",
  laatstGecontroleerd: { iso: null, mis: null },
  vindplaats: { bron: "", wettekst: true, tabel: "", kolom: "", rij: "", regels: "", rapportregels: "" },
  opmerkingen: [],
};
