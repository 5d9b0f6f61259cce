import { listOngezienTeruggaven, listOngezienWaarnemingen } from "@deelwijzer/db";
import { leesNamen } from "../toegang/namen.ts";
import { WAARNEMING_IN_WOORDEN } from "../toegang/redenen.ts";
import { dossiernaam } from "./eigen-dossier.ts";
import type { WachtBron, WachtItem } from "./wacht-item.ts";

/** Somebody stands in for me, or stopped; or the owner I stood in for is back. */
export const waargenomen: WachtBron = async ({ actor }, tx) => {
  const begonnen = await listOngezienWaarnemingen(tx, actor.gebruikerId);
  const gestopt = await listOngezienTeruggaven(tx, actor.gebruikerId);
  if (begonnen.length + gestopt.length === 0) return [];
  const noem = await leesNamen(tx);
  return [
    ...begonnen.map(({ waarneming, afweging }): WachtItem => ({
      id: `waargenomen:${waarneming.id}`,
      soort: "waargenomen",
      zin: `${noem(waarneming.waarnemerId)} neemt ${dossiernaam(afweging)} voor u waar. Reden: ${WAARNEMING_IN_WOORDEN[waarneming.reden].toLowerCase()}. Bent u er weer? Dan kunt u het dossier terugnemen.`,
      href: `/afwegingen/${afweging.id}/toegang`,
      sinds: waarneming.sinds.toISOString(),
      uiterlijk: null,
      gezien: { soort: "waarneming", id: waarneming.id },
    })),
    ...gestopt.map(({ waarneming, afweging }): WachtItem => ({
      id: `teruggegeven:${waarneming.id}`,
      soort: "teruggegeven",
      zin: `${noem(waarneming.beeindigdDoor ?? "")} heeft de waarneming van ${dossiernaam(afweging)} gestopt. ${
        waarneming.eigenaarId === actor.gebruikerId
          ? "U gaat zelf weer verder."
          : "U kunt er niet meer in werken."
      }`,
      href: `/afwegingen/${afweging.id}/toegang`,
      sinds: (waarneming.beeindigdOp ?? waarneming.sinds).toISOString(),
      uiterlijk: null,
      gezien: { soort: "teruggave", id: waarneming.id },
    })),
  ];
};
