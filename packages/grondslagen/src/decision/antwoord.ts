import type { AvgGrondslag, Controle, VereistenStatus } from "../model/regel.ts";
import type { Voorstelstand } from "../model/wetsvoorstel.ts";
import type { Eis } from "../vereiste/eis.ts";
import type { Datum } from "../time/datum.ts";
import type { Motivering } from "./motivering.ts";
import type { AntwoordGraad } from "./woorden-van-antwoord.ts";

/** The asker's own mark, given back as it came so that text and numbers both match their question. */
export type VraagId = string | number | null;

/** The dimensions in which a rule can differ from a question (contract, `ontbreekt`). */
export type Dimensie =
  | "richting"
  | "partner"
  | "gegevens"
  | "betrokkene"
  | "doel"
  | "herkomst"
  | "peildatum"
  | "feiten";

/** `grondslag`: the whole question is covered. `onvolledig`: the answer depends on something not given or not known. */
export type Uitkomst = "grondslag" | "geen-grondslag" | "onvolledig";

/** How binding a rule is: a duty, a power, or a source that does not say or contradicts itself. */
export type Bindingsgraad = "verplicht" | "bevoegd" | "niet-vermeld" | "betwist";

export interface ArtikelInAntwoord {
  readonly wet: string;
  readonly artikel: string | null;
  readonly lid: string | null;
  readonly onderdeel: string | null;
  /** Juriconnect reference at the peildatum; null where the law has no BWB id or the article is not certain. */
  readonly jci: string | null;
  readonly tekst?: string;
}

export interface GrondslagInAntwoord {
  readonly regel: string;
  readonly artikelen: readonly ArtikelInAntwoord[];
  readonly avg: AvgGrondslag | null;
  /** AVG art. 9(2) exception; null where this rule carries only ordinary data for this question. */
  readonly art9: string | null;
  readonly vereisten: readonly string[];
  readonly vereistenStatus: VereistenStatus;
  /** The requirements as things that know what meets them. */
  readonly eisen: readonly Eis[];
  readonly graad: Bindingsgraad;
  readonly controle: Controle;
  readonly bron: string;
  readonly geldigVan: Datum | null;
  readonly geldigTot: Datum | null;
  /** Which of the asked data this rule carries. */
  readonly draagt: readonly string[];
  /** In which of the asked directions. */
  readonly richtingen: readonly string[];
  /** Dimensions still to be answered before this rule is certain; empty = it applies. */
  readonly open: readonly Dimensie[];
}

export interface BijnaInAntwoord {
  readonly regel: string;
  readonly ontbreekt: readonly Dimensie[];
  readonly uitleg: string;
  /** What to ask otherwise so that the rule carries the question; without values where nobody can change it. */
  readonly wijzig: readonly Dimensiewijziging[];
  /** The gemeente closes every way to it, or leaves less than the law does; absent where it has no word on it. */
  readonly gemeente?: "verboden" | "ingeperkt";
}

/** One dimension to change; each of the values will do (of kinds of data also several). None: it cannot be changed. */
export interface Dimensiewijziging {
  readonly dimensie: Dimensie;
  readonly naar: readonly string[];
}

/** The smallest change that makes some rule carry the question. */
export interface KleinsteWijziging {
  readonly regel: string;
  readonly wijzig: readonly Dimensiewijziging[];
  readonly uitleg: string;
}

/** A dimension still open, and the values that lead to a rule; none where the source does not decide it. */
export interface Onopgelost {
  readonly dimensie: Dimensie;
  readonly waarden: readonly string[];
}

export type WaarschuwingSoort =
  | "niet-gecontroleerd-na"
  | "latere-wijziging"
  | "wijziging-zonder-datum"
  | "ingang-onzeker"
  | "betwist"
  | "te-controleren"
  | "bron-zwijgt"
  | "voorwaarde"
  | "art9-niet-vermeld"
  | "soort-niet-genoemd"
  | "deels-gedekt"
  | "niet-onderzocht"
  | "bron-zegt-geen-grondslag"
  | "andere-route"
  | "andere-richting"
  | "eigen-domein"
  | "wetsvoorstel"
  | "opmerking"
  | "gemeente-eis"
  | "gemeente-verbod"
  | "gemeente-inperking"
  | "gemeente-afspraak"
  | "gemeente-mandaat"
  | "gemeente-partner";

export interface Waarschuwing {
  readonly soort: WaarschuwingSoort;
  readonly tekst: string;
  /** Dimension named, where the warning is about one. */
  readonly dimensie?: Dimensie;
}

/** The bill that a question named. */
export interface VoorstelInAntwoord {
  readonly dossiernummer: string;
  readonly titel: string;
  /** How far it was on the peildatum. */
  readonly stand: Voorstelstand;
  /** `toegepast`: answered as if it were law. `al-wet`: it was, and the tables as they are say what holds. */
  readonly uitslag: "toegepast" | "al-wet" | "geen-rijen" | "past-niet";
}

export interface Antwoord {
  readonly id: VraagId;
  readonly uitkomst: Uitkomst;
  /** Null without a basis. */
  readonly graad: AntwoordGraad | null;
  /** What must still be chosen or known before the outcome is certain. */
  readonly onopgelost: readonly Onopgelost[];
  readonly grondslagen: readonly GrondslagInAntwoord[];
  readonly bijna: readonly BijnaInAntwoord[];
  readonly bijnaTotaal: number;
  /** Null with a basis, where choosing what is open is enough, and where no change that can be made helps. */
  readonly kleinsteWijziging: KleinsteWijziging | null;
  /** Ids of what the gemeente recorded that took something out of `bijna` or `kleinsteWijziging`; absent: nothing did. */
  readonly adviesIngeperktDoor?: readonly string[];
  readonly waarschuwingen: readonly Waarschuwing[];
  /** Whether a bill was named: what it says is not the law in force. */
  readonly hypothetisch: boolean;
  readonly wetsvoorstel: VoorstelInAntwoord | null;
  readonly tabelversie: { readonly nummer: number; readonly hash: string };
  readonly motivering: Motivering;
}

/** A question that was refused: the field, what is wrong, and the nearest known values. */
export interface Fout {
  readonly veld: string;
  readonly melding: string;
  readonly bekend?: readonly string[];
}

export interface Weigering {
  readonly id: VraagId;
  readonly fout: Fout;
}
