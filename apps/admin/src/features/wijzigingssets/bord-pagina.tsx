import { Alinea, Details, Knop, Kop, Koppeling, LegeStaat, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { SetInLijst } from "../../use-cases/lijst-wijzigingssets/typen.ts";
import stijl from "./bord.module.css";
import { SetKaart } from "./set-kaart.tsx";
import { verdeel, type Bordgroep } from "./verdeel.ts";

export type BordPaginaProps = {
  sets: readonly SetInLijst[];
  /** Only a privacyadviseur begins one. */
  magBeginnen: boolean;
};

/** Every wijzigingsset by state, in the order in which work goes on. */
export function BordPagina({ sets, magBeginnen }: BordPaginaProps): ReactElement {
  const { open, dicht } = verdeel(sets);
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <Kop niveau={1}>Wijzigingssets</Kop>
        <Alinea>
          In een wijzigingsset bereidt u een wijziging van de tabellen voor. Niemand merkt daar iets van, tot
          een tweede persoon de set heeft goedgekeurd en zij is gepubliceerd.
        </Alinea>
        {magBeginnen ? (
          <div className="dw-niet-drukken">
            <Knop soort="primair" als={Link} href="/wijzigingssets/nieuw">
              Begin een wijzigingsset
            </Knop>
          </div>
        ) : (
          <Alinea gedempt>Een privacyadviseur begint een wijzigingsset. U beoordeelt en publiceert.</Alinea>
        )}
      </Stapel>
      {open.length === 0 ? (
        <LegeStaat kop="Er is nu niets in voorbereiding">
          <Alinea>
            Verandert een wet, of klopt een regel niet? Dan begint een privacyadviseur een wijzigingsset.{" "}
            {magBeginnen
              ? "Dat kan bij een wetsvoorstel of een bekende wijziging, of om een eigen reden."
              : "U ziet de set hier zodra er iets te beoordelen is."}
          </Alinea>
          <Alinea>
            <Koppeling als={Link} href="/wijzigingen">
              Bekijk de bekende wijzigingen en wetsvoorstellen
            </Koppeling>
          </Alinea>
        </LegeStaat>
      ) : (
        open.map((groep) => (
          <Sectie key={groep.id} id={groep.id} kop={`${groep.kop} (${groep.sets.length})`} maat="l">
            <Groepinhoud groep={groep} />
          </Sectie>
        ))
      )}
      {dicht.map((groep) => (
        <div key={groep.id} className={stijl["vouw"]}>
          <Details id={groep.id} samenvatting={<strong>{`${groep.kop} (${groep.sets.length})`}</strong>}>
            <Groepinhoud groep={groep} />
          </Details>
        </div>
      ))}
    </Stapel>
  );
}

function Groepinhoud({ groep }: { groep: Bordgroep }): ReactElement {
  return (
    <Stapel ruimte="m">
      <Alinea gedempt>{groep.uitleg}</Alinea>
      <ul role="list" className={stijl["kaarten"]}>
        {groep.sets.map((set) => (
          <li key={set.id}>
            <SetKaart set={set} />
          </li>
        ))}
      </ul>
    </Stapel>
  );
}
