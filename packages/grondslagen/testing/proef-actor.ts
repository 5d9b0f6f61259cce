import type { Actor, Rol } from "../src/access/rol.ts";

/** Somebody of one role, of one gemeente, team and domain. */
export function proefActor(rol: Rol): Actor {
  return { gebruikerId: "u1", gemeenteId: "g1", rollen: [rol], domeinen: ["wmo"], teamId: "t1" };
}
