import { canoniek, type Sha256 } from "../model/canoniek.ts";
import type { Tabelversie, TabelversieInhoud } from "../model/tabelversie.ts";
import { controleerSet, type TeControleren } from "./checklijst.ts";
import type { Checkpunt } from "./checkpunt.ts";
import { metPlanversie, metStartplan, zelfdePlan } from "./plan/startplan.ts";

export interface TePubliceren extends TeControleren {
  /** The number of the next version. Absent: one more than the newest; numbers that were planned and lapsed stay free. */
  readonly nummer?: number;
}

export type Gepubliceerd =
  | {
      readonly ok: true;
      readonly versie: Tabelversie;
      /** True when another version was published after the one the set was made on. */
      readonly samengevoegd: boolean;
    }
  /** Every line that stands in the way. */
  | { readonly ok: false; readonly punten: readonly Checkpunt[] };

/**
 * Makes the next tabelversie: the set applied to its base and merged with the newest version. The outcome follows
 * from its input alone, so replaying a history gives the same hashes. Who may publish is decided elsewhere
 * (`magSetactie`); whether it may be published is decided here.
 * @throws RangeError when `nummer` is not greater than that of the newest version.
 */
export function publiceer(invoer: TePubliceren, sha256: Sha256): Gepubliceerd {
  const { basis, nieuwste, nummer = nieuwste.nummer + 1 } = invoer;
  if (!Number.isSafeInteger(nummer) || nummer <= nieuwste.nummer)
    throw new RangeError(`Tabelversie ${nummer} kan niet op tabelversie ${nieuwste.nummer} volgen.`);
  const { punten, inhoud } = controleerSet(invoer);
  const tegen = punten.filter(({ blokkeert }) => blokkeert !== null);
  if (tegen.length > 0 || inhoud === null) return { ok: false, punten: tegen };
  const versie = versieVan(invoer, inhoud, nummer, sha256);
  return { ok: true, versie, samengevoegd: basis.hash !== nieuwste.hash };
}

/**
 * The version that a set makes of its predecessor, for a check afterwards: a rule that was added to the check list
 * since does not undo what was published. Null when it cannot be made at all.
 */
export function speelNa(
  { openOpmerkingen: _openOpmerkingen, ...invoer }: TeControleren,
  nummer: number,
  sha256: Sha256,
): Tabelversie | null {
  const { inhoud } = controleerSet(invoer);
  return inhoud === null ? null : versieVan(invoer, inhoud, nummer, sha256);
}

function versieVan(
  { set, nieuwste, startplan = null }: TeControleren,
  inhoud: TabelversieInhoud,
  nummer: number,
  sha256: Sha256,
): Tabelversie {
  const { titel, toelichting } = set;
  const was = metStartplan(nieuwste, startplan).inhoud;
  const gewijzigd = zelfdePlan(inhoud, was) ? inhoud : metPlanversie(inhoud, nummer, set.ingangsdatum);
  return maakTabelversie({ ...gewijzigd, nummer, titel, toelichting, vorige: nieuwste.hash }, sha256);
}

/** Gives content its identity. */
export function maakTabelversie(inhoud: TabelversieInhoud, sha256: Sha256): Tabelversie {
  return { nummer: inhoud.nummer, hash: `sha256:${sha256(canoniek(inhoud))}`, inhoud };
}
