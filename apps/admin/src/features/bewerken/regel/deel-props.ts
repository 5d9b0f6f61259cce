import type { TabelversieInhoud } from "@core/grondslagen";
import type { RegelFormulier } from "../regel-formulier/formulier.ts";

/** What every part of the rule form gets. */
export interface DeelProps {
  readonly formulier: RegelFormulier;
  readonly zet: (deel: Partial<RegelFormulier>) => void;
  /** The tables as they are with this set. */
  readonly inhoud: TabelversieInhoud;
}
