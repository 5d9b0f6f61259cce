import {
  canoniek,
  vragenVan,
  waardeVan,
  type Antwoorden,
  type Stappenplan,
  type Waarde,
} from "@core/grondslagen";

/** One question answered differently in two windows. */
export interface Botsing {
  readonly vraagId: string;
  readonly mijn: Waarde | undefined;
  readonly ander: Waarde | undefined;
}

export interface Samengevoegd {
  readonly antwoorden: Antwoorden;
  /** Questions of which the other window's answer was taken over, because this window had not touched them. */
  readonly overgenomen: readonly string[];
  /** Questions on which a person has to choose; until then this window's answer stands in `antwoorden`. */
  readonly botsingen: readonly Botsing[];
}

/**
 * Joins what was typed here with what another window saved: what only one side changed is kept from that side,
 * what both changed is put before the person. Nothing is lost.
 */
export function voegSamen(
  definitie: Stappenplan,
  basis: Antwoorden,
  mijn: Antwoorden,
  gewijzigd: ReadonlySet<string>,
  ander: Antwoorden,
): Samengevoegd {
  const antwoorden: Record<string, Waarde> = {};
  const overgenomen: string[] = [];
  const botsingen: Botsing[] = [];
  const ids = new Set([...Object.keys(mijn), ...Object.keys(ander)]);
  for (const vraagId of ids) {
    const hier = eigen(mijn, vraagId);
    const daar = eigen(ander, vraagId);
    const zet = (waarde: Waarde | undefined) => {
      if (waarde !== undefined) antwoorden[vraagId] = waarde;
    };
    const daarAnders = !gelijk(eigen(basis, vraagId), daar);
    if (!gewijzigd.has(vraagId)) {
      zet(daar);
      if (daarAnders && !gelijk(hier, daar)) overgenomen.push(vraagId);
    } else if (!daarAnders || gelijk(hier, daar)) {
      zet(hier);
    } else {
      const samen = samenOverleg(definitie, vraagId, hier, daar);
      zet(samen ?? hier);
      if (samen === undefined) botsingen.push({ vraagId, mijn: hier, ander: daar });
      else overgenomen.push(vraagId);
    }
  }
  return { antwoorden, overgenomen, botsingen };
}

/** The log of overleg only grows: two additions are both kept. */
function samenOverleg(
  definitie: Stappenplan,
  vraagId: string,
  hier: Waarde | undefined,
  daar: Waarde | undefined,
): Waarde | undefined {
  const vraag = vragenVan(definitie).find(({ id }) => id === vraagId);
  if (vraag?.soort !== "overleg" || hier === undefined || daar === undefined) return undefined;
  const lijst = (waarde: Waarde) => waardeVan(vraag, "overleg", { [vraagId]: waarde }) ?? [];
  const daarAl = lijst(daar);
  return [...daarAl, ...lijst(hier).filter((rij) => !daarAl.some(({ id }) => id === rij.id))];
}

export function gelijk(een: Waarde | undefined, ander: Waarde | undefined): boolean {
  return een === ander || canoniek(een ?? null) === canoniek(ander ?? null);
}

function eigen(antwoorden: Antwoorden, id: string): Waarde | undefined {
  return Object.hasOwn(antwoorden, id) ? antwoorden[id] : undefined;
}
