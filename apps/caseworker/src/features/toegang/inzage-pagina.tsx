"use client";

import { momentNl } from "@deelwijzer/document/tekst";
import {
  Alinea,
  Keuzelijst,
  Knop,
  Koppeling,
  Kop,
  LegeStaat,
  Sectie,
  Stapel,
  TekstVeld,
} from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import Link from "next/link";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import type { MijnInzage } from "../../use-cases/lijst-mijn-inzagen/lijst-mijn-inzagen.ts";
import type { GevondenDossier } from "../../use-cases/zoek-dossier/zoek-dossier.ts";
import type { Gezocht } from "./gezocht.ts";
import { GevondenDossierBlad } from "./gevonden-dossier.tsx";
import stijl from "./toegang.module.css";

interface Keuze {
  readonly id: string;
  readonly label: string;
  readonly aliassen: readonly string[];
}

/** Finding a dossier of another team by its exact zaakkenmerk; the answer first, then perhaps access. */
export function InzagePagina({
  inzagen,
  domeinen,
  doelen,
}: {
  readonly inzagen: readonly MijnInzage[];
  readonly domeinen: readonly Keuze[];
  readonly doelen: readonly Keuze[];
}): ReactElement {
  const actie = useActie();
  const [vraag, setVraag] = useState<Gezocht>({
    zaakkenmerk: "",
    domein: domeinen.length === 1 ? (domeinen[0]?.id ?? "") : "",
    doel: null,
  });
  const [gevonden, setGevonden] = useState<{
    readonly gezocht: Gezocht;
    readonly dossiers: readonly GevondenDossier[];
  } | null>(null);
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <Kop niveau={1}>Inzage in een dossier van een ander team</Kop>
        <Alinea>
          U vindt een dossier alleen met het hele zaakkenmerk. Eerst ziet u of uw domein deze gegevens mag
          gebruiken. Daarna vraagt u inzage, met een reden. De eigenaar ziet meteen wie u bent en waarom u
          kijkt.
        </Alinea>
      </Stapel>
      {inzagen.length === 0 ? null : (
        <Sectie kop="Wat u nu mag inzien" niveau={2}>
          <ul>
            {inzagen.map((inzage) => (
              <li key={inzage.id}>
                <Koppeling als={Link} href={`/afwegingen/${inzage.afwegingId}`}>
                  {inzage.zaakkenmerk}: {inzage.titel}
                </Koppeling>
                , tot {momentNl(inzage.tot)}
              </li>
            ))}
          </ul>
        </Sectie>
      )}
      <Formulier
        actie={actie}
        kop="niet gezocht"
        className={stijl["formulier"]}
        verstuur={() => {
          setGevonden(null);
          void actie.doe(
            () => client.inzage.zoek(vraag),
            ({ dossiers }) => setGevonden({ gezocht: vraag, dossiers }),
          );
        }}
      >
        <TekstVeld
          name="zaakkenmerk"
          label="Zaakkenmerk"
          toelichting="Het hele kenmerk. Een deel is niet genoeg."
          breedte="middel"
          maxLength={60}
          value={vraag.zaakkenmerk}
          onChange={(event) => setVraag({ ...vraag, zaakkenmerk: event.target.value })}
          fout={actie.foutBij("zaakkenmerk")}
        />
        {domeinen.length === 1 ? null : (
          <Keuzelijst
            name="domein"
            label="Voor welk domein werkt u nu?"
            opties={domeinen}
            value={vraag.domein === "" ? null : vraag.domein}
            onChange={(domein) => setVraag({ ...vraag, domein: domein ?? "" })}
            eenheid={{ een: "domein", meer: "domeinen" }}
            fout={actie.foutBij("domein")}
          />
        )}
        <Keuzelijst
          name="doel"
          label="Waarvoor hebt u het nodig?"
          optioneel
          opties={doelen}
          value={vraag.doel}
          onChange={(doel) => setVraag({ ...vraag, doel })}
          eenheid={{ een: "doel", meer: "doelen" }}
        />
        <div>
          <Knop type="submit" soort="primair" bezig={actie.bezig}>
            Zoek het dossier
          </Knop>
        </div>
      </Formulier>
      <div role="status">
        {gevonden === null ? null : gevonden.dossiers.length === 0 ? (
          <LegeStaat kop="Er is geen dossier met dit zaakkenmerk">
            <Alinea>Kijk het kenmerk na. U moet het precies zo invullen als het in het dossier staat.</Alinea>
          </LegeStaat>
        ) : (
          <p>
            {gevonden.dossiers.length === 1
              ? "1 dossier gevonden."
              : `${gevonden.dossiers.length} dossiers gevonden.`}
          </p>
        )}
      </div>
      {gevonden?.dossiers.map((dossier) => (
        <GevondenDossierBlad key={dossier.id} dossier={dossier} gezocht={gevonden.gezocht} />
      ))}
    </Stapel>
  );
}
