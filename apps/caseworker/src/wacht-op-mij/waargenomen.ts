import { listOngezienTeruggaven, listOngezienWaarnemingen, type WaarnemingEinde } from "@deelwijzer/db";
import { leesNamen } from "../toegang/namen.ts";
import { WAARNEMING_IN_WOORDEN } from "../toegang/redenen.ts";
import { dossierVoor } from "./eigen-dossier.ts";
import type { WachtBron, WachtItem } from "./wacht-item.ts";

/** Somebody stands in for me, or stopped; or I stand in no longer, by somebody else's hand. */
export const waargenomen: WachtBron = async ({ actor }, tx) => {
  const begonnen = await listOngezienWaarnemingen(tx, actor.gebruikerId);
  const gestopt = await listOngezienTeruggaven(tx, actor.gebruikerId);
  if (begonnen.length + gestopt.length === 0) return [];
  const noem = await leesNamen(tx);
  return [
    ...begonnen.map(({ waarneming, afweging }): WachtItem => {
      const { naam, href } = dossierVoor(actor, afweging, "/toegang");
      const reden = WAARNEMING_IN_WOORDEN[waarneming.reden].toLowerCase();
      return {
        id: `waargenomen:${waarneming.id}`,
        soort: "waargenomen",
        zin: `${noem(waarneming.waarnemerId)} neemt ${naam} voor u waar. Reden: ${reden}. Bent u er weer? Dan kunt u het dossier terugnemen.`,
        href,
        sinds: waarneming.sinds.toISOString(),
        uiterlijk: null,
        gezien: { soort: "waarneming", id: waarneming.id },
      };
    }),
    ...gestopt.map((einde): WachtItem => {
      const { waarneming, afweging } = einde;
      const { naam, href } = dossierVoor(actor, afweging, "/toegang");
      const gebeurd = eindeZin(einde, naam, noem);
      return {
        id: `teruggegeven:${waarneming.id}`,
        soort: "teruggegeven",
        zin: `${gebeurd} ${
          waarneming.eigenaarId === actor.gebruikerId
            ? "U gaat zelf weer verder."
            : "U neemt het niet meer waar."
        }`,
        href,
        sinds: (waarneming.beeindigdOp ?? waarneming.sinds).toISOString(),
        uiterlijk: null,
        gezien: { soort: "teruggave", id: waarneming.id },
      };
    }),
  ];
};

/** By whose hand it ended: given back, taken back, handed over, or stopped by a beheerder. */
function eindeZin(
  { waarneming, overdracht }: WaarnemingEinde,
  naam: string,
  noem: (userId: string) => string,
): string {
  const door = noem(waarneming.beeindigdDoor ?? "");
  if (overdracht !== null) return `${door} heeft ${naam} overgedragen aan ${noem(overdracht.naar)}.`;
  if (waarneming.beeindigdDoor === waarneming.waarnemerId) return `${door} heeft ${naam} aan u teruggegeven.`;
  if (waarneming.beeindigdDoor === waarneming.eigenaarId) return `${door} heeft ${naam} teruggenomen.`;
  return `${door} heeft de waarneming van ${naam} gestopt.`;
}
