import { may, type Actor } from "@core/grondslagen";
import {
  laatsteAddenda,
  listHerbeoordelingen,
  listTabelversies,
  listTeHerbeoordelen,
  type TeHerbeoordelen,
  type Tx,
} from "@deelwijzer/db";
import { leesGemeentelaag, leesKennis, type Klok } from "@deelwijzer/server";
import { alsBesluit } from "../dossier/onderwerp.ts";
import { nieuwsteVan } from "../dossier/open-dossier.ts";
import { wachtOpBesluiten, type Wachtend } from "./wat-volgt.ts";

export interface WachtendBesluit {
  readonly rij: TeHerbeoordelen;
  readonly wachtend: Wachtend;
  /** Since when: that newer tables are in force, or that somebody said what would follow. */
  readonly sinds: Date;
}

/** The sealed besluiten of this person that newer tables answer otherwise, or one of them; until what follows is done. */
export async function wachtendOp(
  { actor, klok }: { readonly actor: Actor; readonly klok: Klok },
  tx: Tx,
  besluitId?: string,
): Promise<WachtendBesluit[]> {
  if (!actor.rollen.includes("medewerker")) return [];
  const { gebruikerId, teamId } = actor;
  const rijen = (await listTeHerbeoordelen(tx, { gebruikerId, teamId, besluitId })).filter(
    ({ afweging }) => may(actor, "besluit-herbeoordelen", alsBesluit(afweging)).toegestaan,
  );
  if (rijen.length === 0) return [];
  const kennis = await leesKennis(tx, klok.nu());
  const { hash } = nieuwsteVan(kennis);
  const versies = await listTabelversies(tx, klok.nu());
  const geldtVanaf = versies.find((versie) => versie.hash === hash)?.geldtVanaf;
  const ids = rijen.map(({ besluit }) => besluit.id);
  const eerder = await listHerbeoordelingen(tx, ids);
  const addenda = await laatsteAddenda(tx, ids);
  const wacht = wachtOpBesluiten(kennis, await leesGemeentelaag(tx));
  return rijen.flatMap((rij): WachtendBesluit[] => {
    const { id } = rij.besluit;
    const laatste = eerder.find((een) => een.besluitId === id);
    const wachtend = wacht(rij, { laatste, aangevuldOp: addenda.get(id) });
    if (wachtend === null) return [];
    const sinds = wachtend.soort === "bekijken" ? geldtVanaf : laatste?.op;
    return [{ rij, wachtend, sinds: sinds ?? klok.nu() }];
  });
}
