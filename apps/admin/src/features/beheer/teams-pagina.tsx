import { Alinea, Knop, Koppeling, LegeStaat, Melding, Sectie, Stapel, Tabel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenMensen, Teamblad } from "../../use-cases/lees-mensen/typen.ts";
import { BeheerKop, OnderKop } from "./beheer-kop.tsx";
import { TeamFormulier } from "./team-formulier.tsx";
import { Teamleden } from "./teamleden.tsx";

/** The teams of the gemeente, with how many work in each. */
export function TeamsPagina({
  gelezen,
  gedaan,
}: {
  gelezen: GelezenMensen;
  gedaan: string | null;
}): ReactElement {
  const { teams, mensen, domeinen } = gelezen;
  const nieuw = (
    <Knop soort="primair" als={Link} href="/beheer/teams/nieuw">
      Maak een team
    </Knop>
  );
  return (
    <Stapel ruimte="xl">
      <BeheerKop
        blad="teams"
        titel="Teams"
        onder={
          <Alinea>
            Wie in een team zit, leest mee met de afwegingen van dat team, in de eigen domeinen.
          </Alinea>
        }
      />
      {gedaan === null ? null : <Melding soort="gelukt" kop={gedaan} live />}
      {teams.length === 0 ? (
        <LegeStaat kop="Er zijn nog geen teams" actie={nieuw}>
          <Alinea>
            Zonder team leest niemand mee met een afweging van een collega, en kan niemand waarnemen.
          </Alinea>
        </LegeStaat>
      ) : (
        <>
          <div>{nieuw}</div>
          <Tabel
            bijschrift="De teams"
            bijschriftVerborgen
            kaarten
            kolommen={[
              { id: "naam", kop: "Team", rijkop: true },
              { id: "domeinen", kop: "Domeinen" },
              { id: "leden", kop: "Leden", getal: true },
            ]}
            rijen={teams.map(({ id, naam, domeinen: eigen }) => ({
              id,
              cellen: {
                naam: (
                  <Koppeling als={Link} href={`/beheer/teams/${id}`}>
                    {naam}
                  </Koppeling>
                ),
                domeinen:
                  eigen.map((een) => domeinen.find((domein) => domein.id === een)?.naam ?? een).join(", ") ||
                  "Niet gekozen",
                leden: mensen.filter(({ teamId, beeindigdOp }) => teamId === id && beeindigdOp === null)
                  .length,
              },
            }))}
          />
        </>
      )}
    </Stapel>
  );
}

/** One team: its name and domains, and its members. */
export function TeamPagina({ team, gelezen }: { team: Teamblad; gelezen: GelezenMensen }): ReactElement {
  return (
    <Stapel ruimte="xl">
      <OnderKop terug="/beheer/teams" naar="Teams" titel={team.naam} />
      <Sectie kop="Leden">
        <Teamleden team={team} mensen={gelezen.mensen.filter(({ beeindigdOp }) => beeindigdOp === null)} />
      </Sectie>
      <Sectie kop="Naam en domeinen">
        <TeamFormulier key={team.versie} team={team} domeinen={gelezen.domeinen} />
      </Sectie>
    </Stapel>
  );
}
