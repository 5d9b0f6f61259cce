import { afsprakenIn, type Afspraak } from "@core/grondslagen";
import { findBesluitByAfweging, listVastgesteldZonderAddendum, type AfwegingKop } from "@deelwijzer/db";
import { datumNl } from "@deelwijzer/document/tekst";
import { datumVan, leesStappenplanversie } from "@deelwijzer/server";
import { leesBesluitInhoud } from "../dossier/open-besluit.ts";
import { dossiernaam, magLezen } from "./eigen-dossier.ts";
import type { WachtBron, WachtItem } from "./wacht-item.ts";

/** How long before its day a promise is named. */
const DAGEN_VOORAF = 7;
/** How long after its day: then it is for whoever draws samples. */
const DAGEN_NA = 30;
const DAGEN_TERUG = 180;
const DAG = 86_400_000;

/**
 * What was promised in a besluit: to account for acting in danger, or to tell the family after all. It waits until an
 * addition to the besluit says how it went.
 */
export const afspraakUitBesluit: WachtBron = async ({ actor, klok, sleutelkast }, tx) => {
  if (!actor.rollen.includes("medewerker")) return [];
  const nu = klok.nu();
  const rijen = await listVastgesteldZonderAddendum(tx, {
    eigenaarId: actor.gebruikerId,
    sinds: new Date(nu.getTime() - DAGEN_TERUG * DAG),
  });
  const van = datumVan(new Date(nu.getTime() - DAGEN_NA * DAG));
  const tot = datumVan(new Date(nu.getTime() + DAGEN_VOORAF * DAG));
  const items: WachtItem[] = [];
  for (const rij of rijen.filter(magLezen(actor))) {
    if (!kanWachten(rij, { van, tot })) continue;
    const besluit = await findBesluitByAfweging(tx, rij.id);
    if (besluit === null) continue;
    const { inhoud } = await leesBesluitInhoud(tx, sleutelkast, besluit);
    if (inhoud === null) continue;
    const definitie = await leesStappenplanversie(tx, rij.stappenplanHash);
    for (const afspraak of afsprakenIn(definitie, inhoud.antwoorden)) {
      if (!valtIn(afspraak.op, { van, tot })) continue;
      items.push({
        id: `afspraak:${afspraak.soort}:${rij.id}`,
        soort: "afspraak",
        zin: ZIN[afspraak.soort](rij, afspraak),
        href: `/besluiten/${besluit.id}`,
        sinds: besluit.vastgesteldOp.toISOString(),
        uiterlijk: afspraak.op,
      });
    }
  }
  return items;
};

interface Tijd {
  readonly van: string;
  readonly tot: string;
}

function valtIn(dag: string, { van, tot }: Tijd): boolean {
  return van <= dag && dag <= tot;
}

/** Only what is going to be shown is opened; of what was sealed before its days were kept, nobody knows otherwise. */
function kanWachten({ afspraakdagen }: AfwegingKop, tijd: Tijd): boolean {
  return afspraakdagen === null || afspraakdagen.some((dag) => valtIn(dag, tijd));
}

const ZIN: Record<Afspraak["soort"], (rij: AfwegingKop, afspraak: Afspraak) => string> = {
  "gevaar-bespreken": (rij, { op }) =>
    `U deelde bij gevaar in ${dossiernaam(rij)}. U bespreekt dit uiterlijk ${datumNl(op)} met de privacyadviseur. Leg daarna in een aanvulling vast wat eruit kwam.`,
  "gezin-vertellen": (rij, { op }) =>
    `U vertelt het gezin in ${dossiernaam(rij)} uiterlijk ${datumNl(op)} wat u besloot. Leg daarna in een aanvulling vast hoe dat ging.`,
};
