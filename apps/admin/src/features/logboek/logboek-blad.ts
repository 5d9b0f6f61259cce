import type { WijzigingVeld } from "@deelwijzer/ui";
import type { GelezenBeheerlogboek } from "../../use-cases/lees-beheerlogboek/typen.ts";
import type { GelezenLogboek } from "../../use-cases/lees-logboek/typen.ts";
import { veldenVanGebeurtenis } from "../wijzigingsset/velden-van-gebeurtenis.ts";
import { watGebeurde } from "../wijzigingsset/wat-gebeurde.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { beheerInWoorden } from "./beheer-in-woorden.ts";

/** A row per field that changed; one row for a deed that changed none. */
function rijen(begin: readonly string[], velden: readonly WijzigingVeld[]): string[][] {
  if (velden.length === 0) return [[...begin, "", "", ""]];
  return velden.map(({ naam, was, wordt }) => [...begin, naam, was ?? "", wordt ?? ""]);
}

/** The log of the tables as a sheet, in the words of the screen. */
export function bladVanLogboek({ regels, woordenlijst: w }: GelezenLogboek): string[][] {
  return [
    ["Wanneer", "Wie", "Rol", "Wijzigingsset", "Wat", "Waarom", "Veld", "Was", "Wordt"],
    ...regels.flatMap((regel) =>
      rijen(
        [
          momentInWoorden(regel.op),
          regel.naam,
          regel.rol ?? "",
          regel.setTitel,
          watGebeurde(regel, w),
          regel.reden ?? "",
        ],
        veldenVanGebeurtenis(regel.gegevens, w),
      ),
    ),
  ];
}

/** The log of beheer as a sheet, in the words of the screen. */
export function bladVanBeheerlogboek({ regels, namen }: GelezenBeheerlogboek): string[][] {
  return [
    ["Wanneer", "Wie", "Rol", "Over wie of wat", "Wat", "Veld", "Was", "Wordt"],
    ...regels.flatMap((regel) => {
      const { daad, over, velden } = beheerInWoorden(regel, namen);
      return rijen([momentInWoorden(regel.op), regel.naam, regel.rol ?? "", over, daad], velden);
    }),
  ];
}
