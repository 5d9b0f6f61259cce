import { datumNl, UITKOMST_LABEL } from "@deelwijzer/document/tekst";
import { Alinea, Knop, Koppeling, Kop, LegeStaat, Merkje, Stapel, Tabel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import type { BesluitInLijst } from "../../use-cases/lijst-besluiten/lijst-besluiten.ts";
import { UITKOMST_TOON } from "./uitkomst-toon.ts";

/** Sealed besluiten, newest first. */
export function BesluitenOverzicht({
  besluiten,
  children,
}: {
  readonly besluiten: readonly BesluitInLijst[];
  /** What comes before the list. */
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>Besluiten</Kop>
      <div>
        <Knop href="/opzoeken" als={Link}>
          Snel opzoeken
        </Knop>
      </div>
      {children}
      {besluiten.length === 0 ? (
        <LegeStaat kop="Er zijn nog geen besluiten">
          <Alinea>Zodra iemand een besluit vaststelt, staat het hier.</Alinea>
        </LegeStaat>
      ) : (
        <Tabel
          bijschrift="Vastgestelde besluiten, nieuwste eerst"
          kaarten
          kolommen={[
            { id: "nummer", kop: "Besluit", rijkop: true },
            { id: "zaak", kop: "Zaak" },
            { id: "uitkomst", kop: "Uitkomst" },
            { id: "datum", kop: "Vastgesteld op" },
          ]}
          rijen={besluiten.map((besluit) => ({
            id: besluit.id,
            cellen: {
              nummer: (
                <Koppeling als={Link} href={`/besluiten/${besluit.id}`}>
                  Besluit {besluit.volgnummer}
                </Koppeling>
              ),
              zaak:
                besluit.zaakkenmerk === null
                  ? "Vernietigd"
                  : `${besluit.zaakkenmerk}: ${besluit.titel ?? ""}`,
              uitkomst: (
                <Merkje toon={UITKOMST_TOON[besluit.uitkomst]} teken>
                  {UITKOMST_LABEL[besluit.uitkomst]}
                </Merkje>
              ),
              datum: datumNl(besluit.vastgesteldOp),
            },
          }))}
        />
      )}
    </Stapel>
  );
}
