"use client";

import { ActieBalk, Knop, TekstVeld, VinkGroep } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { GelezenMensen, Teamblad } from "../../use-cases/lees-mensen/typen.ts";
import stijl from "./beheer.module.css";

export type TeamFormulierProps = Pick<GelezenMensen, "domeinen"> & {
  /** Null: a new team. */
  team: Teamblad | null;
};

/** What a team is called and where it works. */
export function TeamFormulier({ team, domeinen }: TeamFormulierProps): ReactElement {
  const [naam, setNaam] = useState(team?.naam ?? "");
  const [gekozen, setGekozen] = useState<readonly string[]>(team?.domeinen ?? []);
  const actie = useActie();
  const router = useRouter();
  const bewaar = async (): Promise<{ id: string }> => {
    const velden = { naam, domeinen: [...gekozen] };
    if (team === null) return api.beheer.maakTeam.call(velden);
    const { id } = await api.beheer.wijzigTeam.call({ ...velden, id: team.id, versie: team.versie });
    return { id };
  };
  return (
    <Formulier
      actie={actie}
      kop="het team is niet bewaard"
      className={stijl["formulier"]}
      verstuur={() =>
        actie.doe(bewaar, ({ id }) => {
          router.push(team === null ? `/beheer/teams/${id}` : "/beheer/teams?gedaan=gewijzigd");
          router.refresh();
        })
      }
    >
      <TekstVeld
        name="naam"
        label="Naam van het team"
        maxLength={100}
        value={naam}
        fout={actie.foutBij("naam")}
        onChange={(event) => setNaam(event.target.value)}
      />
      <VinkGroep
        name="domeinen"
        label="Domeinen van het team"
        toelichting="Nodigt u iemand uit voor dit team? Dan kiezen wij deze domeinen alvast. Wat een lid mag, stelt u bij die persoon in."
        regels
        opties={domeinen.map(({ id, naam: label }) => ({ value: id, label }))}
        value={gekozen}
        fout={actie.foutBij("domeinen")}
        onChange={setGekozen}
      />
      <ActieBalk>
        <Knop soort="rustig" als={Link} href="/beheer/teams">
          Terug
        </Knop>
        <Knop type="submit" soort="primair" bezig={actie.bezig} bezigTekst="Wordt bewaard…">
          {team === null ? "Maak het team" : "Bewaar"}
        </Knop>
      </ActieBalk>
    </Formulier>
  );
}
