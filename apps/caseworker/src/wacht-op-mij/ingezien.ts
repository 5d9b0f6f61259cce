import { listOngezienInzagen } from "@deelwijzer/db";
import { momentNl } from "@deelwijzer/document/tekst";
import { INZAGE_REDEN_IN_WOORDEN } from "../toegang/redenen.ts";
import { leesNamen } from "../toegang/namen.ts";
import { leesToelichting } from "../toegang/toelichting.ts";
import { dossiernaam, magLezen } from "./eigen-dossier.ts";
import type { WachtBron, WachtItem } from "./wacht-item.ts";

/** Who of another team was let into my dossier, and why: told at once, until I say "gezien". */
export const ingezien: WachtBron = async ({ actor, sleutelkast }, tx) => {
  const rijen = await listOngezienInzagen(tx, actor.gebruikerId);
  if (rijen.length === 0) return [];
  const noem = await leesNamen(tx);
  const items: WachtItem[] = [];
  for (const { inzage, afweging } of rijen) {
    const lezen = magLezen(actor)(afweging);
    const plaats = { soort: "inzage", id: inzage.id } as const;
    const toelichting = lezen
      ? await leesToelichting(tx, sleutelkast, inzage, plaats, inzage.toelichting)
      : null;
    const waarom = `Reden: ${INZAGE_REDEN_IN_WOORDEN[inzage.reden].toLowerCase()}.${toelichting === null ? "" : ` “${toelichting}”`}`;
    items.push({
      id: `ingezien:${inzage.id}`,
      soort: inzage.soort === "nood" ? "ingezien-nood" : "ingezien",
      zin: `${inzage.soort === "nood" ? "Noodtoegang: " : ""}${noem(inzage.aanvragerId)} mag ${dossiernaam(afweging)} inzien tot ${momentNl(inzage.tot.toISOString())}. ${waarom}`,
      href: lezen ? `/afwegingen/${afweging.id}/toegang` : null,
      sinds: inzage.op.toISOString(),
      uiterlijk: null,
      gezien: { soort: "inzage", id: inzage.id },
    });
  }
  return items;
};
