import { Alinea, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenVertrek } from "../../use-cases/lees-vertrek/lees-vertrek.ts";
import { OnderKop } from "./beheer-kop.tsx";

/** Why this person cannot leave by this hand, and what to do first. */
export function KanNietVertrekken({ vertrek }: { vertrek: GelezenVertrek }): ReactElement {
  const { userId, naam, uzelf } = vertrek;
  return (
    <Stapel ruimte="l">
      <OnderKop
        terug={`/beheer/mensen/${userId}`}
        naar={naam}
        titel={uzelf ? "U kunt uw eigen toegang niet beëindigen" : `${naam} is de laatste beheerder`}
      />
      <Alinea>
        {uzelf
          ? "Vraag een andere beheerder om dit te doen."
          : "Er blijft altijd een beheerder. Geef eerst iemand anders die rol."}
      </Alinea>
    </Stapel>
  );
}
