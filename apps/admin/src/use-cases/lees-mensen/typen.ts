import type { Rol, Term } from "@core/grondslagen";

export interface Mens {
  readonly userId: string;
  readonly naam: string;
  readonly email: string;
  readonly functie: string | null;
  readonly rollen: readonly Rol[];
  readonly domeinen: readonly string[];
  readonly teamId: string | null;
  readonly versie: number;
  /** Null as long as this person works here. */
  readonly beeindigdOp: Date | null;
  /** Of who left: what still waits to be handed over. */
  readonly open: number;
  /** Whether this is who asks. */
  readonly uzelf: boolean;
}

export interface Teamblad {
  readonly id: string;
  readonly naam: string;
  readonly domeinen: readonly string[];
  readonly versie: number;
}

export interface GelezenMensen {
  readonly mensen: readonly Mens[];
  readonly teams: readonly Teamblad[];
  readonly domeinen: readonly Pick<Term, "id" | "naam">[];
  /** With fewer than two nobody can change the roles of the beheerder. */
  readonly beheerders: number;
}
