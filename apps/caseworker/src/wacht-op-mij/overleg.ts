import { datum } from "@core/grondslagen";
import {
  findAfweging,
  listLidmaatschappen,
  listOverlegberichten,
  listOverlegvragenAan,
  listOverlegvragenVan,
  type Overlegbericht,
  type Overlegvraag,
} from "@deelwijzer/db";
import { datumNl } from "@deelwijzer/document/tekst";
import { functiesUit } from "../overleg/gesprek.ts";
import { toestandVan } from "../overleg/vind-overlegvraag.ts";
import { dossiernaam, magLezen } from "./eigen-dossier.ts";
import type { WachtBron, WachtItem } from "./wacht-item.ts";

/** How long an answer that changed nothing else is still news. */
const DAGEN_NIEUWS = 14;
const DAG = 86_400_000;

/** A question put to me that nobody answered yet. */
export const overlegGevraagd: WachtBron = async ({ actor, klok }, tx) => {
  const vragen = await listOverlegvragenAan(tx, actor.gebruikerId, actor.rollen);
  const open = vragen.filter(isOpen(await listOverlegberichten(tx, ids(vragen))));
  if (open.length === 0) return [];
  const functieVan = functiesUit(await listLidmaatschappen(tx));
  return open.map((vraag): WachtItem => {
    const laat = vraag.uiterlijk < klok.vandaag() ? ` De datum was ${datumNl(vraag.uiterlijk)}.` : "";
    return {
      id: `overleg-gevraagd:${vraag.id}`,
      soort: "overleg-gevraagd",
      zin: `${functieVan(vraag.gesteldDoor)} vraagt u om mee te denken.${laat}`,
      href: `/overleg/${vraag.id}`,
      sinds: vraag.op.toISOString(),
      uiterlijk: datum(vraag.uiterlijk),
    };
  });
};

/** An answer in a dossier of mine that still runs, or a question of mine that waits too long. */
export const overlegBeantwoord: WachtBron = async (ctx, tx) => {
  const { actor, klok } = ctx;
  if (!actor.rollen.includes("medewerker")) return [];
  const vragen = await listOverlegvragenVan(tx, actor.gebruikerId);
  const berichten = await listOverlegberichten(tx, ids(vragen));
  const items: WachtItem[] = [];
  for (const vraag of vragen) {
    const hierbij = berichten.filter(({ overlegvraagId }) => overlegvraagId === vraag.id);
    const toestand = toestandVan(hierbij);
    const antwoord = hierbij.find(({ soort }) => soort === "antwoord");
    // The last thing said by who answered: the answer itself, or a remark after it.
    const gezegd = antwoord && hierbij.findLast(({ door }) => door === antwoord.door);
    const nieuw = gezegd !== undefined && klok.nu().getTime() - gezegd.op.getTime() < DAGEN_NIEUWS * DAG;
    const teLaat = toestand === "open" && vraag.uiterlijk < klok.vandaag();
    if (!nieuw && !teLaat) continue;
    const afweging = await findAfweging(tx, vraag.afwegingId);
    if (afweging === null || !magLezen(actor)(afweging)) continue;
    if (afweging.status === "vastgesteld" || afweging.status === "ingetrokken") continue;
    // What was done with the dossier since, was done with that at hand.
    if (gezegd !== undefined && afweging.updatedAt.getTime() > gezegd.op.getTime()) continue;
    items.push({
      id: `overleg-beantwoord:${vraag.id}`,
      soort: "overleg-beantwoord",
      zin:
        antwoord === undefined
          ? `Uw vraag bij ${dossiernaam(afweging)} is nog niet beantwoord. Vraag erom, of trek de vraag in.`
          : `Er is antwoord op uw vraag bij ${dossiernaam(afweging)}.${antwoord.oordeel === "oneens" ? " Uw collega is het niet met u eens." : ""}`,
      href: `/overleg/${vraag.id}`,
      sinds: (gezegd?.op ?? vraag.op).toISOString(),
      uiterlijk: antwoord === undefined ? datum(vraag.uiterlijk) : null,
    });
  }
  return items;
};

const ids = (vragen: readonly Overlegvraag[]) => vragen.map(({ id }) => id);

function isOpen(berichten: readonly Overlegbericht[]): (vraag: Overlegvraag) => boolean {
  return ({ id }) => toestandVan(berichten.filter(({ overlegvraagId }) => overlegvraagId === id)) === "open";
}
