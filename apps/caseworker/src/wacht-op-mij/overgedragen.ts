import { listOngezienOverdrachten } from "@deelwijzer/db";
import { leesNamen } from "../toegang/namen.ts";
import { OVERDRACHT_IN_WOORDEN } from "../toegang/redenen.ts";
import { dossierVoor } from "./eigen-dossier.ts";
import type { WachtBron } from "./wacht-item.ts";

/** A dossier that became mine, or that somebody who stood in for me gave away or took over. */
export const overgedragen: WachtBron = async ({ actor }, tx) => {
  const rijen = await listOngezienOverdrachten(tx, actor.gebruikerId);
  if (rijen.length === 0) return [];
  const noem = await leesNamen(tx);
  return rijen.map(({ overdracht, afweging }) => {
    const { door, naar } = overdracht;
    const { naam, href } = dossierVoor(actor, afweging);
    const vanMij = naar === actor.gebruikerId;
    const gebeurd = vanMij
      ? `${noem(door)} heeft ${naam} aan u overgedragen.`
      : door === naar
        ? `${noem(door)} heeft ${naam} van u overgenomen.`
        : `${noem(door)} heeft ${naam} overgedragen aan ${noem(naar)}.`;
    const reden = `Reden: ${OVERDRACHT_IN_WOORDEN[overdracht.reden].toLowerCase()}.`;
    return {
      id: `overgedragen:${overdracht.id}`,
      soort: "overgedragen",
      zin: `${gebeurd} ${reden} ${vanMij ? "U bent nu de eigenaar." : "U bent niet meer de eigenaar."}`,
      href,
      sinds: overdracht.op.toISOString(),
      uiterlijk: null,
      gezien: { soort: "overdracht", id: overdracht.id },
    };
  });
};
