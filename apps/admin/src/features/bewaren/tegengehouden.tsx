import { datumInWoorden, isDatum } from "@core/grondslagen";
import { Tabel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Tegengehouden as Dossier } from "../../use-cases/lees-bewaren/typen.ts";
import { dagInWoorden } from "../woorden/datum-in-woorden.ts";
import { HefOpKnop } from "./hef-op-knop.tsx";

/** The dossiers that are held, each with why, and the way to let go of it for who may. */
export function Tegengehouden(props: { dossiers: readonly Dossier[]; mag: boolean }): ReactElement {
  const { dossiers, mag } = props;
  return (
    <Tabel
      bijschrift="Dossiers die langer nodig zijn"
      kaarten
      kolommen={[
        { id: "zaakkenmerk", kop: "Zaakkenmerk", rijkop: true },
        { id: "reden", kop: "Waarom" },
        { id: "door", kop: "Wie en wanneer" },
        { id: "tot", kop: "Laatste dag" },
        ...(mag ? [{ id: "opheffen", kop: "Opheffen" }] : []),
      ]}
      rijen={dossiers.map((dossier) => {
        const { id, zaakkenmerk, reden, door, op, bewarenTot } = dossier;
        return {
          id,
          cellen: {
            zaakkenmerk,
            reden,
            door: `${door}, ${dagInWoorden(op)}`,
            tot: bewarenTot !== null && isDatum(bewarenTot) ? datumInWoorden(bewarenTot) : "Nog niet gekozen",
            ...(mag && { opheffen: <HefOpKnop dossier={dossier} /> }),
          },
        };
      })}
    />
  );
}
