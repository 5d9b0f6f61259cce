import type { Aanpassing, Puntaanpassing } from "./puntaanpassing.ts";
import type { PuntVanVerantwoording, Verantwoording } from "./verantwoording.ts";

/**
 * The basis, or that there is none, is what the engine found: nobody rewrites it. What a person adds there stands under
 * it, and an exception keeps being called what it is.
 */
export const VAST_PUNT = 3;

/** The account with what a person wrote in the place of what was composed; both stay visible. */
export function metAanpassingen(
  verantwoording: Verantwoording,
  aanpassingen: readonly Aanpassing[] = [],
): Verantwoording {
  if (aanpassingen.length === 0) return verantwoording;
  const perPunt = new Map(aanpassingen.map((een) => [een.punt, een]));
  return {
    ...verantwoording,
    punten: verantwoording.punten.map((punt) => {
      const eigen = perPunt.get(punt.nummer);
      return eigen === undefined ? punt : aangepast(punt, eigen);
    }),
  };
}

function aangepast(punt: PuntVanVerantwoording, eigen: Aanpassing): PuntVanVerantwoording {
  const { feiten, indrukken, leegReden, door, op } = eigen;
  const nu = inhoudVanPunt(punt);
  if (punt.nummer === VAST_PUNT)
    return {
      ...punt,
      feiten: [...punt.feiten, ...feiten],
      indrukken: [...punt.indrukken, ...indrukken],
      aangepast: { samengesteld: nu, door, op },
    };
  return { ...punt, feiten, indrukken, leegReden, aangepast: { samengesteld: nu, door, op } };
}

/** Points whose answers changed after a person wrote them: what was left out or added may no longer be right. */
export function verouderdeAanpassingen(
  verantwoording: Verantwoording,
  aanpassingen: readonly Aanpassing[] = [],
): number[] {
  return aanpassingen
    .filter(({ punt: nummer, samengesteld }) => {
      const punt = verantwoording.punten.find((een) => een.nummer === nummer);
      return (
        nummer !== VAST_PUNT &&
        punt !== undefined &&
        JSON.stringify(inhoudVanPunt(punt)) !== JSON.stringify(inhoudVanPunt(samengesteld))
      );
    })
    .map(({ punt }) => punt);
}

export function inhoudVanPunt(
  punt: Pick<PuntVanVerantwoording, "feiten" | "indrukken" | "leegReden">,
): Puntaanpassing["samengesteld"] {
  return { feiten: [...punt.feiten], indrukken: [...punt.indrukken], leegReden: punt.leegReden };
}
