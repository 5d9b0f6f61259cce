import { Alinea, Knop, Kop, LegeStaat, Rij, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { WachtItem } from "../../wacht-op-mij/wacht-item.ts";
import { WachtOpU } from "./wacht-op-u.tsx";

/** For who decides on no sharing, but is asked, and may look up. */
export function HomeZonderDossiers({ wacht }: { readonly wacht: readonly WachtItem[] }): ReactElement {
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <Kop niveau={1}>Start</Kop>
        <Rij>
          <Knop soort="primair" href="/opzoeken" als={Link}>
            Snel opzoeken
          </Knop>
        </Rij>
      </Stapel>
      {wacht.length === 0 ? (
        <LegeStaat kop="Er wacht niets op u">
          <Alinea>Vraagt een collega u om overleg? Dan staat die vraag hier.</Alinea>
        </LegeStaat>
      ) : (
        <WachtOpU items={wacht} />
      )}
    </Stapel>
  );
}
