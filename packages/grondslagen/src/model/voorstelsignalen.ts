import { dagenTussen } from "../time/dagen-tussen.ts";
import { datumInWoorden, type Datum } from "../time/datum.ts";
import type { Aankondiging } from "./aankondiging.ts";
import type { Wetsvoorstel } from "./wetsvoorstel.ts";

/** A bill that is still on its way is looked at every month. */
const DAGEN_TUSSEN_CONTROLES = 30;

export interface Voorstelsignaal {
  readonly soort: "te-laat-gecontroleerd" | "dag-voorbij" | "stand-onbekend" | "niet-in-tabellen";
  readonly zin: string;
}

/** A bill is on its way as long as it is neither law nor lapsed, or a part of it still has to begin. */
export function isOnderweg({ stand, fasen = [] }: Wetsvoorstel, vandaag: Datum): boolean {
  if (stand === "vervallen") return false;
  return stand !== "in-werking" || fasen.some(({ datum }) => datum === null || datum > vandaag);
}

/** What somebody has to look at: what is late, what was not checked, and what is law and not in the tables. */
export function voorstelsignalen(
  voorstel: Wetsvoorstel,
  gecontroleerdOp: Datum,
  vandaag: Datum,
  aankondigingen: readonly Aankondiging[],
): Voorstelsignaal[] {
  const { stand, verwacht, fasen = [], dossiernummer } = voorstel;
  const signalen: Voorstelsignaal[] = [];
  if (isOnderweg(voorstel, vandaag)) {
    if (dagenTussen(gecontroleerdOp, vandaag) > DAGEN_TUSSEN_CONTROLES)
      signalen.push({
        soort: "te-laat-gecontroleerd",
        zin: `Sinds ${datumInWoorden(gecontroleerdOp)} heeft niemand nagekeken hoe ver dit is.`,
      });
    if (stand === "onbekend")
      signalen.push({ soort: "stand-onbekend", zin: "Hoe ver dit voorstel is, is niet bekend." });
  }
  if (stand !== "in-werking" && stand !== "vervallen") {
    if (verwacht?.datum != null && verwacht.datum <= vandaag)
      signalen.push({
        soort: "dag-voorbij",
        zin: `Het werd verwacht op ${datumInWoorden(verwacht.datum)}. Die dag is geweest.`,
      });
    for (const { datum, id } of fasen)
      if (datum !== null && datum <= vandaag)
        signalen.push({
          soort: "dag-voorbij",
          zin: `De fase "${id}" begon op ${datumInWoorden(datum)}, maar het voorstel staat nog niet als wet.`,
        });
  }
  const eigen = new Set(voorstel.aankondigingen ?? []);
  const open = aankondigingen.filter(
    (een) =>
      (een.dossiernummer === dossiernummer || eigen.has(een.id)) &&
      een.vanaf <= vandaag &&
      (een.verwerktIn === null || een.heropendIn !== null),
  );
  for (const { titel } of open)
    signalen.push({ soort: "niet-in-tabellen", zin: `Nog niet in de tabellen verwerkt: ${titel}.` });
  return signalen;
}
