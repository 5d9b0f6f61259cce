import { leeswoordenBijVraag, type Leeswoorden } from "./leeswoorden.ts";
import type { Conflict } from "./samenvoegen.ts";
import { veldnaam, veldwaarde } from "./verwoord-veld.ts";

/** One conflict as the person who must choose sees it: the field, what it was, and what each made of it. */
export interface VerwoordConflict {
  readonly veldnaam: string;
  readonly was: string;
  readonly onze: string;
  readonly hunne: string;
}

/** `w` must hold the words of both sides. */
export function verwoordConflict(conflict: Conflict, w: Leeswoorden): VerwoordConflict {
  const { veld, basis, onze, hunne } = conflict;
  if (veld !== null) {
    const hier = leeswoordenBij(conflict, w);
    const zeg = (waarde: unknown) => veldwaarde(veld, waarde, hier);
    return { veldnaam: veldnaam(veld, hier), was: zeg(basis), onze: zeg(onze), hunne: zeg(hunne) };
  }
  const daad = (waarde: unknown) =>
    waarde === undefined ? "weggehaald" : basis === undefined ? "toegevoegd" : "gewijzigd";
  return {
    veldnaam: "Alles bij elkaar",
    was: basis === undefined ? "stond er nog niet" : "stond in de tabellen",
    onze: daad(onze),
    hunne: daad(hunne),
  };
}

/** A field of a question is told with the answers of that question, where its words are not given already. */
function leeswoordenBij({ soort, id }: Conflict, w: Leeswoorden): Leeswoorden {
  return soort !== "stapvraag" || w.antwoorden !== undefined
    ? w
    : leeswoordenBijVraag(
        w,
        (w.plan?.stapvragen ?? []).find((vraag) => vraag.id === id),
      );
}
