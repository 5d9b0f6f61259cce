"use client";

import { Alinea, Dialoog, Knop, TekstVak, VinkGroep } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { INZAGE_REDEN_IN_WOORDEN } from "../../toegang/redenen.ts";
import type { GevondenDossier } from "../../use-cases/zoek-dossier/zoek-dossier.ts";
import type { Gezocht } from "./gezocht.ts";
import { RedenVelden } from "./reden-velden.tsx";
import stijl from "./toegang.module.css";

const { "acuut-gevaar": _nood, ...GEWOON } = INZAGE_REDEN_IN_WOORDEN;
type Reden = keyof typeof GEWOON;

/** "You have no access to this dossier; why do you want in?" */
export function VraagDialoog({
  dossier,
  gezocht,
  soort,
  onSluit,
}: {
  readonly dossier: GevondenDossier;
  readonly gezocht: Gezocht;
  readonly soort: "gewoon" | "nood";
  readonly onSluit: () => void;
}): ReactElement {
  const router = useRouter();
  const actie = useActie();
  const [reden, setReden] = useState<Reden | null>(null);
  const [toelichting, setToelichting] = useState("");
  const [eisen, setEisen] = useState<string[]>([]);
  const nood = soort === "nood";
  const vraag = () =>
    actie.doe(
      () =>
        client.inzage.vraag({
          ...gezocht,
          afwegingId: dossier.id,
          soort,
          reden: nood ? "acuut-gevaar" : (reden as Reden),
          toelichting,
          eisen,
        }),
      () => router.push(`/afwegingen/${dossier.id}`),
    );
  return (
    <Dialoog
      open
      onSluit={onSluit}
      titel={nood ? "Noodtoegang tot dit dossier" : "Waarom wilt u dit dossier inzien?"}
      acties={
        <>
          <Knop soort={nood ? "gevaar" : "primair"} bezig={actie.bezig} onClick={() => void vraag()}>
            {nood ? "Open met noodtoegang" : "Open het dossier"}
          </Knop>
          <Knop soort="rustig" onClick={onSluit}>
            Annuleer
          </Knop>
        </>
      }
    >
      <div className={stijl["formulier"]}>
        <Alinea>
          {nood
            ? "Alleen als iemand nu in gevaar is. U hebt dan geen ja van de tabellen nodig. De eigenaar en de functionaris gegevensbescherming krijgen meteen bericht. U legt later uit wat u deed."
            : "U mag het dossier lezen tot het einde van vandaag. U kunt er niets in wijzigen. De eigenaar ziet meteen wie u bent en uw reden. Elke keer dat u kijkt, leggen wij vast."}
        </Alinea>
        <ActieFouten actie={actie} kop="geen inzage" />
        {nood ? (
          <TekstVak
            name="toelichting"
            label="Wie is in gevaar, en waarom kan het niet wachten?"
            onder="Schrijf geen namen."
            maxLength={1000}
            value={toelichting}
            onChange={(event) => setToelichting(event.target.value)}
            fout={actie.foutBij("toelichting")}
          />
        ) : (
          <>
            {dossier.oordeel.eisen.length === 0 ? null : (
              <VinkGroep
                name="eisen"
                label="Aan welke eisen is voldaan?"
                toelichting="Inzage kan als aan elke eis is voldaan."
                opties={dossier.oordeel.eisen.map(({ id, naam, uitleg }) => ({
                  value: id,
                  label: `${naam.charAt(0).toUpperCase()}${naam.slice(1)}`,
                  toelichting: uitleg,
                }))}
                value={eisen}
                onChange={setEisen}
                fout={actie.foutBij("eisen")}
              />
            )}
            <RedenVelden
              redenen={GEWOON}
              reden={reden}
              toelichting={toelichting}
              onReden={setReden}
              onToelichting={setToelichting}
              actie={actie}
              vraag="Uw reden"
              verplicht
            />
          </>
        )}
      </div>
    </Dialoog>
  );
}
