"use client";

import { Alinea, Knop, Koppeling, Stapel } from "@deelwijzer/ui";
import { ActieFouten, Formulier, useActie } from "@deelwijzer/web";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { Mens, Teamblad } from "../../use-cases/lees-mensen/typen.ts";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import stijl from "./beheer.module.css";

/** Who is in the team; one in, or one out. `mensen`: everyone who works here. */
export function Teamleden({ team, mensen }: { team: Teamblad; mensen: readonly Mens[] }): ReactElement {
  const [keuze, setKeuze] = useState<string | null>(null);
  const actie = useActie();
  const router = useRouter();
  const leden = mensen.filter(({ teamId }) => teamId === team.id);
  const anderen = mensen.filter(({ teamId, uzelf }) => teamId !== team.id && !uzelf);
  const zet = (userId: string, teamId: string | null) => {
    const versie = mensen.find((een) => een.userId === userId)?.versie ?? 1;
    return actie.doe(
      () => api.beheer.zetInTeam.call({ userId, versie, teamId }),
      () => {
        setKeuze(null);
        router.refresh();
      },
    );
  };
  return (
    <Stapel ruimte="l">
      <ActieFouten actie={actie} kop="het team is niet gewijzigd" />
      {leden.length === 0 ? (
        <Alinea>Er zit nog niemand in dit team.</Alinea>
      ) : (
        <ul role="list" className={stijl["leden"]}>
          {leden.map(({ userId, naam, uzelf }) => (
            <li key={userId}>
              <Koppeling als={Link} href={`/beheer/mensen/${userId}`}>
                {naam}
              </Koppeling>
              {uzelf ? null : (
                <Knop klein soort="rustig" bezig={actie.bezig} onClick={() => void zet(userId, null)}>
                  Haal uit het team<span className="dw-visueel-verborgen">: {naam}</span>
                </Knop>
              )}
            </li>
          ))}
        </ul>
      )}
      <Formulier ruimte="m" verstuur={() => zet(keuze ?? "", team.id)}>
        <KeuzeVeld
          name="userId"
          label="Voeg iemand toe"
          alle="Kies een collega"
          toelichting="Wie in een ander team zit, verhuist. De afwegingen van die persoon blijven bij het oude team."
          opties={anderen.map(({ userId, naam }) => ({ id: userId, naam }))}
          value={keuze}
          fout={actie.foutBij("userId")}
          onChange={setKeuze}
        />
        <div>
          <Knop type="submit" bezig={actie.bezig}>
            Zet in het team
          </Knop>
        </div>
      </Formulier>
    </Stapel>
  );
}
