"use client";

import { datumInWoorden, isDatum } from "@core/grondslagen";
import { Knop, Stapel, Tabel } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { Tegengehouden as Dossier } from "../../use-cases/lees-bewaren/typen.ts";
import { dagInWoorden } from "../woorden/datum-in-woorden.ts";

/** The dossiers that are held, each with why, and the way to let go of it for who may. */
export function Tegengehouden(props: { dossiers: readonly Dossier[]; mag: boolean }): ReactElement {
  const { dossiers, mag } = props;
  const actie = useActie();
  const router = useRouter();
  const hefOp = (id: string) =>
    actie.doe(
      () => api.bewaren.hefOp.call({ id }),
      () => {
        router.push("/bewaren?gedaan=opgeheven");
        router.refresh();
      },
    );
  return (
    <Stapel ruimte="m">
      <ActieFouten actie={actie} kop="er is niets gewijzigd" />
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
        rijen={dossiers.map(({ id, zaakkenmerk, reden, door, op, bewarenTot }) => ({
          id,
          cellen: {
            zaakkenmerk,
            reden,
            door: `${door}, ${dagInWoorden(op)}`,
            tot: bewarenTot !== null && isDatum(bewarenTot) ? datumInWoorden(bewarenTot) : "Nog niet gekozen",
            ...(mag && {
              opheffen: (
                <Knop soort="rustig" klein bezig={actie.bezig} onClick={() => void hefOp(id)}>
                  Hef op voor {zaakkenmerk}
                </Knop>
              ),
            }),
          },
        }))}
      />
    </Stapel>
  );
}
