"use client";

import type { Datum as DatumTekst } from "@core/grondslagen";
import { Alinea, DatumVeld, Dialoog, Knop, TekstVak } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import type { Datumwaarde } from "../formulier/datumwaarde.ts";
import { datumFouten } from "../formulier/datum-fouten.ts";

export type BeeindigKnopProps = {
  /** "deze regel" */
  wat: string;
  reden: string;
  begin: DatumTekst | null;
  onBeeindig: (laatsteDag: Datumwaarde, reden: string) => void;
};

/** The law ended: asks the last day and why. What holds for the days before stays in the tables. */
export function BeeindigKnop({ wat, reden, begin, onBeeindig }: BeeindigKnopProps): ReactElement {
  const [open, setOpen] = useState(false);
  const [dag, setDag] = useState<Datumwaarde>({ iso: null, mis: null });
  const [waarom, setWaarom] = useState(reden);
  const [geprobeerd, setGeprobeerd] = useState(false);
  const dagFout =
    datumFouten("laatste-dag", "Laatste dag", dag)[0]?.tekst ??
    (dag.iso === null
      ? "Vul de laatste dag in"
      : begin !== null && dag.iso < begin
        ? "De laatste dag ligt voor de eerste dag"
        : undefined);
  const redenFout = waarom.trim() === "" ? "Schrijf op waarom zij eindigt" : undefined;
  const doe = () => {
    setGeprobeerd(true);
    if (dagFout !== undefined) return document.getElementById("laatste-dag")?.focus();
    if (redenFout !== undefined) return document.getElementById("einde-reden")?.focus();
    setOpen(false);
    return onBeeindig(dag, waarom);
  };
  return (
    <>
      <Knop
        soort="rustig"
        onClick={() => {
          setWaarom(reden);
          setGeprobeerd(false);
          setOpen(true);
        }}
      >
        Beëindig {wat}
      </Knop>
      <Dialoog
        open={open}
        onSluit={() => setOpen(false)}
        titel={`Wanneer eindigt ${wat}?`}
        acties={
          <>
            <Knop soort="primair" onClick={doe}>
              Beëindig en sla op
            </Knop>
            <Knop soort="rustig" onClick={() => setOpen(false)}>
              Nee, ga terug
            </Knop>
          </>
        }
      >
        <Alinea>
          Voor gegevens die tot en met die dag zijn gedeeld, blijft zij gelden. Daarna niet meer. Andere
          wijzigingen in dit formulier worden ook opgeslagen.
        </Alinea>
        <DatumVeld
          name="laatste-dag"
          label="Laatste dag waarop zij geldt"
          fout={geprobeerd ? dagFout : undefined}
          onChange={(iso, stand) =>
            setDag({
              iso,
              mis: stand.soort === "onvolledig" || stand.soort === "onmogelijk" ? stand.soort : null,
            })
          }
        />
        <TekstVak
          name="einde-reden"
          label="Reden"
          rows={3}
          maxLength={2000}
          value={waarom}
          fout={geprobeerd ? redenFout : undefined}
          onChange={(event) => setWaarom(event.target.value)}
        />
      </Dialoog>
    </>
  );
}
