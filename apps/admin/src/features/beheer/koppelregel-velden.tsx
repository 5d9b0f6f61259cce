"use client";

import { ROLLEN, type Koppelregel, type Rol } from "@core/grondslagen";
import { Knop, Stapel, TekstVeld, VinkGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenKoppeling } from "../../use-cases/lees-koppeling/lees-koppeling.ts";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import stijl from "./beheer.module.css";
import { ROLNAAM } from "./rolnaam.ts";

export type KoppelregelVeldenProps = Pick<GelezenKoppeling, "teams" | "domeinen"> & {
  nummer: number;
  regel: Koppelregel;
  zet: (patch: Partial<Koppelregel>) => void;
  haalWeg: () => void;
  fout: (veld: string) => string | undefined;
};

/** One rule: who has this value in this claim gets this. */
export function KoppelregelVelden(props: KoppelregelVeldenProps): ReactElement {
  const { nummer, regel, zet, haalWeg, fout, teams, domeinen } = props;
  const id = (veld: string) => `regels.${nummer - 1}.${veld}`;
  return (
    <fieldset className={stijl["regel"]}>
      <legend className={stijl["regelkop"]}>Regel {nummer}</legend>
      <Stapel ruimte="l">
        <TekstVeld
          name={id("claim")}
          breedte="middel"
          label="Naam van de claim"
          toelichting="Bijvoorbeeld groups of realm_access.roles."
          maxLength={200}
          value={regel.claim}
          fout={fout(id("claim"))}
          onChange={(event) => zet({ claim: event.target.value })}
        />
        <TekstVeld
          name={id("waarde")}
          breedte="middel"
          label="Waarde"
          toelichting="Precies zoals de inlog van uw gemeente die meegeeft."
          maxLength={500}
          value={regel.waarde}
          fout={fout(id("waarde"))}
          onChange={(event) => zet({ waarde: event.target.value })}
        />
        <VinkGroep
          name={id("rollen")}
          label="Geeft deze rollen"
          regels
          opties={ROLLEN.map((rol) => ({ value: rol, label: ROLNAAM[rol] }))}
          value={regel.rollen}
          fout={fout(id("rollen"))}
          onChange={(rollen) => zet({ rollen: rollen as Rol[] })}
        />
        <VinkGroep
          name={id("domeinen")}
          label="Geeft deze domeinen"
          regels
          opties={domeinen.map(({ id: value, naam }) => ({ value, label: naam }))}
          value={regel.domeinen}
          fout={fout(id("domeinen"))}
          onChange={(gekozen) => zet({ domeinen: gekozen })}
        />
        <KeuzeVeld
          name={id("teamId")}
          label="Zet in dit team"
          alle="Geen team"
          opties={teams}
          value={regel.teamId}
          fout={fout(id("teamId"))}
          onChange={(teamId) => zet({ teamId })}
        />
        <div>
          <Knop klein soort="rustig" onClick={haalWeg}>
            Haal regel {nummer} weg
          </Knop>
        </div>
      </Stapel>
    </fieldset>
  );
}
