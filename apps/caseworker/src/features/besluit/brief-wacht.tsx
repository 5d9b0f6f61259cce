"use client";

import { DatumVeld, Details, Knop, Melding, Stapel, TekstVak } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";

/** The letter cannot go yet: why, and on which day somebody looks again. */
export function BriefWacht({
  besluitId,
  vandaag,
}: {
  readonly besluitId: string;
  readonly vandaag: string;
}): ReactElement {
  const router = useRouter();
  const actie = useActie();
  const [reden, setReden] = useState("");
  const [uiterlijk, setUiterlijk] = useState<string | null>(null);
  const [klaar, setKlaar] = useState(false);
  if (klaar)
    return (
      <Melding soort="gelukt" kop="de brief wacht" live>
        <p>Uw reden is bewaard. Op de dag die u koos, staat dit bij “Wacht op u”.</p>
      </Melding>
    );
  return (
    <Details samenvatting="Moet de brief nog wachten?">
      <Stapel>
        <ActieFouten actie={actie} kop="de reden is niet bewaard" />
        <TekstVak
          name="reden"
          label="Waarom moet de brief wachten?"
          toelichting="Bijvoorbeeld: eerst is er een gesprek, of de brief brengt iemand in gevaar. Schrijf geen namen."
          rows={3}
          maxLength={4000}
          value={reden}
          fout={actie.foutBij("reden")}
          onChange={(event) => setReden(event.target.value)}
        />
        <DatumVeld
          name="uiterlijk"
          label="Op welke dag kijkt u opnieuw?"
          toelichting={`Een dag na vandaag (${vandaag}).`}
          value={uiterlijk}
          fout={actie.foutBij("uiterlijk")}
          onChange={(iso) => setUiterlijk(iso)}
        />
        <div>
          <Knop
            bezig={actie.bezig}
            bezigTekst="Wij bewaren de reden…"
            onClick={() =>
              void actie.doe(
                () => client.besluiten.stelBriefUit({ id: besluitId, reden, uiterlijk: uiterlijk ?? "" }),
                () => {
                  setKlaar(true);
                  router.refresh();
                },
              )
            }
          >
            De brief wacht
          </Knop>
        </div>
      </Stapel>
    </Details>
  );
}
