import { momentNl } from "@deelwijzer/document/tekst";
import { Alinea, Koppeling, Kop, LegeStaat, Sectie, Stapel, Tabel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Inzageverzoeken } from "../../use-cases/lijst-inzageverzoeken/lijst-inzageverzoeken.ts";
import { VerzoekFormulier } from "./verzoek-formulier.tsx";

/** To answer a resident who asks what the gemeente holds; and, for who watches over it, that it was done. */
export function VerzoekenPagina({ lijst }: { readonly lijst: Inzageverzoeken }): ReactElement {
  const { verzoeken, meer, magBehandelen } = lijst;
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <Kop niveau={1}>Verzoeken van inwoners</Kop>
        <Alinea>
          Een inwoner mag vragen wat de gemeente over hem of haar heeft (AVG artikel 15).{" "}
          {magBehandelen
            ? "Zoek hier alles bij elkaar wat Deelwijzer onder een zaakkenmerk heeft. U mag die dossiers daarna lezen tot het einde van vandaag. De eigenaar van een dossier en de FG zien dat u dit deed."
            : "Hier staat wie daarvoor dossiers las, en wanneer. U ziet niet wat er in de dossiers staat."}
        </Alinea>
      </Stapel>
      {magBehandelen ? <VerzoekFormulier /> : null}
      <Sectie kop="Wat er is gevonden" niveau={2}>
        {verzoeken.length === 0 ? (
          <LegeStaat kop="Er is nog geen verzoek">
            <Alinea>Zodra een privacyadviseur iets vindt voor een inwoner, staat het hier.</Alinea>
          </LegeStaat>
        ) : (
          <Stapel ruimte="m">
            <Tabel
              bijschrift="Verzoeken van inwoners, nieuwste eerst"
              kaarten
              kolommen={[
                { id: "kenmerk", kop: "Kenmerk van het verzoek", rijkop: true },
                { id: "door", kop: "Wie" },
                { id: "op", kop: "Wanneer" },
                { id: "dossiers", kop: "Dossiers", getal: true },
              ]}
              rijen={verzoeken.map(({ id, kenmerk, door, op, dossiers, open }) => ({
                id,
                cellen: {
                  kenmerk: open ? (
                    <Koppeling als={Link} href={`/verzoeken/${id}`}>
                      {kenmerk}
                    </Koppeling>
                  ) : (
                    kenmerk
                  ),
                  door,
                  op: momentNl(op),
                  dossiers,
                },
              }))}
            />
            {meer ? (
              <Alinea maat="klein" gedempt>
                U ziet de laatste 100. De oudere staan in het logboek.
              </Alinea>
            ) : null}
          </Stapel>
        )}
      </Sectie>
    </Stapel>
  );
}
