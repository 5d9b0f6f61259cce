import { listLidmaatschappen, OVERLEG_ROLLEN, type OverlegRol, type Tx } from "@deelwijzer/db";
import { ROLNAAM } from "./rolnaam.ts";

/** Whom one can ask: a role that somebody has, or a colleague. The value says which of the two. */
export interface Gesprekspartner {
  readonly aan: { readonly rol: OverlegRol } | { readonly gebruiker: string };
  readonly naam: string;
}

const ADVIES = ["medewerker", ...OVERLEG_ROLLEN] as const;

/** Roles first; then colleagues, by function and name. Nobody who left, and not who asks. */
export async function gesprekspartners(tx: Tx, vrager: string): Promise<Gesprekspartner[]> {
  const leden = (await listLidmaatschappen(tx)).filter(
    ({ userId, beeindigdOp, rollen }) =>
      userId !== vrager && beeindigdOp === null && ADVIES.some((rol) => rollen.includes(rol)),
  );
  const rollen = OVERLEG_ROLLEN.filter((rol) => leden.some((lid) => lid.rollen.includes(rol)));
  return [
    ...rollen.toReversed().map((rol) => ({ aan: { rol }, naam: `${ROLNAAM[rol]} (wie het eerst kan)` })),
    ...leden.map(({ userId, naam, functie }) => ({
      aan: { gebruiker: userId },
      naam: functie === null || functie === naam ? naam : `${naam}, ${functie}`,
    })),
  ];
}
