import { z } from "zod";
import { type Rol, ROLLEN } from "./rol.ts";

/** Who has this value in this claim of the sign-in of the gemeente gets this. */
export const koppelregelSchema = z.strictObject({
  claim: z.string().trim().min(1, "Vul de naam van de claim in.").max(200, "Dit is te lang."),
  waarde: z.string().trim().min(1, "Vul de waarde in.").max(500, "Dit is te lang."),
  rollen: z.array(z.enum(ROLLEN)).max(ROLLEN.length),
  domeinen: z.array(z.string().min(1).max(100)).max(50),
  teamId: z.uuid().nullable(),
});

export type Koppelregel = z.output<typeof koppelregelSchema>;
export const koppelregelsSchema = z.array(koppelregelSchema).max(200, "Dit zijn te veel regels.");

/** What somebody may do, as far as a sign-in can say it. */
export interface Rechten {
  readonly rollen: readonly Rol[];
  readonly domeinen: readonly string[];
  readonly teamId: string | null;
}

export interface Gekoppeld extends Rechten {
  /** Which rules said so, by their place. */
  readonly geraakt: readonly number[];
}

/** What the rules give to who signs in with these claims: everything of every rule that fits, and the first team. */
export function volgensClaims(regels: readonly Koppelregel[], claims: unknown): Gekoppeld {
  const geraakt = regels.flatMap(({ claim, waarde }, at) =>
    waardenVanClaim(claims, claim).includes(waarde) ? [at] : [],
  );
  const deze = regels.filter((_regel, at) => geraakt.includes(at));
  return {
    // In the order of the house, each once.
    rollen: ROLLEN.filter((rol) => deze.some(({ rollen }) => rollen.includes(rol))),
    domeinen: [...new Set(deze.flatMap(({ domeinen }) => domeinen))],
    teamId: deze.find(({ teamId }) => teamId !== null)?.teamId ?? null,
    geraakt,
  };
}

/** The values of a claim, by its name or by its path ("realm_access.roles"); one that is no list is a list of one. */
export function waardenVanClaim(claims: unknown, claim: string): readonly string[] {
  const direct = eigenVeld(claims, claim);
  const gevonden = direct === undefined ? claim.split(".").reduce<unknown>(eigenVeld, claims) : direct;
  const lijst = Array.isArray(gevonden) ? (gevonden as readonly unknown[]) : [gevonden];
  return lijst.flatMap((waarde) =>
    typeof waarde === "string"
      ? waarde.trim()
      : typeof waarde === "number" || waarde === true
        ? String(waarde)
        : [],
  );
}

function eigenVeld(in_: unknown, naam: string): unknown {
  return typeof in_ === "object" && in_ !== null && Object.hasOwn(in_, naam)
    ? (in_ as Readonly<Record<string, unknown>>)[naam]
    : undefined;
}

export type RechtenNaInlog =
  | { readonly soort: "zoals-nu" }
  | ({ readonly soort: "anders" } & Rechten)
  /** No rule gives a role any more: this person does not get in. */
  | { readonly soort: "geen-rol" };

/**
 * What somebody may do after signing in. Who changed the rules last gets nothing by them and loses nothing: nobody gives
 * themselves a role. The last beheerder stays one. Where no rule names a team or a domain, those stay as the beheerder
 * set them.
 */
export function rechtenNaInlog(
  regels: readonly Koppelregel[],
  claims: unknown,
  wie: { readonly nu: Rechten; readonly maakteRegels: boolean; readonly laatsteBeheerder: boolean },
): RechtenNaInlog {
  const { nu, maakteRegels, laatsteBeheerder } = wie;
  if (regels.length === 0 || maakteRegels) return { soort: "zoals-nu" };
  const gekoppeld = volgensClaims(regels, claims);
  const rollen = ROLLEN.filter(
    (rol) => gekoppeld.rollen.includes(rol) || (rol === "beheerder" && laatsteBeheerder),
  );
  if (rollen.length === 0) return { soort: "geen-rol" };
  const domeinen = regels.some((regel) => regel.domeinen.length > 0) ? gekoppeld.domeinen : nu.domeinen;
  const teamId = regels.some((regel) => regel.teamId !== null) ? gekoppeld.teamId : nu.teamId;
  const gelijk = teamId === nu.teamId && zelfde(rollen, nu.rollen) && zelfde(domeinen, nu.domeinen);
  return gelijk ? { soort: "zoals-nu" } : { soort: "anders", rollen, domeinen, teamId };
}

function zelfde(een: readonly string[], ander: readonly string[]): boolean {
  return een.length === ander.length && een.every((waarde) => ander.includes(waarde));
}
