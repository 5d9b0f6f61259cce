import type { Wijzigingenregister } from "../model/aankondiging.ts";
import { metVolleRijen } from "./volle-rijen.ts";

/** A published version and what its wijzigingsset did with announcements. */
export interface Verwerking {
  readonly nummer: number;
  readonly verwerkt: readonly string[];
  /** Absent: none. */
  readonly heropent?: readonly string[];
}

/**
 * The register as it reads beside these versions: per announcement from which number to which its rows are in the
 * tables. Which number a set gets is known only when it is published, and can differ per installation; so it is
 * derived. Of rows that went and came back only the last time counts: a version of before then warns too much, never
 * too little. The rows of its bills are whole.
 */
export function registerBijVersies(
  register: Wijzigingenregister,
  versies: readonly Verwerking[],
): Wijzigingenregister {
  const opNummer = versies.toSorted((a, b) => a.nummer - b.nummer);
  return {
    ...register,
    aankondigingen: register.aankondigingen.map((aankondiging) => ({
      ...aankondiging,
      ...looptijdVan(aankondiging.id, opNummer),
    })),
    wetsvoorstellen: register.wetsvoorstellen.map(metVolleRijen),
  };
}

/** The register as it will read beside the version that a set becomes; `register` already reads beside those before it. */
export function registerMetSet(register: Wijzigingenregister, set: Verwerking): Wijzigingenregister {
  const { nummer, verwerkt, heropent = [] } = set;
  return {
    ...register,
    aankondigingen: register.aankondigingen.map((aankondiging) => {
      const { id, verwerktIn, heropendIn } = aankondiging;
      const staatErin = verwerktIn !== null && heropendIn === null;
      if (staatErin && heropent.includes(id)) return { ...aankondiging, heropendIn: nummer };
      if (!staatErin && verwerkt.includes(id))
        return { ...aankondiging, verwerktIn: nummer, heropendIn: null };
      return aankondiging;
    }),
  };
}

/** Announcements that are in the newest of these versions and not in version `naar`: what going back to it opens. */
export function heropendDoorTerugdraaien(versies: readonly Verwerking[], naar: number): string[] {
  const opNummer = versies.toSorted((a, b) => a.nummer - b.nummer);
  const tot = opNummer.filter(({ nummer }) => nummer <= naar);
  const staatIn = (id: string, lijst: readonly Verwerking[]) => {
    const { verwerktIn, heropendIn } = looptijdVan(id, lijst);
    return verwerktIn !== null && heropendIn === null;
  };
  return [...new Set(opNummer.flatMap(({ verwerkt }) => verwerkt))].filter(
    (id) => staatIn(id, opNummer) && !staatIn(id, tot),
  );
}

interface Looptijd {
  readonly verwerktIn: number | null;
  readonly heropendIn: number | null;
}

function looptijdVan(id: string, opNummer: readonly Verwerking[]): Looptijd {
  let verwerktIn: number | null = null;
  let heropendIn: number | null = null;
  for (const { nummer, verwerkt, heropent = [] } of opNummer) {
    const staatErin = verwerktIn !== null && heropendIn === null;
    if (staatErin && heropent.includes(id)) heropendIn = nummer;
    else if (!staatErin && verwerkt.includes(id)) [verwerktIn, heropendIn] = [nummer, null];
  }
  return { verwerktIn, heropendIn };
}
