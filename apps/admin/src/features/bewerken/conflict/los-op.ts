import {
  metVeld,
  verschilInVelden,
  type Conflict,
  type Conflictkeuze,
  type Entiteit,
} from "@core/grondslagen";

export interface Botsing {
  /** What was on the screen when the editing began; null: something new. */
  readonly gezien: Entiteit | null;
  /** What the editor makes of it; null: it goes. */
  readonly nieuw: Entiteit | null;
  /** What stands in the set now; null: it went. */
  readonly huidig: Entiteit | null;
}

/**
 * The entity after the choices, on top of what stands there now: so a third change in between is seen again, and what
 * another changed in other fields stays.
 */
export function losOp({ gezien, nieuw, huidig }: Botsing, keuzes: readonly Conflictkeuze[]): Entiteit | null {
  const geheel = keuzes.find(({ veld }) => veld === null);
  if (geheel !== undefined) return geheel.kies === "onze" ? nieuw : huidig;
  if (nieuw === null || huidig === null) return nieuw;
  const vanDeAnder = new Set(keuzes.flatMap(({ veld, kies }) => (kies === "hunne" ? [veld] : [])));
  return verschilInVelden(gezien ?? { id: nieuw.id }, nieuw)
    .filter(({ veld }) => !vanDeAnder.has(veld))
    .reduce<Entiteit>((na, { veld, nieuw: waarde }) => metVeld(na, veld, waarde), huidig);
}

/** Conflicts of which no side was chosen yet. */
export function nogTeKiezen(
  conflicten: readonly Conflict[],
  keuzes: readonly Conflictkeuze[],
): readonly Conflict[] {
  return conflicten.filter(({ veld }) => keuzes.every((keuze) => keuze.veld !== veld));
}

/** What another changed besides: fields in which the stored entity differs from what was sent. */
export function intussenAnders(verstuurd: Entiteit | null, opgeslagen: Entiteit | null): string[] {
  if (verstuurd === null || opgeslagen === null) return [];
  return verschilInVelden(verstuurd, opgeslagen).map(({ veld }) => veld);
}

/** What another changed beside the conflicts; that stays, whatever is chosen. */
export function ookGewijzigd({ gezien, huidig }: Botsing, conflicten: readonly Conflict[]): string[] {
  if (gezien === null || huidig === null || conflicten.some(({ veld }) => veld === null)) return [];
  const botst = new Set(conflicten.map(({ veld }) => veld));
  return verschilInVelden(gezien, huidig)
    .map(({ veld }) => veld)
    .filter((veld) => !botst.has(veld));
}
