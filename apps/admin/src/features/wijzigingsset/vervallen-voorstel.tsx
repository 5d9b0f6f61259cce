import { Koppeling, Melding } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { GESLOTEN } from "./setstand.ts";

/** That the bill of this set will not become law, while the set still waits for it. */
export function VervallenVoorstel({ gelezen }: { gelezen: GelezenSet }): ReactElement | null {
  const { set, status, register } = gelezen;
  const { dossiernummer } = set.aanleiding;
  const voorstel = register.wetsvoorstellen.find((een) => een.dossiernummer === dossiernummer);
  if (voorstel?.stand !== "vervallen" || GESLOTEN.has(status)) return null;
  return (
    <Melding soort="let op" kop="het wetsvoorstel van deze set is vervallen">
      <p>
        Een beleidsmedewerker sluit de set met de knop “Het voorstel gaat niet door”. Zij blijft bewaard.{" "}
        <Koppeling als={Link} href={`/wetsvoorstellen/${voorstel.dossiernummer}`}>
          Bekijk het wetsvoorstel
        </Koppeling>
      </p>
    </Melding>
  );
}
