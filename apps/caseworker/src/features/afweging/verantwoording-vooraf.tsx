import type { Verantwoording } from "@core/grondslagen";
import { Details, Koppeling, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { VerantwoordingTekst } from "../besluit/verantwoording-tekst.tsx";

/** The account as it will be sealed, and the way to write it otherwise. */
export function VerantwoordingVooraf(props: {
  readonly afwegingId: string;
  readonly verantwoording: Verantwoording;
}): ReactElement {
  const { afwegingId, verantwoording } = props;
  return (
    <Stapel ruimte="s">
      <Details samenvatting="Lees de verantwoording zoals die wordt vastgelegd">
        <VerantwoordingTekst verantwoording={verantwoording} niveau={3} />
      </Details>
      <p>
        <Koppeling als={Link} href={`/afwegingen/${afwegingId}/verantwoording`}>
          Pas de verantwoording aan
        </Koppeling>
      </p>
    </Stapel>
  );
}
