import { datum } from "@core/grondslagen";
import { claimRedactie, findGemeente, insertGemeente } from "../repositories/gemeente.ts";
import { findLidmaatschap, insertLidmaatschap } from "../repositories/lidmaatschap.ts";
import { insertGemeentebepaling, listGemeentebepalingen } from "../repositories/gemeentebepaling.ts";
import { insertTeam, listTeams } from "../repositories/team.ts";
import { insertUitzonderingsbeleid, listUitzonderingsbeleid } from "../repositories/uitzonderingsbeleid.ts";
import type { BepalingInhoud } from "../schema/gemeentebepaling.ts";
import type { Tx } from "../tenant.ts";
import { DEMO_ACCOUNTS, DEMO_GEMEENTE, DEMO_TEAMS } from "./demo-accounts.ts";
import { seedDemoTellingen } from "./demo-tellingen.ts";

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
  await seedDemoTellingen(tx, { gemeenteId, nu });
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

/** What the policy on exceptions leans on: without it the gemeente is told that it is missing. */
const REGLEMENT: Extract<BepalingInhoud, { soort: "reglement" }> = {
  soort: "reglement",
  titel: "Voorbeeld privacyreglement sociaal domein 2019",
  bereik: {
    domeinen: ["schuldhulpverlening", "werk-en-inkomen"],
    richtingen: "alle",
    partners: ["domein-schuldhulpverlening", "domein-werk-en-inkomen"],
    gegevens: "alle",
  },
  tekst:
    "Voorbeeld. Wilt u afwijken omdat er geen grondslag is? Overleg dan eerst en schrijf alle afwegingen op. De teammanager besluit.",
  vereisten: [],
  werkwijze: {
    procedure: "overleg met een collega, schrijf de afwegingen op en vraag de teammanager om een besluit",
    wie: "consulenten van Schuldhulpverlening en van Werk & Inkomen",
    contact: null,
    kanaal: "beveiligde e-mail",
    bewaren: "vijf jaar na het einde van de hulp",
  },
  vastgesteldDoor: "college van burgemeester en wethouders",
  vastgesteldOp: datum("2018-12-18"),
  vindplaats: null,
};

/** Makes each demo account a member; `userIds` says which sign-in belongs to which e-mail address. */
export async function seedDemoLidmaatschappen(
  tx: Tx,
  context: SeedContext,
  userIds: ReadonlyMap<string, string>,
): Promise<void> {
  const { gemeenteId, nu } = context;
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
  const beleidsmedewerker = DEMO_ACCOUNTS.find(({ rollen }) => rollen.includes("beleidsmedewerker"));
  const userId = beleidsmedewerker === undefined ? undefined : userIds.get(beleidsmedewerker.email);
  if (userId !== undefined) await seedReglement(tx, context, userId);
}

/** Recorded by a member, as every provision is. */
async function seedReglement(
  tx: Tx,
  { gemeenteId, nu, newId }: SeedContext,
  createdBy: string,
): Promise<void> {
  const bepalingen = await listGemeentebepalingen(tx);
  if (bepalingen.some(({ inhoud }) => inhoud.soort === "reglement" && inhoud.titel === REGLEMENT.titel))
    return;
  await insertGemeentebepaling(tx, {
    id: newId(),
    gemeenteId,
    inhoud: REGLEMENT,
    geldig: { van: "2019-01-01", tot: null },
    createdAt: nu,
    createdBy,
  });
}
