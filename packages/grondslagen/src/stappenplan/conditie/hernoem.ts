import type { Conditie } from "./conditie.ts";

/** The same condition with other ids for its questions. */
export function hernoem(conditie: Conditie, naar: (id: string) => string): Conditie {
  if ("alle" in conditie) return { alle: conditie.alle.map((deel) => hernoem(deel, naar)) };
  if ("een" in conditie) return { een: conditie.een.map((deel) => hernoem(deel, naar)) };
  if ("niet" in conditie) return { niet: hernoem(conditie.niet, naar) };
  if ("vraag" in conditie) return { ...conditie, vraag: naar(conditie.vraag) };
  if ("bevat" in conditie) return { bevat: { ...conditie.bevat, vraag: naar(conditie.bevat.vraag) } };
  return conditie;
}
