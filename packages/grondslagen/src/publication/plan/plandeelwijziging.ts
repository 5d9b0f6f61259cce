import type { MetPlek } from "../../stappenplan/delen/volgorde.ts";
import type { Entiteit, Plansoort } from "../entiteit.ts";

/** One part before and after; null = not there. */
export interface Plandeelwijziging {
  readonly soort: Plansoort;
  readonly id: string;
  readonly was: Entiteit | null;
  readonly wordt: Entiteit | null;
}

export type UitgewerkteHandeling =
  | { readonly ok: true; readonly wijzigingen: readonly Plandeelwijziging[] }
  /** Why it cannot be done, as a sentence. */
  | { readonly ok: false; readonly melding: string };

export const kan = (wijzigingen: readonly Plandeelwijziging[]): UitgewerkteHandeling => ({
  ok: true,
  wijzigingen,
});
export const kanNiet = (melding: string): UitgewerkteHandeling => ({ ok: false, melding });

export const WEG = "Dit staat niet meer in het stappenplan. Iemand anders heeft het weggehaald.";

type Deel = MetPlek & Entiteit;

/** New places for parts that stay themselves as they were. */
export function verzet(
  soort: "stap" | "stapvraag",
  lijst: readonly MetPlek[],
  plekken: ReadonlyMap<string, string | null>,
): Plandeelwijziging[] {
  return lijst.flatMap((deel) => {
    const na = plekken.get(deel.id);
    return na === undefined ? [] : [wijziging(soort, deel.id, deel, { ...deel, na })];
  });
}

export function wijziging(
  soort: Plansoort,
  id: string,
  was: MetPlek | null,
  wordt: MetPlek | null,
): Plandeelwijziging {
  return { soort, id, was: was as Deel | null, wordt: wordt as Deel | null };
}
