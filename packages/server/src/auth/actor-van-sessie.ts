import { type Actor, ROLLEN, type Rol } from "@core/grondslagen";
import {
  type Db,
  findGemeente,
  type Huiskleuren,
  listOwnLidmaatschappen,
  verderInTenant,
  withUser,
} from "@deelwijzer/db";
import type { UseCaseFout } from "../fout.ts";
import { gelukt, mislukt, type Result } from "../result.ts";

export interface Ingelogd {
  readonly actor: Actor;
  readonly naam: string;
  readonly functie: string | null;
  readonly gemeente: {
    readonly id: string;
    readonly naam: string;
    /** Its members change the tables of this installation. */
    readonly beheertTabellen: boolean;
    /** Its own colours; null: those of the house. */
    readonly kleuren: Huiskleuren | null;
    readonly logoHash: string | null;
  };
  /** Signed in with a password of their own, so that there is one to change. */
  readonly metWachtwoord: boolean;
  /** Every gemeente this user belongs to; more than one is rare. */
  readonly gemeenten: readonly string[];
}

/** As much of the session as is needed here. */
export interface SessieGebruiker {
  readonly user: { readonly id: string; readonly mustChangePassword?: boolean | null | undefined };
  readonly session?: {
    readonly manier?: string | null | undefined;
    readonly gemeenteId?: string | null | undefined;
  };
}

/**
 * Who signed in is in a gemeente: roles, domains, team, read anew for every request, so that taking a role away
 * works at once. Who belongs to several is in the one that the provider named; where none was, the first counts.
 */
export async function actorVanSessie(
  db: Db,
  sessie: SessieGebruiker | null,
): Promise<Result<Ingelogd, UseCaseFout>> {
  if (sessie === null) return mislukt({ soort: "niet-ingelogd" });
  if (sessie.user.mustChangePassword === true) return mislukt({ soort: "wachtwoord-wijzigen" });
  const genoemd = sessie.session?.gemeenteId ?? null;
  const gevonden = await withUser(db, sessie.user.id, async (tx) => {
    const eigen = await listOwnLidmaatschappen(tx);
    const lid = genoemd === null ? eigen[0] : eigen.find(({ gemeenteId }) => gemeenteId === genoemd);
    if (lid === undefined) return null;
    return { eigen, lid, gemeente: await verderInTenant(tx, lid.gemeenteId, findGemeente) };
  });
  if (gevonden === null) return mislukt({ soort: "geen-toegang", reden: "geen-lidmaatschap" });
  const { eigen, lid, gemeente } = gevonden;
  if (gemeente === null) throw new Error("a membership without gemeente");
  return gelukt({
    actor: {
      gebruikerId: lid.userId,
      gemeenteId: lid.gemeenteId,
      rollen: lid.rollen.filter(isRol),
      domeinen: lid.domeinen,
      teamId: lid.teamId,
    },
    naam: lid.naam,
    functie: lid.functie,
    gemeente: {
      id: gemeente.id,
      naam: gemeente.naam,
      beheertTabellen: gemeente.beheertTabellen,
      kleuren: gemeente.kleuren,
      logoHash: gemeente.logoHash,
    },
    metWachtwoord: sessie.session?.manier === "wachtwoord",
    gemeenten: eigen.map((row) => row.gemeenteId),
  });
}

function isRol(value: string): value is Rol {
  return (ROLLEN as readonly string[]).includes(value);
}
