"use client";

import { datumInWoorden, isDatum, type Datum } from "@core/grondslagen";
import {
  Alinea,
  DatumVeld,
  Dialoog,
  FoutSamenvatting,
  KeuzeGroep,
  Knop,
  type FoutItem,
} from "@deelwijzer/ui";
import { Formulier } from "@deelwijzer/web";
import { useState, type ReactElement } from "react";
import { Mislukt } from "../wijzigingsset/mislukt.tsx";
import stijl from "../wijzigingsset/set.module.css";
import { useSetactie } from "../wijzigingsset/use-setactie.ts";
import { vraagKopFocus } from "../wijzigingsset/kop-focus-na-actie.tsx";

export type PubliceerFormulierProps = {
  id: string;
  versie: number;
  titel: string;
  /** The number it gets when nobody publishes in between. */
  volgnummer: number;
  telling: string;
  vandaag: Datum;
  verwacht: Datum | null;
  magVandaag: boolean;
  magLater: boolean;
};

type Wanneer = "vandaag" | "later";

/** Chooses the moment, and asks for certainty with everything that will happen. */
export function PubliceerFormulier(props: PubliceerFormulierProps): ReactElement {
  const { id, versie, titel, volgnummer, telling, vandaag, verwacht, magVandaag, magLater } = props;
  const [wanneer, setWanneer] = useState<Wanneer | null>(
    verwacht !== null && magLater
      ? "later"
      : magVandaag && magLater
        ? null
        : magVandaag
          ? "vandaag"
          : "later",
  );
  const [dag, setDag] = useState<Datum | null>(verwacht);
  const [poging, setPoging] = useState(0);
  const [vraagt, setVraagt] = useState(false);
  const { bezig, fout, doe, vergeet } = useSetactie(versie, () => {
    vraagKopFocus();
    setVraagt(false);
  });
  const fouten = poging === 0 ? [] : foutenIn(wanneer, dag, vandaag);
  const foutBij = (veld: string) => fouten.find((deel) => deel.veld === veld)?.tekst;
  const later = wanneer === "later";
  const verder = () => {
    setPoging((nummer) => nummer + 1);
    if (bezig || foutenIn(wanneer, dag, vandaag).length > 0) return;
    vergeet();
    setVraagt(true);
  };
  const bevestig = () => {
    if (later && dag !== null) doe({ id, expectedVersion: versie, actie: "inplannen", ingangsdatum: dag });
    else doe({ id, expectedVersion: versie, actie: "publiceren" });
  };
  const moment =
    later && dag !== null ? `op ${datumInWoorden(dag)} om 00:00 uur (Nederlandse tijd)` : "meteen";
  return (
    <Formulier className={stijl["formulier"]} verstuur={verder}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <KeuzeGroep
        name="wanneer"
        label="Vanaf wanneer moet deze versie gelden?"
        fout={foutBij("wanneer")}
        value={wanneer}
        onChange={(waarde) => setWanneer(waarde === "later" ? "later" : "vandaag")}
        opties={[
          ...(magVandaag
            ? [
                {
                  value: "vandaag",
                  label: "Vandaag, meteen",
                  toelichting: `Iedereen krijgt direct antwoord volgens de nieuwe versie. Vandaag is ${datumInWoorden(vandaag)}.`,
                },
              ]
            : []),
          ...(magLater
            ? [
                {
                  value: "later",
                  label: "Op een latere dag",
                  toelichting: "De versie gaat vanzelf in, om 00:00 uur Nederlandse tijd op die dag.",
                  vervolg: (
                    <DatumVeld
                      name="dag"
                      label="Op welke dag gaat de versie in?"
                      toelichting="Een dag na vandaag. Vaak is dat de dag waarop de wet ingaat."
                      value={dag}
                      fout={foutBij("dag")}
                      onChange={(iso) => setDag(isDatum(iso) ? iso : null)}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      <div>
        <Knop type="submit" soort="primair">
          {later ? "Verder naar inplannen" : "Verder naar publiceren"}
        </Knop>
      </div>
      <Dialoog
        open={vraagt}
        onSluit={() => {
          if (!bezig) setVraagt(false);
        }}
        titel={later ? "Wilt u deze versie inplannen?" : "Wilt u deze versie nu publiceren?"}
        acties={
          <>
            <Knop
              soort="primair"
              bezig={bezig}
              bezigTekst={later ? "Wij plannen de versie in…" : "Wij publiceren de versie…"}
              onClick={bevestig}
            >
              {later ? "Ja, plan in" : "Ja, publiceer"}
            </Knop>
            <Knop soort="rustig" onClick={() => setVraagt(false)}>
              Nee, nog niet
            </Knop>
          </>
        }
      >
        <Alinea>
          <strong>{titel}</strong> wordt tabelversie {volgnummer}: {telling}.
        </Alinea>
        <Alinea>Dit gebeurt er, {moment}:</Alinea>
        <ul className={stijl["redenen"]}>
          <li>
            Iedereen in Deelwijzer krijgt antwoord volgens deze versie, in alle gemeenten die dit gebruiken.
          </li>
          <li>Wie aan een afweging werkt, houdt de versie van toen. Zij zien dat er een nieuwe is.</li>
          <li>Vastgestelde besluiten veranderen niet.</li>
          {later ? (
            <li>Tot die dag zit de set op slot. U kunt het inplannen nog intrekken.</li>
          ) : (
            <li>Dit kunt u niet ongedaan maken. Teruggaan kan alleen met een nieuwe set.</li>
          )}
        </ul>
        <Mislukt kop={later ? "de versie is niet ingepland" : "de versie is niet gepubliceerd"} fout={fout} />
      </Dialoog>
    </Formulier>
  );
}

function foutenIn(wanneer: Wanneer | null, dag: Datum | null, vandaag: Datum): FoutItem[] {
  if (wanneer === null) return [{ veld: "wanneer", tekst: "Kies vanaf wanneer de versie moet gelden." }];
  if (wanneer === "vandaag") return [];
  if (dag === null) return [{ veld: "dag", tekst: "Vul een bestaande dag in." }];
  return dag <= vandaag
    ? [{ veld: "dag", tekst: "Kies een dag na vandaag. Wilt u vandaag? Kies dan “Vandaag, meteen”." }]
    : [];
}
