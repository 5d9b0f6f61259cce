export const ROLLEN = [
  "medewerker",
  /** A colleague whom others go to first with a doubt; beside the role of medewerker, or alone. */
  "privacyambassadeur",
  "privacyadviseur",
  "beleidsmedewerker",
  "fg",
  "beheerder",
] as const;

export type Rol = (typeof ROLLEN)[number];

/** Someone who signed in, in one gemeente. A person with two functions has two roles; any role may grant. */
export interface Actor {
  readonly gebruikerId: string;
  readonly gemeenteId: string;
  readonly rollen: readonly Rol[];
  /** The domains a medewerker works in. */
  readonly domeinen: readonly string[];
  readonly teamId: string | null;
}
