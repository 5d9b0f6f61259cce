import { may } from "@core/grondslagen";
import { listMeldingenZonderBevinding } from "@deelwijzer/db";
import { leesNamen } from "../toegang/namen.ts";
import type { WachtBron } from "./wacht-item.ts";

/** For the FG: a besluit to deviate from the law waits until an FG says what they find of it. */
export const uitzonderingGemeld: WachtBron = async ({ actor }, tx) => {
  const gemeente = { soort: "gemeente", gemeenteId: actor.gemeenteId } as const;
  if (!may(actor, "uitzonderingen-toezien", gemeente).toegestaan) return [];
  const rijen = await listMeldingenZonderBevinding(tx);
  // Nobody watches over their own besluit, and what was destroyed cannot be looked at any more.
  const teBekijken = rijen.filter(
    ({ besluit, afweging }) => besluit.auteurId !== actor.gebruikerId && afweging.vernietigdOp === null,
  );
  if (teBekijken.length === 0) return [];
  const noem = await leesNamen(tx);
  return teBekijken.map(({ melding, besluit, afweging }) => ({
    id: `uitzondering-gemeld:${melding.id}`,
    soort: "uitzondering-gemeld",
    zin: `Uitzondering: ${noem(besluit.auteurId)} besloot om gegevens te delen in strijd met de AVG (${afweging.zaakkenmerk ?? "vernietigd"}). Bekijk de redenen.`,
    href: `/toezicht/uitzonderingen/${melding.id}`,
    sinds: melding.op.toISOString(),
    uiterlijk: null,
  }));
};
