"use client";

import { Details, Knop, Melding, TekstVak } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { berichtFout } from "./bericht-fout.ts";
import stijl from "./overleg.module.css";
import { useVersturen } from "./use-versturen.ts";

/** A remark after the answer; it comes beside what was said, and changes none of it. */
export function OpmerkingFormulier(props: {
  readonly vraagId: string;
  readonly onGeplaatst: () => void;
}): ReactElement {
  const { vraagId, onGeplaatst } = props;
  const [tekst, setTekst] = useState("");
  const [poging, setPoging] = useState(0);
  const { bezig, mislukt, verstuur } = useVersturen();
  const fout = berichtFout(tekst, "Schrijf uw opmerking op.");
  const plaats = async () => {
    setPoging((nummer) => nummer + 1);
    if (fout !== undefined) return;
    if (await verstuur(() => client.overleg.opmerking({ id: vraagId, tekst }))) {
      setTekst("");
      setPoging(0);
      onGeplaatst();
    }
  };
  return (
    <Details samenvatting="Zet er een opmerking bij">
      <div className={stijl["formulier"]}>
        <TekstVak
          name={`opmerking-${vraagId}`}
          label="Uw opmerking"
          toelichting="Wat u schrijft, blijft staan en komt in de verantwoording. Schrijf geen namen."
          rows={3}
          maxLength={4000}
          value={tekst}
          fout={poging > 0 ? fout : undefined}
          onChange={(event) => setTekst(event.target.value)}
        />
        {mislukt === null ? null : (
          <Melding soort="fout" kop="niet geplaatst" live>
            {mislukt}
          </Melding>
        )}
        <div>
          <Knop bezig={bezig} onClick={() => void plaats()}>
            Plaats opmerking
          </Knop>
        </div>
      </div>
    </Details>
  );
}
