import { Koppeling, Melding } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { GESLOTEN } from "./setstand.ts";

export type VervallenVoorstelProps = {
  dossiernummer: string;
  /** Whether this reader is the one to close the set. */
  sluitZelf: boolean;
};

/** The bill that will not become law, of a set that still waits for it. */
export function vervallenVoorstelVan({ set, status, register }: GelezenSet): string | null {
  const { dossiernummer } = set.aanleiding;
  const voorstel = register.wetsvoorstellen.find((een) => een.dossiernummer === dossiernummer);
  return voorstel?.stand !== "vervallen" || GESLOTEN.has(status) ? null : voorstel.dossiernummer;
}

export function VervallenVoorstel({ dossiernummer, sluitZelf }: VervallenVoorstelProps): ReactElement {
  return (
    <Melding soort="let op" kop="het wetsvoorstel van deze set is vervallen">
      <p>
        {sluitZelf ? "Sluit" : "Een beleidsmedewerker sluit"} de set met de knop “Het voorstel gaat niet
        door”. Zij blijft bewaard.{" "}
        <Koppeling als={Link} href={`/wetsvoorstellen/${dossiernummer}`}>
          Bekijk het wetsvoorstel
        </Koppeling>
      </p>
    </Melding>
  );
}
