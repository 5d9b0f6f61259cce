import type { Wijzigingenregister } from "../model/aankondiging.ts";

/** A published version and the announcements its wijzigingsset settled. */
export interface Verwerking {
  readonly nummer: number;
  readonly verwerkt: readonly string[];
}

/**
 * The register as it reads beside these versions: per announcement the number of the first one that holds its rows.
 * Which number a set gets is known only when it is published, and can differ per installation; so it is derived.
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
      verwerktIn: opNummer.find(({ verwerkt }) => verwerkt.includes(aankondiging.id))?.nummer ?? null,
    })),
  };
}
