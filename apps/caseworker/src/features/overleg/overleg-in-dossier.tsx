"use client";

import { Alinea, Details, Knop, Melding, Rij, Stapel } from "@deelwijzer/ui";
import { useState, type ReactElement, type ReactNode } from "react";
import { client } from "../../api/client.ts";
import type { Gesprek } from "../../overleg/gesprek.ts";
import type { Werk } from "../afweging/werk.ts";
import { GesprekTijdlijn } from "./gesprek-tijdlijn.tsx";
import { GetoondBeeld } from "./getoond-beeld.tsx";
import { OpmerkingFormulier } from "./opmerking-formulier.tsx";
import stijl from "./overleg.module.css";
import { StelVraagDialoog } from "./stel-vraag-dialoog.tsx";
import { useOverleg } from "./use-overleg.ts";
import { useVersturen } from "./use-versturen.ts";

export type OverlegInDossierProps = Pick<Werk, "afweging" | "concept" | "acties"> & {
  readonly id: string;
  /** The question that is doubted: only what was asked about it is shown, and it goes along. Null: everything. */
  readonly overVraag: string | null;
  /** Another way to consult, beside the button that asks. */
  readonly ernaast?: ReactNode;
};

/** The questions put to others, with what they said; and the way to put one. */
export function OverlegInDossier(props: OverlegInDossierProps): ReactElement {
  const { afweging, id, overVraag, ernaast } = props;
  const { overleg, ververs } = useOverleg(props);
  const [vraagt, setVraagt] = useState<{ readonly vervolgOp: string | null } | null>(null);
  const [gesteld, setGesteld] = useState(false);
  const gesprekken = (overleg?.gesprekken ?? []).filter(
    (gesprek) => overVraag === null || gesprek.overVraag === overVraag,
  );
  return (
    <Stapel>
      {overVraag === null && overleg !== undefined && gesprekken.length === 0 ? (
        <Alinea gedempt>U hebt nog geen vraag gesteld via Deelwijzer.</Alinea>
      ) : null}
      {gesprekken.map((gesprek) => (
        <GesprekDeel
          key={gesprek.id}
          gesprek={gesprek}
          magBewerken={overleg?.magVragen === true}
          ververs={ververs}
          onVervolg={() => setVraagt({ vervolgOp: gesprek.id })}
        />
      ))}
      {gesteld ? (
        <Melding soort="gelukt" kop="uw vraag is gesteld" live>
          <p>U kunt verder met de andere vragen. Vaststellen kan pas als er antwoord is.</p>
        </Melding>
      ) : null}
      <Rij>
        {afweging.magBewerken && overleg?.magVragen === true ? (
          <Knop klein onClick={() => setVraagt({ vervolgOp: null })}>
            {gesprekken.length === 0 ? "Vraag het een collega" : "Vraag het nog een collega"}
          </Knop>
        ) : null}
        {ernaast}
      </Rij>
      {vraagt === null ? null : (
        <StelVraagDialoog
          {...props}
          id={`${id}-vraag`}
          vervolgOp={vraagt.vervolgOp}
          onSluit={() => setVraagt(null)}
          onGesteld={() => {
            setVraagt(null);
            setGesteld(true);
            ververs();
          }}
        />
      )}
    </Stapel>
  );
}

function GesprekDeel(props: {
  readonly gesprek: Gesprek;
  readonly magBewerken: boolean;
  readonly ververs: () => void;
  readonly onVervolg: () => void;
}): ReactElement {
  const { gesprek, magBewerken, ververs, onVervolg } = props;
  const { bezig, mislukt, verstuur } = useVersturen();
  const trekIn = async () => {
    if (await verstuur(() => client.overleg.trekIn({ id: gesprek.id }))) ververs();
  };
  const oordeel = gesprek.berichten.find(({ soort }) => soort === "antwoord")?.oordeel;
  return (
    <section className={stijl["gesprek"]} aria-label={`Overleg met: ${gesprek.aan}`}>
      {oordeel === "oneens" ? (
        <Melding soort="let op" kop="uw collega is het niet met u eens">
          <p>U beslist. Het verschil blijft staan, ook in de verantwoording.</p>
        </Melding>
      ) : null}
      {staatAlInLijst(gesprek) ? (
        <Details samenvatting={`Lees uw vraag aan: ${gesprek.aan}, en het antwoord`}>
          <GesprekTijdlijn gesprek={gesprek} />
        </Details>
      ) : (
        <GesprekTijdlijn gesprek={gesprek} />
      )}
      <Details samenvatting="Dit zag uw collega">
        <GetoondBeeld getoond={gesprek.getoond} niveau={4} />
      </Details>
      {mislukt === null ? null : (
        <Melding soort="fout" kop="niet gelukt" live>
          {mislukt}
        </Melding>
      )}
      {magBewerken && gesprek.toestand === "open" ? (
        <div>
          <Knop klein soort="rustig" bezig={bezig} onClick={() => void trekIn()}>
            Trek deze vraag in
          </Knop>
        </div>
      ) : null}
      {magBewerken && gesprek.toestand === "beantwoord" ? (
        <>
          <OpmerkingFormulier vraagId={gesprek.id} onGeplaatst={ververs} />
          <Rij>
            <Knop klein onClick={onVervolg}>
              Stel een vervolgvraag
            </Knop>
          </Rij>
        </>
      ) : null}
    </section>
  );
}

/** Advice that was given is one of the answers of this step, and is read there: it is not shown in full twice. */
function staatAlInLijst({ toestand, berichten }: Gesprek): boolean {
  return (
    toestand === "beantwoord" &&
    berichten.every(({ soort, oordeel }) => soort === "antwoord" && oordeel !== "meer-nodig")
  );
}
