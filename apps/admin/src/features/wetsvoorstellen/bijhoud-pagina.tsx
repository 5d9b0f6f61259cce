import type { Datum } from "@core/grondslagen";
import { Alinea, Kop, Koppeling, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenVoorstel } from "../../use-cases/lees-wetsvoorstel/lees-wetsvoorstel.ts";
import { BijhoudFormulier } from "./bijhoud-formulier.tsx";
import { formulierVan } from "./formulier-van.ts";

export type BijhoudPaginaProps = {
  /** Null: a bill that is not in the list yet. */
  gelezen: GelezenVoorstel | null;
  magBijhouden: boolean;
  vandaag: Datum;
};

/** To keep a bill, or to add one. */
export function BijhoudPagina({ gelezen, magBijhouden, vandaag }: BijhoudPaginaProps): ReactElement {
  const dossiernummer = gelezen?.voorstel.dossiernummer ?? "";
  const terug = gelezen === null ? "/wetsvoorstellen" : `/wetsvoorstellen/${dossiernummer}`;
  return (
    <Stapel ruimte="l">
      <Stapel ruimte="s">
        <p>
          <Koppeling als={Link} los href={terug}>
            ← {gelezen === null ? "Alle wetsvoorstellen" : gelezen.voorstel.titel}
          </Koppeling>
        </p>
        <Kop niveau={1}>{gelezen === null ? "Voeg een wetsvoorstel toe" : "Houd dit wetsvoorstel bij"}</Kop>
        <Alinea>
          {magBijhouden
            ? "Wat u hier opschrijft, verandert geen tabel. Wat er eerder stond, blijft in de geschiedenis met uw naam en de dag."
            : "Alleen een privacyadviseur of beleidsmedewerker van de gemeente die de tabellen beheert, houdt dit bij."}
        </Alinea>
      </Stapel>
      {magBijhouden ? (
        <BijhoudFormulier
          nieuw={gelezen === null}
          begin={formulierVan(dossiernummer, gelezen?.laatste?.nummer ?? 0, gelezen?.begin ?? null, vandaag)}
        />
      ) : null}
    </Stapel>
  );
}
