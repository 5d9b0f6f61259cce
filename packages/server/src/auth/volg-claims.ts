import { koppelregelsSchema, ROLLEN, type Rechten, rechtenNaInlog, type Rol } from "@core/grondslagen";
import {
  appendAudit,
  findClaimkoppeling,
  findGemeente,
  findLidmaatschap,
  listLedenMetRol,
  listOwnLidmaatschappen,
  lockMensen,
  type Tx,
  updateLidmaatschap,
  withTenant,
  withUser,
} from "@deelwijzer/db";
import type { Services } from "../use-case/context.ts";
import { genoemdeGemeenten, type OidcGemeenten } from "./oidc-gemeenten.ts";

/** What the provider's words of somebody who signs in come to; `gemeenteId` null: the provider named no gemeente. */
export type NaClaims =
  | { readonly mag: true; readonly gemeenteId: string | null }
  | { readonly mag: false; readonly waarom: "geen_rol" | "geen_gemeente" };
export type VolgClaims = (userId: string, claims: unknown) => Promise<NaClaims>;

/**
 * At every sign-in with the account of the gemeente the roles follow the rules that its beheerder kept (ADR 91), in the
 * gemeenten this person belongs to and, where gemeenten share a provider, only in the ones it names (ADR 120). On nobody's
 * name: the installation does it, and the log says so.
 */
export function volgClaims(
  { db, klok, newId }: Pick<Services, "db" | "klok" | "newId">,
  gemeenten?: OidcGemeenten,
): VolgClaims {
  return async (userId, claims) => {
    const genoemd = gemeenten === undefined ? null : genoemdeGemeenten(gemeenten, claims);
    let mag = true;
    let eerste: string | null = null;
    for (const { gemeenteId } of await withUser(db, userId, listOwnLidmaatschappen)) {
      const deze = await withTenant(db, gemeenteId, async (tx) =>
        genoemd === null || (await isGenoemd(tx, genoemd))
          ? pasToe(tx, { gemeenteId, userId, op: klok.nu(), newId }, claims)
          : null,
      );
      if (deze === null) continue;
      mag &&= deze;
      eerste ??= gemeenteId;
    }
    if (genoemd !== null && eerste === null) return { mag: false, waarom: "geen_gemeente" };
    return mag ? { mag, gemeenteId: genoemd === null ? null : eerste } : { mag, waarom: "geen_rol" };
  };
}

async function isGenoemd(tx: Tx, genoemd: ReadonlySet<string>): Promise<boolean> {
  const gemeente = await findGemeente(tx);
  return gemeente !== null && genoemd.has(gemeente.slug);
}

interface Wie {
  readonly gemeenteId: string;
  readonly userId: string;
  readonly op: Date;
  readonly newId: () => string;
}

async function pasToe(tx: Tx, { gemeenteId, userId, op, newId }: Wie, claims: unknown): Promise<boolean> {
  const koppeling = await findClaimkoppeling(tx);
  if (koppeling === null) return true;
  await lockMensen(tx);
  const lid = await findLidmaatschap(tx, userId);
  if (lid === null || lid.beeindigdOp !== null) return true;
  const nu: Rechten = { rollen: lid.rollen.filter(isRol), domeinen: lid.domeinen, teamId: lid.teamId };
  const beheerders = await listLedenMetRol(tx, "beheerder");
  const uit = rechtenNaInlog(koppelregelsSchema.parse(koppeling.regels), claims, {
    nu,
    maakteRegels: koppeling.door === userId,
    laatsteBeheerder: beheerders.length === 1 && beheerders[0] === userId,
  });
  if (uit.soort === "zoals-nu") return true;
  if (uit.soort === "anders") {
    const { rollen, domeinen, teamId } = uit;
    await updateLidmaatschap(tx, userId, { rollen: [...rollen], domeinen: [...domeinen], teamId }, op);
  }
  await appendAudit(tx, {
    id: newId(),
    gemeenteId,
    op,
    actorId: null,
    rol: null,
    handeling: uit.soort === "anders" ? "rollen-volgens-inlog" : "inlog-zonder-rol",
    onderwerp: { soort: "gebruiker", id: userId },
    gegevens: {
      koppeling: koppeling.versie,
      voor: { rollen: [...nu.rollen], domeinen: [...nu.domeinen], teamId: nu.teamId },
      ...(uit.soort === "anders" && {
        na: { rollen: [...uit.rollen], domeinen: [...uit.domeinen], teamId: uit.teamId },
      }),
    },
  });
  return uit.soort === "anders";
}

function isRol(rol: string): rol is Rol {
  return (ROLLEN as readonly string[]).includes(rol);
}
