import { randomUUID } from "node:crypto";
import type { Actor, Antwoorden, Datum } from "@core/grondslagen";
import { listAfwegingen, listLidmaatschappen, withTenant, type Lidmaatschap } from "@deelwijzer/db";
import { DEMO_ACCOUNTS } from "@deelwijzer/db/seed";
import { datumVan, type Fout, type RequestContext, type Result, type Services } from "@deelwijzer/server";
import { beantwoordOverlegvraag } from "../use-cases/beantwoord-overlegvraag/beantwoord-overlegvraag.ts";
import { beantwoordToestemmingsvraag } from "../use-cases/beantwoord-toestemmingsvraag/beantwoord-toestemmingsvraag.ts";
import { bekijkOverlegvraag } from "../use-cases/bekijk-overlegvraag/bekijk-overlegvraag.ts";
import { bewaarAntwoorden } from "../use-cases/bewaar-antwoorden/bewaar-antwoorden.ts";
import { leesAfweging } from "../use-cases/lees-afweging/lees-afweging.ts";
import { startAfweging } from "../use-cases/start-afweging/start-afweging.ts";
import { stelOverlegvraag } from "../use-cases/stel-overlegvraag/stel-overlegvraag.ts";
import { stelVast } from "../use-cases/stel-vast/stel-vast.ts";
import { trekToestemmingIn } from "../use-cases/trek-toestemming-in/trek-toestemming-in.ts";
import { vraagInzage } from "../use-cases/vraag-inzage/vraag-inzage.ts";
import { vraagToestemming } from "../use-cases/vraag-toestemming/vraag-toestemming.ts";
import {
  netBegonnen,
  uitzonderingWeni,
  weniVraagtDossier,
  wmoGebruiktJeugd,
  wmoMetToestemming,
} from "./verhalen.ts";

const DAG = 24 * 60 * 60 * 1000;

/**
 * Fills the demo gemeente with what a team has on a working day, through the same use cases as the screens: a case that
 * waits for consent, one whose consent was withdrawn, a question of overleg asked and one answered, sealed decisions, an
 * exception the FG was told of, and an emergency access. Does nothing where there are dossiers already.
 *
 * @returns how many dossiers were made
 * @throws Error where a use case refuses: then the cases no longer fit the tables or the stappenplan
 */
export async function vulDemo(services: Services, gemeenteId: string): Promise<number> {
  const { leden, leeg } = await withTenant(services.db, gemeenteId, async (tx) => ({
    leden: await listLidmaatschappen(tx),
    leeg: (await listAfwegingen(tx)).length === 0,
  }));
  if (!leeg) return 0;
  const als = (account: string): RequestContext => ({
    ...services,
    actor: actorVan(leden, gemeenteId, account),
  });
  const nu = services.klok.nu().getTime();
  const geleden = (dagen: number): Datum => datumVan(new Date(nu - dagen * DAG));
  const werk = werkplek(datumVan(new Date(nu + 5 * 365 * DAG)));
  const overWeek = geleden(-7);

  const wmo = als("wmo-consulent");
  const wacht = await werk.dossier(
    wmo,
    "W-1041",
    "Begeleiding thuis, hulp van Jeugd",
    wmoGebruiktJeugd(geleden),
  );
  await vraagAdvies(wmo, wacht, overWeek);
  const ingetrokken = await werk.dossier(
    wmo,
    "W-1058",
    "Dagbesteding en opvoedhulp",
    wmoGebruiktJeugd(geleden),
  );
  await geefToestemmingEnTrekIn(wmo, ingetrokken, geleden(-90));
  await werk.besluit(wmo, "W-1012", "Hulp in huis na een verhuizing", wmoMetToestemming(geleden));

  const klantmanager = als("klantmanager");
  await werk.besluit(klantmanager, "P-2207", "Passend werk zoeken", weniVraagtDossier(geleden));
  await werk.besluit(klantmanager, "P-2215", "Voorschot vóór een ontruiming", uitzonderingWeni(geleden));

  const team = als("sociaal-team");
  const beantwoord = await werk.dossier(
    team,
    "S-0310",
    "Opvoedhulp en begeleiding",
    wmoGebruiktJeugd(geleden),
  );
  const vraag = await vraagAdvies(team, beantwoord, overWeek);
  gelukt(
    await beantwoordOverlegvraag(als("privacyadviseur"), {
      id: vraag,
      oordeel: "eens",
      tekst: "Alleen de uren per week. Wie de hulp geeft, hoeft u niet te weten.",
    }),
  );

  const jeugd = als("jeugdconsulent");
  const begonnen = await werk.dossier(jeugd, "J-0877", "Hulp voor een kind en de ouders", netBegonnen());
  gelukt(
    await vraagInzage(als("schuldhulpconsulent"), {
      zaakkenmerk: "J-0877",
      afwegingId: begonnen,
      domein: "schuldhulpverlening",
      soort: "nood",
      reden: "acuut-gevaar",
      toelichting: "Het huis wordt vandaag ontruimd en er is een kind.",
    }),
  );
  return 7;
}

