"use client";

import { Knop, Stapel } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { api } from "../../api/client.ts";

export function LaatTerugkeren(props: { userId: string; versie: number; naam: string }): ReactElement {
  const { userId, versie, naam } = props;
  const actie = useActie();
  const router = useRouter();
  return (
    <Stapel ruimte="m">
      <ActieFouten actie={actie} kop="er is niets gewijzigd" />
      <div>
        <Knop
          bezig={actie.bezig}
          onClick={() =>
            void actie.doe(
              () => api.beheer.laatTerugkeren.call({ userId, versie }),
              () => {
                router.push("/beheer?gedaan=terug");
                router.refresh();
              },
            )
          }
        >
          Laat {naam} terugkomen
        </Knop>
      </div>
    </Stapel>
  );
}
