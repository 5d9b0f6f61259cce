"use client";

import type { Koppelregel } from "@core/grondslagen";
import { ActieBalk, Alinea, Knop, Sectie, Stapel } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { GelezenKoppeling } from "../../use-cases/lees-koppeling/lees-koppeling.ts";
import stijl from "./beheer.module.css";
import { KoppelingProef } from "./koppeling-proef.tsx";
import { KoppelregelVelden } from "./koppelregel-velden.tsx";

interface Rij {
  readonly sleutel: number;
  readonly regel: Koppelregel;
}

const NIEUW: Koppelregel = { claim: "groups", waarde: "", rollen: [], domeinen: [], teamId: null };
const NIET_GEPROBEERD = "Probeer de regels eerst met een voorbeeld. Daarna kunt u ze bewaren.";

/** The rules, tried on an example before they are kept. */
export function KoppelingFormulier({ koppeling }: { koppeling: GelezenKoppeling }): ReactElement {
  const { versie, teams, domeinen } = koppeling;
  const [rijen, setRijen] = useState<readonly Rij[]>(() =>
    koppeling.regels.map((regel, sleutel) => ({ sleutel, regel })),
  );
  const [geprobeerd, setGeprobeerd] = useState(false);
  const [zonderProef, setZonderProef] = useState(0);
  const actie = useActie();
  const router = useRouter();
  const regels = rijen.map(({ regel }) => regel);
  const wijzig = (nieuw: readonly Rij[]) => {
    setRijen(nieuw);
    setGeprobeerd(false);
  };
  const moetProberen = zonderProef > 0 && !geprobeerd;
  return (
    <Formulier
      actie={
        moetProberen
          ? { fouten: [{ veld: "claims", tekst: NIET_GEPROBEERD }], mislukt: null, poging: zonderProef }
          : actie
      }
      kop="de regels zijn niet bewaard"
      className={stijl["formulier"]}
      verstuur={() => {
        if (!geprobeerd) {
          setZonderProef((nummer) => nummer + 1);
          return;
        }
        void actie.doe(
          () => api.beheer.bewaarKoppeling.call({ regels, versie }),
          () => {
            router.push("/beheer/inloggen?gedaan=gewijzigd");
            router.refresh();
          },
        );
      }}
    >
      <Sectie kop="Regels">
        <Stapel ruimte="l">
          {rijen.length === 0 ? (
            <Alinea>Er zijn geen regels. U stelt bij elke persoon zelf in wat die mag.</Alinea>
          ) : null}
          {rijen.map(({ sleutel, regel }, at) => (
            <KoppelregelVelden
              key={sleutel}
              nummer={at + 1}
              regel={regel}
              teams={teams}
              domeinen={domeinen}
              fout={actie.foutBij}
              zet={(patch) =>
                wijzig(
                  rijen.map((rij) =>
                    rij.sleutel === sleutel ? { sleutel, regel: { ...regel, ...patch } } : rij,
                  ),
                )
              }
              haalWeg={() => wijzig(rijen.filter((rij) => rij.sleutel !== sleutel))}
            />
          ))}
          <div>
            <Knop
              onClick={() =>
                wijzig([
                  ...rijen,
                  { sleutel: Math.max(-1, ...rijen.map((rij) => rij.sleutel)) + 1, regel: NIEUW },
                ])
              }
            >
              Voeg een regel toe
            </Knop>
          </div>
        </Stapel>
      </Sectie>
      <Sectie kop="Probeer het uit">
        <KoppelingProef
          regels={regels}
          teams={teams}
          domeinen={domeinen}
          opGeprobeerd={() => setGeprobeerd(true)}
          fout={moetProberen ? NIET_GEPROBEERD : undefined}
        />
      </Sectie>
      <ActieBalk>
        <Knop type="submit" soort="primair" bezig={actie.bezig} bezigTekst="Wordt bewaard…">
          Bewaar de regels
        </Knop>
      </ActieBalk>
    </Formulier>
  );
}
