import { may } from "@core/grondslagen";
import { listNoodZonderBevinding } from "@deelwijzer/db";
import { datumVan } from "@deelwijzer/server";
import { leesNamen } from "../toegang/namen.ts";
import type { WachtBron } from "./wacht-item.ts";

/** For the FG: an emergency access waits, before everything else, until a finding is recorded. */
export const noodtoegang: WachtBron = async ({ actor }, tx) => {
  const gemeente = { soort: "gemeente", gemeenteId: actor.gemeenteId } as const;
  if (!may(actor, "inzage-toezien", gemeente).toegestaan) return [];
  const rijen = await listNoodZonderBevinding(tx);
  if (rijen.length === 0) return [];
  const noem = await leesNamen(tx);
  return rijen.map(({ inzage, afweging }) => ({
    id: `noodtoegang:${inzage.id}`,
    soort: "noodtoegang",
    zin: `Noodtoegang: ${noem(inzage.aanvragerId)} opende een dossier van ${noem(inzage.eigenaarId)} (${afweging.zaakkenmerk ?? "vernietigd"}). Bekijk of dat in orde was.`,
    href: `/toezicht#inzage-${inzage.id}`,
    sinds: inzage.op.toISOString(),
    // The day itself: then it stands above whatever may wait longer.
    uiterlijk: datumVan(inzage.op),
  }));
};
