import { Koppeling, Melding } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";

/** The set does not fit the newest version. */
export function GevolgenOnbekend({ id }: { id: string }): ReactElement {
  return (
    <Melding soort="let op" kop="de gevolgen zijn nu niet te zeggen">
      <p>
        De set past nog niet bij de nieuwste versie.{" "}
        <Koppeling als={Link} href={`/wijzigingssets/${id}#taken`}>
          Bekijk wat er moet gebeuren
        </Koppeling>
      </p>
    </Melding>
  );
}
