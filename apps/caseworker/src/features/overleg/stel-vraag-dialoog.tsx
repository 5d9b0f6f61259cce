"use client";

import { Alinea, Dialoog, Knop, Melding, Stapel } from "@deelwijzer/ui";
import { useEffect, useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import type { Vooraf } from "../../use-cases/bekijk-overlegvraag/bekijk-overlegvraag.ts";
import type { Werk } from "../afweging/werk.ts";
import { GetoondBeeld } from "./getoond-beeld.tsx";
import { useVersturen } from "./use-versturen.ts";
import { aanSleutel, foutenInVraag, nieuwConcept, type VraagConcept } from "./vraag-concept.ts";
import { VraagVelden } from "./vraag-velden.tsx";

export type StelVraagDialoogProps = Pick<Werk, "afweging" | "acties"> & {
  readonly id: string;
  readonly overVraag: string | null;
  readonly vervolgOp: string | null;
  readonly onSluit: () => void;
  readonly onGesteld: () => void;
};

/**
 * One question to a role or a colleague, in two steps: write it, and see exactly what they will see. It opens over the
 * step one is at; what was answered there stays.
 */
export function StelVraagDialoog(props: StelVraagDialoogProps): ReactElement {
  const { afweging, acties, id, overVraag, vervolgOp, onSluit, onGesteld } = props;
  const [vooraf, setVooraf] = useState<Vooraf | null>(null);
  const [concept, setConcept] = useState<VraagConcept | null>(null);
  const [bekijkt, setBekijkt] = useState(false);
  const [poging, setPoging] = useState(0);
  const { bezig, mislukt, verstuur } = useVersturen();
  const { sla, volg, versieNu } = acties;

  const haal = async (vraag: string, stukken: readonly string[]): Promise<Vooraf> => {
    // What is shown is what is stored.
    await sla();
    return client.overleg.vooraf({ id: afweging.id, vraag, stukken: [...stukken] });
  };
  useEffect(() => {
    void verstuur(async () => {
      const gehaald = await haal("", []);
      setVooraf(gehaald);
      setConcept(nieuwConcept(overVraag, gehaald.kiesbaar, gehaald.vandaag));
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens
  }, []);

  const bekijk = async () => {
    if (vooraf === null || concept === null) return;
    setPoging((nummer) => nummer + 1);
    if (foutenInVraag(concept, vooraf.vandaag, id).length > 0) return;
    await verstuur(async () => {
      setVooraf(await haal(concept.vraag, concept.stukken));
      setBekijkt(true);
    });
  };
  const stel = async () => {
    const partner = vooraf?.partners.find((kandidaat) => aanSleutel(kandidaat) === concept?.aan);
    if (vooraf === null || concept === null || partner === undefined || concept.uiterlijk === null) return;
    const { vraag, stukken, uiterlijk } = concept;
    const gelukt = await verstuur(async () => {
      const { soort, stand } = await client.overleg.stel({
        id: afweging.id,
        expectedVersion: versieNu(),
        aan: partner.aan,
        vraag,
        stukken: [...stukken],
        uiterlijk,
        overVraag,
        vervolgOp,
        merk: vooraf.merk,
      });
      volg(stand);
      if (soort === "conflict") setBekijkt(false);
      else onGesteld();
    });
    // What they would see has changed meanwhile: look again before it goes.
    if (!gelukt) setBekijkt(false);
  };

  return (
    <Dialoog
      open
      onSluit={onSluit}
      titel={bekijkt ? "Dit ziet uw collega" : "Vraag het een collega"}
      acties={
        vooraf === null ? (
          <Knop soort="rustig" onClick={onSluit}>
            Annuleren
          </Knop>
        ) : bekijkt ? (
          <>
            <Knop key="stel" soort="primair" bezig={bezig} onClick={() => void stel()}>
              Stel deze vraag
            </Knop>
            <Knop soort="rustig" onClick={() => setBekijkt(false)}>
              Terug en wijzigen
            </Knop>
          </>
        ) : (
          <>
            <Knop key="bekijk" soort="primair" bezig={bezig} onClick={() => void bekijk()}>
              Bekijk wat uw collega ziet
            </Knop>
            <Knop soort="rustig" onClick={onSluit}>
              Annuleren
            </Knop>
          </>
        )
      }
    >
      <Stapel>
        {mislukt === null ? null : (
          <Melding soort="fout" kop="niet gelukt" live>
            {mislukt}
          </Melding>
        )}
        {vooraf === null || concept === null ? (
          <p role="status">Even ophalen…</p>
        ) : bekijkt ? (
          <>
            <Alinea>Dit en niets anders. Het zaakkenmerk en de titel ziet uw collega niet.</Alinea>
            <div ref={leesEerst} tabIndex={-1}>
              <GetoondBeeld getoond={vooraf.getoond} niveau={3} />
            </div>
          </>
        ) : (
          <VraagVelden
            id={id}
            vooraf={vooraf}
            concept={concept}
            poging={poging}
            wijzig={(deel) => setConcept((oud) => (oud === null ? oud : { ...oud, ...deel }))}
          />
        )}
      </Stapel>
    </Dialoog>
  );
}

/** The button that led here is gone, and what is sent is read first: the second half of a double press sends nothing. */
function leesEerst(beeld: HTMLDivElement | null): void {
  beeld?.focus();
}
