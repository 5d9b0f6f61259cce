import type { Team } from "@deelwijzer/db";
import type { VeldFout } from "@deelwijzer/server/fout";

/** Two teams with one name cannot be told apart, however it is typed. */
export function naamBezet(naam: string, anderen: readonly Pick<Team, "naam">[]): VeldFout[] {
  const gelijk = (een: string) => een.trim().toLocaleLowerCase("nl");
  return anderen.some((team) => gelijk(team.naam) === gelijk(naam))
    ? [{ pad: "naam", melding: "Er is al een team met deze naam." }]
    : [];
}
