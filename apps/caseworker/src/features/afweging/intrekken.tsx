"use client";

import { Alinea, Details, Dialoog, Knop, Melding } from "@deelwijzer/ui";
import { foutInWoorden } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { naIntrekken } from "./na-intrekken.ts";
import { bewarenTotVan } from "./weerhoudingen.ts";
import type { Werk } from "./werk.ts";

/** Stopping without a besluit, for an afweging that was begun by mistake. */
export function Intrekken({ afweging, concept, acties, vandaag }: Werk): ReactElement {
  const router = useRouter();
  const [vraagt, setVraagt] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState<string | null>(null);
  const trekIn = async () => {
    if (bezig) return;
    setBezig(true);
    try {
      await client.afwegingen.trekIn({ id: afweging.id, expectedVersion: concept.stand.versie });
      router.push("/");
      router.refresh();
    } catch (error) {
      setMislukt(foutInWoorden(error));
      setBezig(false);
      setVraagt(false);
    }
  };
  return (
    <Details samenvatting="Stoppen met deze afweging">
      <Alinea>
        Bent u per ongeluk begonnen? Trek de afweging dan in. Wilt u niet delen? Stel dan een besluit “Ik deel
        niet” vast. Dan is ook dat te verantwoorden.
      </Alinea>
      {mislukt === null ? null : (
        <Melding soort="fout" kop="niet ingetrokken" live>
          {mislukt}
        </Melding>
      )}
      <Knop
        soort="gevaar"
        onClick={() => {
          void acties.sla();
          setVraagt(true);
        }}
      >
        Trek deze afweging in
      </Knop>
      <Dialoog
        open={vraagt}
        onSluit={() => setVraagt(false)}
        titel="Wilt u deze afweging intrekken?"
        acties={
          <>
            <Knop soort="gevaar" bezig={bezig} onClick={() => void trekIn()}>
              Ja, trek in
            </Knop>
            <Knop soort="rustig" onClick={() => setVraagt(false)}>
              Nee, ga verder
            </Knop>
          </>
        }
      >
        <Alinea>U kunt er daarna niet meer mee verder. {naIntrekken(bewarenTotVan(concept), vandaag)}</Alinea>
      </Dialoog>
    </Details>
  );
}
