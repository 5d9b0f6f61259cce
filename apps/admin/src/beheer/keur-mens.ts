import type { Term } from "@core/grondslagen";
import { findNewestTabelversie, listTeams, type Tx } from "@deelwijzer/db";
import { leesVersie, type UseCaseContext } from "@deelwijzer/server";
import type { VeldFout } from "@deelwijzer/server/fout";
import type { MensVelden } from "./invoer.ts";

/** The domains of the tables that hold now. */
export async function leesDomeinen(
  tx: Tx,
  { klok }: Pick<UseCaseContext, "klok">,
): Promise<readonly Pick<Term, "id" | "naam">[]> {
  const versie = await findNewestTabelversie(tx, klok.nu());
  if (versie === null) return [];
  const { inhoud } = await leesVersie(tx, versie.hash);
  return inhoud.woordenlijst.domeinen.map(({ id, naam }) => ({ id, naam }));
}

/** Only domains of the tables; one that somebody has since before is left as it is. */
export async function foutenInDomeinen(
  tx: Tx,
  ctx: UseCaseContext,
  domeinen: readonly string[],
  had: readonly string[] = [],
): Promise<VeldFout[]> {
  const bekend = new Set([...(await leesDomeinen(tx, ctx)).map(({ id }) => id), ...had]);
  return domeinen.every((id) => bekend.has(id))
    ? []
    : [{ pad: "domeinen", melding: "Kies domeinen uit de lijst." }];
}

export async function foutenInMens(
  tx: Tx,
  ctx: UseCaseContext,
  { rollen, domeinen, teamId }: Pick<MensVelden, "rollen" | "domeinen" | "teamId">,
  had: readonly string[] = [],
): Promise<VeldFout[]> {
  const fouten = await foutenInDomeinen(tx, ctx, domeinen, had);
  if (rollen.includes("medewerker") && domeinen.length === 0) {
    fouten.push({ pad: "domeinen", melding: "Een medewerker werkt voor minstens een domein. Kies dat." });
  }
  if (teamId !== null && !(await listTeams(tx)).some(({ id }) => id === teamId)) {
    fouten.push({ pad: "teamId", melding: "Dit team is er niet. Kies een team uit de lijst." });
  }
  return fouten;
}
