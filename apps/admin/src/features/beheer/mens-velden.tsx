"use client";

import { ROLLEN, type Rol } from "@core/grondslagen";
import { TekstVeld, VinkGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenMensen } from "../../use-cases/lees-mensen/typen.ts";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import { ROLNAAM, ROLUITLEG } from "./rolnaam.ts";

export interface Menswaarden {
  readonly naam: string;
  readonly functie: string;
  readonly rollen: readonly Rol[];
  readonly domeinen: readonly string[];
  readonly teamId: string | null;
}

export type MensVeldenProps = Pick<GelezenMensen, "teams" | "domeinen"> & {
  waarden: Menswaarden;
  zet: (patch: Partial<Menswaarden>) => void;
  fout: (veld: string) => string | undefined;
};

/** What is said of somebody who works here. */
export function MensVelden({ teams, domeinen, waarden, zet, fout }: MensVeldenProps): ReactElement {
  return (
    <>
      <TekstVeld
        name="naam"
        label="Naam"
        maxLength={100}
        value={waarden.naam}
        fout={fout("naam")}
        onChange={(event) => zet({ naam: event.target.value })}
      />
      <TekstVeld
        name="functie"
        label="Functie"
        optioneel
        toelichting="Zo noemen wij deze persoon bij overleg en besluiten."
        maxLength={100}
        value={waarden.functie}
        fout={fout("functie")}
        onChange={(event) => zet({ functie: event.target.value })}
      />
      <VinkGroep
        name="rollen"
        label="Rollen"
        toelichting="Kies alleen wat deze persoon nodig heeft."
        opties={ROLLEN.map((rol) => ({ value: rol, label: ROLNAAM[rol], toelichting: ROLUITLEG[rol] }))}
        value={waarden.rollen}
        fout={fout("rollen")}
        onChange={(rollen) => zet({ rollen: rollen as Rol[] })}
      />
      <KeuzeVeld
        name="teamId"
        label="Team"
        alle="Geen team"
        toelichting="Een medewerker leest mee met de afwegingen van het team."
        opties={teams}
        value={waarden.teamId}
        fout={fout("teamId")}
        onChange={(teamId) => {
          const team = teams.find(({ id }) => id === teamId);
          zet({ teamId, ...(waarden.domeinen.length === 0 && team ? { domeinen: team.domeinen } : {}) });
        }}
      />
      <VinkGroep
        name="domeinen"
        label="Domeinen"
        toelichting="Een medewerker maakt afwegingen in deze domeinen. Voor andere rollen is dit niet nodig."
        regels
        opties={domeinen.map(({ id, naam }) => ({ value: id, label: naam }))}
        value={waarden.domeinen}
        fout={fout("domeinen")}
        onChange={(gekozen) => zet({ domeinen: gekozen })}
      />
    </>
  );
}
