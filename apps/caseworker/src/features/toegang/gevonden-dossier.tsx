"use client";

import { momentNl } from "@deelwijzer/document/tekst";
import {
  Alinea,
  GegevensLijst,
  Knop,
  Koppeling,
  Rij,
  Sectie,
  Stapel,
  UitkomstVlak,
  type Toon,
} from "@deelwijzer/ui";
import Link from "next/link";
import { useState, type ReactElement } from "react";
import type { GevondenDossier } from "../../use-cases/zoek-dossier/zoek-dossier.ts";
import type { Gezocht } from "./gezocht.ts";
import { VraagDialoog } from "./vraag-dialoog.tsx";

const TOON: Record<GevondenDossier["oordeel"]["uitkomst"], Toon> = {
  "ja-mits": "ja",
  "zelfde-domein": "onbekend",
  afwegen: "afwegen",
  nee: "nee",
  onbekend: "onbekend",
};

/** One dossier that has this zaakkenmerk: the answer, what it leans on, and the ways in there are. */
export function GevondenDossierBlad({
  dossier,
  gezocht,
}: {
  readonly dossier: GevondenDossier;
  readonly gezocht: Gezocht;
}): ReactElement {
  const { oordeel, domein, team, magLezen, inzageTot, magVragen } = dossier;
  const [soort, setSoort] = useState<"gewoon" | "nood" | null>(null);
  const wie = `Dossier van ${team ?? "een collega zonder team"}${domein === null ? "" : `, domein ${domein}`}`;
  return (
    <Sectie kop={wie} niveau={2}>
      {magLezen || inzageTot !== null ? (
        <Alinea>
          {magLezen
            ? "U mag dit dossier al lezen. "
            : `U mag dit dossier inzien tot ${momentNl(inzageTot ?? "")}. `}
          <Koppeling als={Link} href={`/afwegingen/${dossier.id}`}>
            Open het dossier
          </Koppeling>
        </Alinea>
      ) : (
        <Stapel ruimte="m">
          <UitkomstVlak toon={TOON[oordeel.uitkomst]} woord={oordeel.kop} zin={oordeel.zin} niveau={3} />
          <Sectie kop="Waar dit antwoord op steunt" niveau={3} maat="m">
            <GegevensLijst
              leegTekst="Niet bekend"
              items={oordeel.leuntOp.map(({ wat, waarde }) => ({ term: wat, waarde }))}
            />
          </Sectie>
          {magVragen ? null : (
            <Alinea>
              {gezocht.doel === null && oordeel.uitkomst === "onbekend"
                ? "Vul eerst in waarvoor u het nodig hebt, en zoek opnieuw. "
                : ""}
              Zonder ja krijgt u geen inzage. Vraag de eigenaar of die u zelf de gegevens kan geven, of
              overleg met een collega. Is iemand nu in gevaar? Dan kan noodtoegang.
            </Alinea>
          )}
          <Rij>
            {magVragen ? (
              <Knop soort="primair" onClick={() => setSoort("gewoon")}>
                Vraag inzage
              </Knop>
            ) : null}
            <Knop onClick={() => setSoort("nood")}>Noodtoegang</Knop>
          </Rij>
        </Stapel>
      )}
      {soort === null ? null : (
        <VraagDialoog dossier={dossier} gezocht={gezocht} soort={soort} onSluit={() => setSoort(null)} />
      )}
    </Sectie>
  );
}
