import { listAfwegingen, listOnverwerkteIntrekkingen } from "@deelwijzer/db";
import { dossiernaam, magLezen } from "./eigen-dossier.ts";
import type { WachtBron, WachtItem } from "./wacht-item.ts";

/** One's own dossiers and those one stands in for, decided ones too, of which a resident took a consent back and nobody looked yet. */
export const toestemmingIngetrokken: WachtBron = async ({ actor }, tx) => {
  if (!actor.rollen.includes("medewerker")) return [];
  const open = await listOnverwerkteIntrekkingen(tx, { werktErin: actor.gebruikerId });
  if (open.length === 0) return [];
  const rijen = (await listAfwegingen(tx, { ids: open.map(({ afwegingId }) => afwegingId) })).filter(
    magLezen(actor),
  );
  return open.flatMap(({ afwegingId, toestemmingId, op }): WachtItem[] => {
    const rij = rijen.find(({ id }) => id === afwegingId);
    if (rij === undefined || rij.vernietigdOp !== null) return [];
    return [
      {
        id: `toestemming-ingetrokken:${toestemmingId}`,
        soort: "toestemming-ingetrokken",
        zin: `Een toestemming in ${dossiernaam(rij)} is ingetrokken. Bekijk wat dat voor u betekent.`,
        href: `/afwegingen/${rij.id}/toestemmingen`,
        sinds: op.toISOString(),
        uiterlijk: null,
      },
    ];
  });
};
