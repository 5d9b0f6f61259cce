import type {
  Checkpunt,
  Conflict,
  Datum,
  Setactie,
  Setstatus,
  TabelversieInhoud,
  Voorbeelduitslag,
  Wijzigingenregister,
  Wijzigingsset,
} from "@core/grondslagen";
import { z } from "zod";
import { dagVeld, setId } from "../../wijzigingsset/invoer.ts";
import type { Gebeurtenisgegevens, Setherkomst } from "../../wijzigingsset/typen.ts";

export const leesWijzigingssetInvoer = z.strictObject({
  id: setId,
  /** Checks the set as if it would start on this day, so on top of what is planned before it. */
  ingangsdatum: dagVeld.nullable().default(null),
});

export interface Versiekop {
  readonly nummer: number;
  readonly hash: string;
}

/** Something that exists in the present state. Allowed or not: `redenen` says why not, in words for the user. */
export interface ActieInSet {
  readonly actie: Setactie;
  readonly toegestaan: boolean;
  readonly redenen: readonly string[];
}

export interface GebeurtenisInSet {
  readonly volgnummer: number;
  readonly actie: Setactie | "aanmaken" | "bijwerken";
  readonly naam: string;
  readonly rol: string | null;
  readonly op: Date;
  readonly reden: string | null;
  readonly gegevens: Gebeurtenisgegevens;
}

export interface OpmerkingInSet {
  readonly id: string;
  /** "regel wmo-intern-…"; null: about the set as a whole. */
  readonly plaats: string | null;
  readonly tekst: string;
  readonly naam: string;
  readonly op: Date;
  readonly antwoord: string | null;
  readonly beantwoordNaam: string | null;
  readonly beantwoordOp: Date | null;
}

/** Everything the screens of one wijzigingsset show. */
export interface GelezenSet {
  readonly id: string;
  readonly versie: number;
  /** A scheduled set whose day has come reads as `gepubliceerd`. */
  readonly status: Setstatus;
  readonly set: Wijzigingsset;
  readonly inhoudshash: string;
  readonly herkomst: Setherkomst;
  readonly nummer: number | null;
  readonly basis: Versiekop;
  /** The version that the set comes on top of: the newest before its day; of a published set the one it followed. */
  readonly nieuwste: Versiekop;
  readonly basisInhoud: TabelversieInhoud;
  /** The content of `nieuwste`: what a diff compares `samengevoegd` with. */
  readonly nieuwsteInhoud: TabelversieInhoud;
  /** Base and operations; null when they do not fit together. */
  readonly inhoud: TabelversieInhoud | null;
  /** That, merged with `nieuwste`; null when it cannot be made. */
  readonly samengevoegd: TabelversieInhoud | null;
  readonly punten: readonly Checkpunt[];
  readonly conflicten: readonly Conflict[];
  /** The example cases with the set in the tables; empty where there are none, or where the set does not fit. */
  readonly uitslagen: readonly Voorbeelduitslag[];
  /** In the order of the table of states, without `bewerken`. */
  readonly acties: readonly ActieInSet[];
  readonly goedkeuring: { readonly door: string; readonly naam: string; readonly op: Date } | null;
  /** Oldest first. */
  readonly gebeurtenissen: readonly GebeurtenisInSet[];
  /** Oldest first. */
  readonly opmerkingen: readonly OpmerkingInSet[];
  /** Whether a remark can be placed or answered now. */
  readonly magOpmerken: boolean;
  readonly magBewerken: boolean;
  /** Names by user id, for `set.auteurs` and whoever else is named by id. */
  readonly namen: Readonly<Record<string, string>>;
  readonly register: Wijzigingenregister;
  readonly vandaag: Datum;
}
