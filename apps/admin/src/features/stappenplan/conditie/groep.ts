import type { Conditie } from "@core/grondslagen";

/** A condition as its editor has it: sentences joined by "en" or "of", and groups of those. */
export interface Groep {
  readonly voegwoord: "alle" | "een";
  readonly delen: readonly (Groep | Blad)[];
}

export interface Blad {
  readonly niet: boolean;
  readonly conditie: Conditie;
}

export function isGroep(deel: Groep | Blad): deel is Groep {
  return "delen" in deel;
}

export function alsGroep(conditie: Conditie | undefined): Groep {
  if (conditie === undefined) return { voegwoord: "alle", delen: [] };
  const deel = alsDeel(conditie);
  return isGroep(deel) ? deel : { voegwoord: "alle", delen: [deel] };
}

function alsDeel(conditie: Conditie): Groep | Blad {
  if ("alle" in conditie) return { voegwoord: "alle", delen: conditie.alle.map(alsDeel) };
  if ("een" in conditie) return { voegwoord: "een", delen: conditie.een.map(alsDeel) };
  if ("niet" in conditie && !("alle" in conditie.niet || "een" in conditie.niet || "niet" in conditie.niet))
    return { niet: true, conditie: conditie.niet };
  return { niet: false, conditie };
}

/** Back to data; nothing chosen = no condition. */
export function alsConditie(groep: Groep): Conditie | undefined {
  const delen = groep.delen.flatMap((deel): Conditie[] => {
    if (!isGroep(deel)) return [deel.niet ? { niet: deel.conditie } : deel.conditie];
    const binnen = alsConditie(deel);
    return binnen === undefined ? [] : [binnen];
  });
  const [enige] = delen;
  if (enige === undefined || delen.length === 1) return enige;
  return groep.voegwoord === "alle" ? { alle: delen } : { een: delen };
}
