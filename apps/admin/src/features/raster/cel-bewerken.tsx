"use client";

import type { Regel, TabelversieInhoud, Woordenlijst } from "@core/grondslagen";
import { ActieBalk, CelVak, Foutmelding, FoutSamenvatting, Knop, Melding } from "@deelwijzer/ui";
import { Formulier } from "@deelwijzer/web";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Veldbewerking } from "../../use-cases/bewerk-velden/typen.ts";
import { formulierVanRegel } from "../bewerken/regel-formulier/van-regel.ts";
import { BewerkContext } from "../bewerken/velden/bewerk-context.ts";
import { CelVelden } from "./cel-velden.tsx";
import { celwijziging } from "./cel-wijziging.ts";
import { inWoorden, type Veldconflict } from "./use-raster.ts";

export type CelBewerkenProps = {
  cel: Element;
  regel: Regel;
  kolom: { id: string; kop: string };
  inhoud: TabelversieInhoud;
  w: Woordenlijst;
  bezig: boolean;
  mislukt: string | null;
  onBewaar: (bewerking: Veldbewerking, klaar: (conflicten: readonly Veldconflict[]) => void) => void;
  onSluit: () => void;
  /** Leads to the whole form of the rule, for what one cell cannot mend. */
  formulier: string;
};

/** One cell as a small form. Enter saves, Escape leaves everything as it was. */
export function CelBewerken(props: CelBewerkenProps): ReactElement {
  const { cel, regel, kolom, inhoud, w, bezig, onBewaar, onSluit } = props;
  const [formulier, setFormulier] = useState(() => formulierVanRegel({ ...regel }));
  const form = useRef<HTMLFormElement>(null);
  const [poging, setPoging] = useState(0);
  const [conflicten, setConflicten] = useState<readonly Veldconflict[]>([]);
  useEffect(() => {
    const gekozen = form.current?.querySelector<HTMLElement>("input:checked");
    const eerste = form.current?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea");
    (gekozen ?? eerste)?.focus();
  }, []);
  const { bewerking, fouten } = celwijziging(regel, formulier, inhoud);
  const getoond = poging === 0 ? [] : fouten;

  const bewaar = () => {
    setPoging(poging + 1);
    if (fouten.length > 0) return;
    if (bewerking === null) return onSluit();
    // After a conflict the person has seen what stands there now: it is sent on top of that.
    const opNieuw = {
      ...bewerking,
      velden: bewerking.velden.map((deel) => {
        const tegen = conflicten.find(({ veld }) => veld === deel.veld);
        return tegen === undefined ? deel : { ...deel, oud: tegen.hunne };
      }),
    };
    onBewaar(opNieuw, (botsing) => (botsing.length === 0 ? onSluit() : setConflicten(botsing)));
  };
  return (
    <CelVak cel={cel} titel={kolom.kop} onSluit={onSluit}>
      <BewerkContext
        value={{
          fouten: new Map(getoond.map(({ veld, tekst }) => [veld, tekst])),
          was: new Map(),
          meld: () => undefined,
        }}
      >
        <Formulier className="dw-celvak__inhoud" ref={form} verstuur={bewaar}>
          {getoond.length === 0 ? null : <FoutSamenvatting poging={poging} fouten={getoond} />}
          {conflicten.length === 0 ? null : (
            <Melding soort="let op" live>
              <p>
                Niet opgeslagen: een ander wijzigde dit intussen.{" "}
                {conflicten.map((een) => inWoorden(een, w)).join(" ")} Kies Opslaan om uw waarde toch te
                bewaren, of Annuleren om die van de ander te laten staan.
              </p>
            </Melding>
          )}
          <Foutmelding tekst={props.mislukt} />
          <CelVelden
            kolom={kolom.id}
            kop={kolom.kop}
            formulier={formulier}
            zet={(deel) => setFormulier((oud) => ({ ...oud, ...deel }))}
            inhoud={inhoud}
          />
          <ActieBalk>
            <Knop soort="rustig" klein onClick={onSluit}>
              Annuleren
            </Knop>
            <Knop soort="rustig" klein href={props.formulier}>
              Hele rij als formulier
            </Knop>
            <Knop type="submit" soort="primair" klein bezig={bezig} bezigTekst="Bezig met opslaan…">
              Opslaan
            </Knop>
          </ActieBalk>
        </Formulier>
      </BewerkContext>
    </CelVak>
  );
}
