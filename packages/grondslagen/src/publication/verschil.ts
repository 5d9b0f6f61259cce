import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { isDatum } from "../time/datum.ts";
import { COLLECTIES, gelijk, lijstVan, SOORTEN, type Entiteit, type Entiteitsoort } from "./entiteit.ts";
import { metEinde } from "./voer-operaties-uit.ts";
import { leesVeld, verschilInVelden, type VeldVerschil } from "./veld.ts";
import { operatieSchema, type Operatie } from "./wijzigingsset.ts";
import { idVan } from "./id-van.ts";

export interface Plaats {
  readonly soort: Entiteitsoort;
  readonly id: string;
}

/** What happened to one entity between two snapshots. */
export type Verschil =
  | ({ readonly aard: "toegevoegd"; readonly na: Entiteit } & Plaats)
  | ({ readonly aard: "verwijderd"; readonly voor: Entiteit } & Plaats)
  | ({
      /** `beeindigd`: only an end date was set. */
      readonly aard: "gewijzigd" | "beeindigd";
      readonly voor: Entiteit;
      readonly na: Entiteit;
      readonly velden: readonly VeldVerschil[];
    } & Plaats);

/** Semantic difference of two snapshots, per entity and field, whatever their order; number and title aside.
 *  With `raakt` only of the entities it accepts: comparing them all takes most of the time. */
export function verschilTussen(
  voor: TabelversieInhoud,
  na: TabelversieInhoud,
  raakt: (plaats: Plaats) => boolean = () => true,
): Verschil[] {
  return SOORTEN.flatMap((soort) => {
    const oud = new Map(lijstVan(voor, soort).map((e) => [e.id, e]));
    const nieuw = new Map(lijstVan(na, soort).map((e) => [e.id, e]));
    return [...new Set([...nieuw.keys(), ...oud.keys()])]
      .filter((id) => raakt({ soort, id }))
      .flatMap((id) => verschilVan(soort, id, oud.get(id), nieuw.get(id)) ?? []);
  });
}

/** What happened to one entity; null = nothing. */
export function verschilVan(
  soort: Entiteitsoort,
  id: string,
  voor: Entiteit | undefined,
  na: Entiteit | undefined,
): Verschil | null {
  if (gelijk(voor, na)) return null;
  if (voor === undefined) return na === undefined ? null : { aard: "toegevoegd", soort, id, na };
  if (na === undefined) return { aard: "verwijderd", soort, id, voor };
  const aard = isBeeindigd(soort, voor, na) ? "beeindigd" : "gewijzigd";
  return { aard, soort, id, voor, na, velden: verschilInVelden(voor, na) };
}

function isBeeindigd(soort: Entiteitsoort, voor: Entiteit, na: Entiteit): boolean {
  const { eindveld } = COLLECTIES[soort];
  if (eindveld === null || (leesVeld(voor, eindveld) ?? null) !== null) return false;
  const tot = leesVeld(na, eindveld);
  return isDatum(tot) && gelijk(metEinde(voor, soort, tot), na);
}

/**
 * The operations that make `na` out of `voor`: the way back of a rollback, and a set made again on a newer base or
 * after a conflict. Applying them gives `na` in content; new entities follow by id, because order has no meaning.
 * Reason, source and points come from `eerdere` where one of those is about the same thing.
 */
export function operatiesTussen(
  voor: TabelversieInhoud,
  na: TabelversieInhoud,
  reden: string,
  eerdere: readonly Operatie[] = [],
): Operatie[] {
  return verschilTussen(voor, na).map((verschil) => {
    const eerder = eerdere.findLast((op) => op.soort === verschil.soort && idVan(op) === verschil.id);
    return operatieSchema.parse({
      soort: verschil.soort,
      reden: eerder?.reden ?? reden,
      bron: eerder?.bron ?? null,
      punten: eerder?.punten ?? [],
      ...operatieVan(verschil),
    });
  });
}

/** The operation that makes this difference; why it is made is for the caller to add. */
export function operatieVan(verschil: Verschil): object {
  switch (verschil.aard) {
    case "toegevoegd":
      return { op: "toevoegen", waarde: verschil.na };
    case "verwijderd":
      return { op: "schrappen", id: verschil.id };
    case "beeindigd":
      return {
        op: "beeindigen",
        id: verschil.id,
        tot: leesVeld(verschil.na, COLLECTIES[verschil.soort].eindveld ?? ""),
      };
    case "gewijzigd":
      return { op: "wijzigen", id: verschil.id, velden: verschil.velden };
  }
}
