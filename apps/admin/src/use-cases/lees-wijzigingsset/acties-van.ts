import {
  belemmeringen,
  magSetactie,
  SETACTIES,
  SETTABEL,
  type Actor,
  type Checkpunt,
  type Datum,
  type Setstand,
} from "@core/grondslagen";
import type { ActieInSet } from "./typen.ts";

/**
 * What exists in this state, for the buttons of a screen. What a form asks for on the way (a reason, a day, the hash
 * of what is on the screen) does not count as missing yet.
 */
export function actiesVan(
  stand: Setstand,
  actor: Actor,
  { vandaag, punten }: { readonly vandaag: Datum; readonly punten: readonly Checkpunt[] },
): ActieInSet[] {
  return SETACTIES.filter((actie) => actie !== "bewerken" && SETTABEL[stand.status][actie] !== undefined).map(
    (actie) => {
      const kiestDag = actie === "inplannen" || actie === "publiceren";
      const tellend = kiestDag ? punten.filter(({ code }) => code !== "zonder-ingangsdatum") : punten;
      const mag = magSetactie(actie, stand, actor, {
        vandaag,
        belemmeringen: belemmeringen(tellend),
        gezien: stand.inhoudshash,
        reden: "…",
        ...(actie === "publiceren" ? { ingangsdatum: vandaag } : {}),
      });
      const redenen = mag.toegestaan
        ? []
        : mag.redenen.filter(({ reden }) => !(actie === "inplannen" && reden === "ingangsdatum-in-toekomst"));
      return { actie, toegestaan: redenen.length === 0, redenen: redenen.map(({ tekst }) => tekst) };
    },
  );
}
