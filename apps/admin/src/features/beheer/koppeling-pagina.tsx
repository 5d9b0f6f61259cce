import { Alinea, Melding, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenKoppeling } from "../../use-cases/lees-koppeling/lees-koppeling.ts";
import { dagInWoorden } from "../woorden/datum-in-woorden.ts";
import { BeheerKop } from "./beheer-kop.tsx";
import { KoppelingFormulier } from "./koppeling-formulier.tsx";

export type KoppelingPaginaProps = { koppeling: GelezenKoppeling; metOidc: boolean; gedaan: string | null };

/** Which claims of the sign-in of the gemeente give which roles. */
export function KoppelingPagina({ koppeling, metOidc, gedaan }: KoppelingPaginaProps): ReactElement {
  const { laatst, versie } = koppeling;
  return (
    <Stapel ruimte="xl">
      <BeheerKop
        blad="inloggen"
        titel="Rollen uit de inlog"
        onder={
          <Alinea>
            Loggen mensen in met het account van uw gemeente? Dan kan die inlog zeggen wat zij mogen. Elke
            keer dat iemand inlogt, volgen de rollen deze regels. Past geen regel, dan kan die persoon niet
            inloggen.
          </Alinea>
        }
      />
      <Stapel ruimte="m">
        {gedaan === null ? null : <Melding soort="gelukt" kop={gedaan} live />}
        {metOidc ? null : (
          <Melding soort="info" kop="uw gemeente gebruikt nu wachtwoorden">
            <p>
              De inlog van uw gemeente is nog niet aangesloten. U kunt de regels wel alvast maken en proberen.
              Zij werken zodra de aansluiting er is.
            </p>
          </Melding>
        )}
        <Melding soort="let op" kop="u geeft uzelf hiermee niets">
          <p>
            Wie de regels als laatste bewaart, houdt de rollen die hij had. Bewaart een andere beheerder ze,
            dan gaan ze ook voor u gelden.
          </p>
        </Melding>
        {laatst === null ? null : (
          <Alinea gedempt>
            Versie {versie}, bewaard door {laatst.uzelf ? "uzelf" : laatst.wie} op {dagInWoorden(laatst.op)}.
          </Alinea>
        )}
      </Stapel>
      <KoppelingFormulier key={versie} koppeling={koppeling} />
    </Stapel>
  );
}
