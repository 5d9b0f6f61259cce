import type { TeHerbeoordelen } from "@deelwijzer/db";
import { GEVOLG_NU } from "../herbeoordeling/gevolg-nu.ts";
import { wachtendOp } from "../herbeoordeling/wachtend-op.ts";
import type { Wachtend } from "../herbeoordeling/wat-volgt.ts";
import { dossiernaam } from "./eigen-dossier.ts";
import type { WachtBron, WachtItem } from "./wacht-item.ts";

/** Sealed besluiten for which the newest tables say something else, until somebody looked and did what follows. */
export const besluitHerbeoordelen: WachtBron = async (ctx, tx) =>
  (await wachtendOp(ctx, tx)).map(({ rij, wachtend, sinds }): WachtItem => {
    const { id } = rij.besluit;
    return {
      id: `besluit-herbeoordelen:${id}`,
      soort: "besluit-herbeoordelen",
      zin: zin(rij, wachtend),
      href: wachtend.soort === "bekijken" ? `/besluiten/${id}/herbeoordelen` : `/besluiten/${id}`,
      sinds: sinds.toISOString(),
      uiterlijk: null,
    };
  });

function zin({ besluit, afweging }: TeHerbeoordelen, wachtend: Wachtend): string {
  const wat = `besluit ${besluit.volgnummer} over ${dossiernaam(afweging)}`;
  switch (wachtend.soort) {
    case "bekijken":
      return `De regels onder ${wat} zijn gewijzigd. ${GEVOLG_NU[wachtend.gevolg]} Bekijk wat daaruit volgt.`;
    case "nog-opvolgen":
      return `U zou een nieuw besluit maken na ${wat}. Begin de nieuwe afweging.`;
    case "nog-aanvullen":
      return `U zou ${wat} aanvullen. Leg de aanvulling vast.`;
  }
}
