import { listOngezienOverdrachten } from "@deelwijzer/db";
import { leesNamen } from "../toegang/namen.ts";
import { OVERDRACHT_IN_WOORDEN } from "../toegang/redenen.ts";
import { dossiernaam } from "./eigen-dossier.ts";
import type { WachtBron } from "./wacht-item.ts";

/** A dossier that became mine, or that somebody who stood in for me gave away. */
export const overgedragen: WachtBron = async ({ actor }, tx) => {
  const rijen = await listOngezienOverdrachten(tx, actor.gebruikerId);
  if (rijen.length === 0) return [];
  const noem = await leesNamen(tx);
  return rijen.map(({ overdracht, afweging }) => {
    const vanMij = overdracht.naar === actor.gebruikerId;
    const reden = `Reden: ${OVERDRACHT_IN_WOORDEN[overdracht.reden].toLowerCase()}.`;
    return {
      id: `overgedragen:${overdracht.id}`,
      soort: "overgedragen",
      zin: vanMij
        ? `${noem(overdracht.door)} heeft ${dossiernaam(afweging)} aan u overgedragen. ${reden} U bent nu de eigenaar.`
        : `${noem(overdracht.door)} heeft ${afweging.zaakkenmerk ?? "een dossier"} overgedragen aan ${noem(overdracht.naar)}. ${reden} U bent niet meer de eigenaar.`,
      href: vanMij ? `/afwegingen/${afweging.id}` : null,
      sinds: overdracht.op.toISOString(),
      uiterlijk: null,
      gezien: { soort: "overdracht", id: overdracht.id },
    };
  });
};
