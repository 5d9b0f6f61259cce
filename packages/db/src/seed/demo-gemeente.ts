import { claimRedactie, findGemeente, insertGemeente } from "../repositories/gemeente.ts";
import { findLidmaatschap, insertLidmaatschap } from "../repositories/lidmaatschap.ts";
import { insertTeam, listTeams } from "../repositories/team.ts";
import { insertUitzonderingsbeleid, listUitzonderingsbeleid } from "../repositories/uitzonderingsbeleid.ts";
import type { Tx } from "../tenant.ts";
import { DEMO_ACCOUNTS, DEMO_GEMEENTE, DEMO_TEAMS } from "./demo-accounts.ts";

export interface SeedContext {
  readonly gemeenteId: string;
  readonly nu: Date;
  readonly newId: () => string;
}

const BELEID = "Gemotiveerd uitzonderen tussen Schuldhulpverlening en Werk en Inkomen";

/**
 * Puts the demo gemeente in place, or completes it; as the owner, under withTenant(gemeenteId). Idempotent. As the
 * first gemeente of an installation it keeps the tables.
 */
export async function seedDemoGemeente(tx: Tx, { gemeenteId, nu, newId }: SeedContext): Promise<void> {
  if ((await findGemeente(tx)) === null) {
    await insertGemeente(tx, {
      ...DEMO_GEMEENTE,
      fgContact: "fg@voorbeeld.example",
      klachtroute: "Stuur uw klacht naar klachten@voorbeeld.example. U krijgt binnen zes weken antwoord.",
      createdAt: nu,
    });
    await claimRedactie(tx);
  }
  const teams = new Set((await listTeams(tx)).map((team) => team.naam));
  for (const naam of DEMO_TEAMS.filter((team) => !teams.has(team))) {
    await insertTeam(tx, { id: newId(), gemeenteId, naam, createdAt: nu });
  }
  const beleid = await listUitzonderingsbeleid(tx);
  if (!beleid.some((row) => row.titel === BELEID)) {
    await insertUitzonderingsbeleid(tx, {
      id: newId(),
      gemeenteId,
      titel: BELEID,
      omvat: {
        domeinen: ["schuldhulpverlening", "werk-en-inkomen"],
        partners: ["domein-schuldhulpverlening", "domein-werk-en-inkomen"],
        toelichting:
          "Voorbeeld. Alleen als er geen grondslag is, alle afwegingen zijn opgeschreven en er overleg is geweest. De uitzondering blijft onrechtmatig; de FG krijgt bericht.",
      },
      vastgesteldDoor: "college van burgemeester en wethouders",
      vastgesteldOp: "2018-12-18",
      geldig: { van: "2019-01-01", tot: null },
      vindplaats: "Voorbeeld privacyreglement sociaal domein 2019, artikel 7",
      createdAt: nu,
    });
  }
}

/** Makes each demo account a member; `userIds` says which sign-in belongs to which e-mail address. */
export async function seedDemoLidmaatschappen(
  tx: Tx,
  { gemeenteId, nu }: SeedContext,
  userIds: ReadonlyMap<string, string>,
): Promise<void> {
  const teamIds = new Map((await listTeams(tx)).map((team) => [team.naam, team.id]));
  for (const account of DEMO_ACCOUNTS) {
    const userId = userIds.get(account.email);
    if (userId === undefined) throw new Error(`no sign-in for demo account ${account.email}`);
    if ((await findLidmaatschap(tx, userId)) !== null) continue;
    await insertLidmaatschap(tx, {
      gemeenteId,
      userId,
      naam: account.naam,
      email: account.email,
      functie: account.naam,
      rollen: [...account.rollen],
      domeinen: [...account.domeinen],
      teamId: account.team === null ? null : (teamIds.get(account.team) ?? null),
      createdAt: nu,
      updatedAt: nu,
    });
  }
}
