import type { Conditie, EenOfMeer } from "./conditie.ts";

/** One value or several, as a list. */
export function alsLijst<T extends string>(waarde: EenOfMeer<T>): readonly T[] {
  return typeof waarde === "string" ? [waarde] : waarde;
}

/** Ids of the questions a condition names, in order of appearance, each once. */
export function vragenInConditie(conditie: Conditie | undefined): string[] {
  if (conditie === undefined) return [];
  return [...new Set(bladeren(conditie).flatMap((blad) => vraagVan(blad)))];
}

/**
 * The same, with the questions a condition looks at without naming them: those that fill a field of the engine's
 * question, or that ask a circumstance of the person.
 */
export function vragenAchter(
  conditie: Conditie | undefined,
  vragen: readonly {
    readonly id: string;
    readonly bindt?: string | undefined;
    readonly feit?: string | undefined;
    readonly soort?: string | undefined;
  }[],
): string[] {
  if (conditie === undefined) return [];
  const uit = bladeren(conditie).flatMap((blad) => {
    if ("gevraagd" in blad) return vragen.filter(({ bindt }) => bindt === blad.gevraagd).map(({ id }) => id);
    if ("feit" in blad) return vragen.filter((vraag) => vertelt(vraag, blad.feit)).map(({ id }) => id);
    return vraagVan(blad);
  });
  return [...new Set(uit)];
}

/** Whether a question may tell this fact: its own, or any that the tables ask for. */
export function vertelt(
  vraag: { readonly feit?: string | undefined; readonly soort?: string | undefined },
  feit: string,
): boolean {
  return vraag.feit === feit || vraag.soort === "feiten";
}

/** True where a condition looks at what the engine answered or what followed from that. */
export function steuntOpMotor(conditie: Conditie | undefined): boolean {
  if (conditie === undefined) return false;
  return bladeren(conditie).some(
    (blad) =>
      "uitkomst" in blad ||
      "oordeel" in blad ||
      "graad" in blad ||
      "vereiste" in blad ||
      "verenigbaarheid" in blad ||
      "beleid" in blad,
  );
}

/** Every elementary condition inside a condition. */
export function bladeren(conditie: Conditie): Conditie[] {
  if ("alle" in conditie) return conditie.alle.flatMap(bladeren);
  if ("een" in conditie) return conditie.een.flatMap(bladeren);
  if ("niet" in conditie) return bladeren(conditie.niet);
  return [conditie];
}

function vraagVan(blad: Conditie): string[] {
  if ("vraag" in blad) return [blad.vraag];
  return "bevat" in blad ? [blad.bevat.vraag] : [];
}
