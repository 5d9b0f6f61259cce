"use client";

import { DatumVeld, Details, KeuzeGroep, Knop, Stapel } from "@deelwijzer/ui";
import { foutInEenZin } from "@deelwijzer/web";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";

/** Somebody told the gemeente that the consent is withdrawn: recorded in a moment, no reason asked (AVG 7 lid 3). */
export function IntrekkingFormulier(props: {
  readonly id: string;
  readonly vandaag: string;
  readonly onKlaar: () => void;
}): ReactElement {
  const { id, vandaag, onKlaar } = props;
  const [door, setDoor] = useState<"persoon-zelf" | "vertegenwoordiger" | null>(null);
  const [gezegdOp, setGezegdOp] = useState<string | null>(vandaag);
  const [fout, setFout] = useState<string | null>(null);
  const [bezig, setBezig] = useState(false);
  const leg = async () => {
    if (door === null || gezegdOp === null) {
      setFout("Kies wie de toestemming intrekt, en vul in op welke dag dat was.");
      return;
    }
    setBezig(true);
    setFout(null);
    try {
      await client.toestemmingen.meldIntrekking({ id, door, gezegdOp });
      onKlaar();
    } catch (error) {
      setFout(foutInEenZin(error));
    } finally {
      setBezig(false);
    }
  };
  return (
    <Details samenvatting="Trekt iemand deze toestemming in?">
      <Stapel>
        <KeuzeGroep
          name={`door-${id}`}
          label="Wie trekt de toestemming in?"
          opties={[
            { value: "persoon-zelf", label: "De persoon zelf" },
            { value: "vertegenwoordiger", label: "Iemand die namens de persoon beslist" },
          ]}
          value={door}
          onChange={(keuze) => setDoor(keuze as "persoon-zelf" | "vertegenwoordiger")}
        />
        <DatumVeld
          name={`gezegdOp-${id}`}
          label="Op welke dag?"
          value={gezegdOp}
          onChange={(iso) => setGezegdOp(iso)}
        />
        {fout === null ? null : <p role="alert">{fout}</p>}
        <div>
          <Knop bezig={bezig} bezigTekst="Wij leggen de intrekking vast…" onClick={() => void leg()}>
            Leg de intrekking vast
          </Knop>
        </div>
      </Stapel>
    </Details>
  );
}
