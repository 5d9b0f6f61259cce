"use client";

import { ActieBalk, Knop } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { GelezenMensen, Mens } from "../../use-cases/lees-mensen/typen.ts";
import stijl from "./beheer.module.css";
import { MensVelden, type Menswaarden } from "./mens-velden.tsx";

/** What a colleague may do, changed. */
export function MensFormulier(
  props: Pick<GelezenMensen, "teams" | "domeinen"> & { mens: Mens },
): ReactElement {
  const { mens, teams, domeinen } = props;
  const { userId, versie, naam, functie, rollen, teamId } = mens;
  const [waarden, setWaarden] = useState<Menswaarden>({
    naam,
    functie: functie ?? "",
    rollen,
    domeinen: mens.domeinen,
    teamId,
  });
  const actie = useActie();
  const router = useRouter();
  return (
    <Formulier
      actie={actie}
      kop="er is niets gewijzigd"
      className={stijl["formulier"]}
      verstuur={() =>
        actie.doe(
          () =>
            api.beheer.wijzigMens.call({
              ...waarden,
              userId,
              versie,
              rollen: [...waarden.rollen],
              domeinen: [...waarden.domeinen],
            }),
          () => {
            router.push("/beheer?gedaan=gewijzigd");
            router.refresh();
          },
        )
      }
    >
      <MensVelden
        teams={teams}
        domeinen={domeinen}
        waarden={waarden}
        zet={(patch) => setWaarden((nu) => ({ ...nu, ...patch }))}
        fout={actie.foutBij}
      />
      <ActieBalk>
        <Knop soort="rustig" als={Link} href="/beheer">
          Terug
        </Knop>
        <Knop type="submit" soort="primair" bezig={actie.bezig} bezigTekst="Wordt bewaard…">
          Bewaar
        </Knop>
      </ActieBalk>
    </Formulier>
  );
}
