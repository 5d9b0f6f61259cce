import type { Actor, Rol } from "../access/rol.ts";

/** Where a wijzigingsset stands. `verworpen`: the bill failed; kept with its reason. */
export const SETSTATUSSEN = [
  "concept",
  "ter-beoordeling",
  "goedgekeurd",
  "afgewezen",
  "ingepland",
  "gepubliceerd",
  "ingetrokken",
  "verworpen",
] as const;

export const SETACTIES = [
  "bewerken",
  "indienen",
  "terugnemen",
  "goedkeuren",
  "afwijzen",
  "inplannen",
  "inplanning-intrekken",
  "publiceren",
  "intrekken",
  "verwerpen",
  "heropenen",
] as const;

export type Setstatus = (typeof SETSTATUSSEN)[number];
export type Setactie = (typeof SETACTIES)[number];

/** Conditions of an action beside state and role; `set-acties.ts` says when each holds. */
export type Setvoorwaarde =
  | "vier-ogen"
  | "zelfde-inhoud"
  | "goedkeuring-geldig"
  | "klaar-voor-beoordeling"
  | "klaar-voor-publicatie"
  | "ingangsdatum-in-toekomst"
  | "ingangsdatum-bereikt"
  | "reden";

export interface Overgang {
  readonly naar: Setstatus;
  readonly rollen: readonly Rol[];
  readonly eisen: readonly Setvoorwaarde[];
}

const ADVISEUR: readonly Rol[] = ["privacyadviseur"];
const BELEID: readonly Rol[] = ["beleidsmedewerker"];

const BEWERKEN: Overgang = { naar: "concept", rollen: ADVISEUR, eisen: [] };
const INTREKKEN: Overgang = { naar: "ingetrokken", rollen: ADVISEUR, eisen: ["reden"] };
const VERWERPEN: Overgang = { naar: "verworpen", rollen: BELEID, eisen: ["reden"] };
const PUBLICEREN: Overgang = {
  naar: "gepubliceerd",
  rollen: BELEID,
  eisen: ["goedkeuring-geldig", "klaar-voor-publicatie", "ingangsdatum-bereikt"],
};

/**
 * State × action, the whole of it; what is not here is refused. An edit always leads back to `concept`, so it voids
 * an approval. A scheduled set is locked: its schedule is withdrawn first. What was published never changes: the way
 * back is a new set.
 */
export const SETTABEL: Readonly<Record<Setstatus, Readonly<Partial<Record<Setactie, Overgang>>>>> = {
  concept: {
    bewerken: BEWERKEN,
    indienen: { naar: "ter-beoordeling", rollen: ADVISEUR, eisen: ["klaar-voor-beoordeling"] },
    intrekken: INTREKKEN,
    verwerpen: VERWERPEN,
  },
  "ter-beoordeling": {
    bewerken: BEWERKEN,
    terugnemen: { naar: "concept", rollen: ADVISEUR, eisen: [] },
    goedkeuren: {
      naar: "goedgekeurd",
      rollen: BELEID,
      eisen: ["vier-ogen", "zelfde-inhoud", "klaar-voor-beoordeling"],
    },
    afwijzen: { naar: "afgewezen", rollen: BELEID, eisen: ["reden"] },
    intrekken: INTREKKEN,
    verwerpen: VERWERPEN,
  },
  goedgekeurd: {
    bewerken: BEWERKEN,
    afwijzen: { naar: "afgewezen", rollen: BELEID, eisen: ["reden"] },
    inplannen: {
      naar: "ingepland",
      rollen: BELEID,
      eisen: ["goedkeuring-geldig", "klaar-voor-publicatie", "ingangsdatum-in-toekomst"],
    },
    publiceren: PUBLICEREN,
    intrekken: INTREKKEN,
    verwerpen: VERWERPEN,
  },
  afgewezen: { bewerken: BEWERKEN, intrekken: INTREKKEN, verwerpen: VERWERPEN },
  ingepland: {
    "inplanning-intrekken": { naar: "goedgekeurd", rollen: BELEID, eisen: [] },
    publiceren: PUBLICEREN,
  },
  gepubliceerd: {},
  ingetrokken: { heropenen: { naar: "concept", rollen: ADVISEUR, eisen: [] } },
  verworpen: {},
};

/** Whether one of the roles of the actor may do this at all. */
export function heeftRol(actor: Pick<Actor, "rollen">, overgang: Overgang): boolean {
  return overgang.rollen.some((rol) => actor.rollen.includes(rol));
}