/** What a medewerker does at a desk. */
function werkplek(bewarenTot: Datum) {
  const dossier = async (wie: RequestContext, zaakkenmerk: string, titel: string, antwoorden: Antwoorden) => {
    const { id } = gelukt(
      await startAfweging(wie, { zaakkenmerk, titel, idempotentiesleutel: randomUUID() }),
    );
    const { versie } = gelukt(await leesAfweging(wie, { id }));
    gelukt(await bewaarAntwoorden(wie, { id, expectedVersion: versie, antwoorden, bewarenTot }));
    return id;
  };
  const besluit = async (wie: RequestContext, zaakkenmerk: string, titel: string, antwoorden: Antwoorden) => {
    const id = await dossier(wie, zaakkenmerk, titel, antwoorden);
    const { versie, tabelversieHash } = gelukt(await leesAfweging(wie, { id }));
    gelukt(
      await stelVast(wie, {
        id,
        expectedVersion: versie,
        nieuwsteTabelversie: tabelversieHash,
        idempotentiesleutel: randomUUID(),
        uitkomst: antwoorden["besluit"] as Parameters<typeof stelVast>[1]["uitkomst"],
      }),
    );
  };
  return { dossier, besluit };
}

/** Asks the privacyadviseur, who sees only what was shown beforehand. */
async function vraagAdvies(wie: RequestContext, id: string, uiterlijk: Datum): Promise<string> {
  const vraag = "Mag ik alleen de uren vragen, of ook wie de hulp geeft?";
  const stukken = ["gegevens"];
  const { merk } = gelukt(await bekijkOverlegvraag(wie, { id, vraag, stukken }));
  const { versie } = gelukt(await leesAfweging(wie, { id }));
  const gesteld = gelukt(
    await stelOverlegvraag(wie, {
      id,
      expectedVersion: versie,
      aan: { rol: "privacyadviseur" },
      vraag,
      stukken,
      uiterlijk,
      overVraag: null,
      vervolgOp: null,
      merk,
    }),
  );
  return gesteld.id;
}

/** At the table the resident says yes; later the resident thinks again. */
async function geefToestemmingEnTrekIn(wie: RequestContext, id: string, tot: Datum): Promise<void> {
  const inwoner: RequestContext = { ...wie, actor: null };
  const { link } = gelukt(
    await vraagToestemming(wie, {
      id,
      vereiste: "uitdrukkelijke-toestemming",
      waarom: "Om te weten hoeveel hulp u al krijgt.",
      bijNee: "Dan delen wij dit niet. Uw aanvraag gaat gewoon door.",
      tot,
      aanWie: "de cliënt zelf",
      identiteit: "document",
      kanOverzien: "ja",
      waar: "aan-tafel",
    }),
  );
  const antwoord = gelukt(
    await beantwoordToestemmingsvraag(inwoner, { sleutel: link, antwoord: "ja", wie: "persoon-zelf" }),
  );
  if (antwoord.soort !== "gegeven") throw new Error(`the consent of the demo: ${antwoord.soort}`);
  gelukt(await trekToestemmingIn(inwoner, { sleutel: antwoord.code }));
}

/** Who this demo account is, once it is a member. */
export function actorVan(leden: readonly Lidmaatschap[], gemeenteId: string, account: string): Actor {
  const demo = DEMO_ACCOUNTS.find(({ email }) => email.startsWith(`${account}@`));
  const lid = leden.find(({ email }) => email === demo?.email);
  if (demo === undefined || lid === undefined) throw new Error(`no demo account ${account}`);
  const { rollen, domeinen } = demo;
  return { gebruikerId: lid.userId, gemeenteId, rollen, domeinen, teamId: lid.teamId };
}

function gelukt<T>(result: Result<T, Fout>): T {
  if (!result.ok) throw new Error(`the demo does not fit: ${JSON.stringify(result.fout)}`);
  return result.waarde;
}
