"use client";

import { Details, Knop, KeuzeGroep, Melding, TekstVak } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import stijl from "../toegang/toegang.module.css";
import { OORDEEL, type Oordeel } from "./oordeel.ts";

/** Records a finding; what was found before stays. */
export function LegBevinding({
  id,
  naam,
  legVast,
}: {
  readonly id: string;
  readonly naam: string;
  readonly legVast: (bevinding: {
    readonly oordeel: Oordeel;
    readonly toelichting: string;
  }) => Promise<unknown>;
}): ReactElement {
  const router = useRouter();
  const actie = useActie();
  const [oordeel, setOordeel] = useState<Oordeel | null>(null);
  const [toelichting, setToelichting] = useState("");
  const [gelukt, setGelukt] = useState(false);
  // There are more of these forms on a page: each field its own id.
  const veld = (welk: string) => `${welk}-${id}`;
  return (
    <>
      {gelukt ? <Melding soort="gelukt" kop="bevinding vastgelegd" live /> : null}
      <Details
        samenvatting={
          <>
            Leg een bevinding vast<span className="dw-visueel-verborgen"> over {naam}</span>
          </>
        }
      >
        <Formulier
          actie={actie}
          kop="niet vastgelegd"
          veldId={veld}
          className={stijl["formulier"]}
          verstuur={() => {
            setGelukt(false);
            void actie.doe(
              () => legVast({ oordeel: oordeel as Oordeel, toelichting }),
              () => {
                setOordeel(null);
                setToelichting("");
                setGelukt(true);
                router.refresh();
              },
            );
          }}
        >
          <KeuzeGroep
            name="oordeel"
            id={veld("oordeel")}
            label="Wat vond u?"
            value={oordeel}
            onChange={(waarde) => setOordeel(waarde as Oordeel)}
            opties={(Object.keys(OORDEEL) as Oordeel[]).map((value) => ({ value, label: OORDEEL[value] }))}
            fout={actie.foutBij("oordeel")}
          />
          <TekstVak
            name="toelichting"
            id={veld("toelichting")}
            label={oordeel === null || oordeel === "in-orde" ? "Toelichting" : "Wat vond u precies?"}
            optioneel={oordeel === null || oordeel === "in-orde"}
            onder="Schrijf geen namen."
            maxLength={1000}
            value={toelichting}
            onChange={(event) => setToelichting(event.target.value)}
            fout={actie.foutBij("toelichting")}
          />
          <div>
            <Knop type="submit" soort="primair" bezig={actie.bezig}>
              Leg vast
            </Knop>
          </div>
        </Formulier>
      </Details>
    </>
  );
}
