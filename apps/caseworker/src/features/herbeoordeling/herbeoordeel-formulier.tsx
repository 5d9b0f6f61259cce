"use client";

import { KeuzeGroep, Knop, Sectie, TekstVak } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { VERVOLG } from "./vervolg.ts";

export type HerbeoordeelFormulierProps = {
  readonly besluitId: string;
  readonly tabelversieHash: string;
  /** A team mate looks; only the owner, or who stands in, adds or replaces. */
  readonly mag: { readonly aanvullen: boolean; readonly opvolgen: boolean };
};

/** Looked, and what follows. */
export function HerbeoordeelFormulier(props: HerbeoordeelFormulierProps): ReactElement {
  const { besluitId, tabelversieHash, mag } = props;
  const router = useRouter();
  const actie = useActie();
  const [vervolg, setVervolg] = useState("");
  const [toelichting, setToelichting] = useState("");
  const opties = (["niets", "opvolger", "aanvulling"] as const).filter(
    (soort) => soort === "niets" || (soort === "opvolger" ? mag.opvolgen : mag.aanvullen),
  );
  const verstuur = () => {
    void actie.doe(
      () =>
        client.besluiten.herbeoordeel({
          id: besluitId,
          tabelversieHash,
          // An empty choice is refused with the words that belong to it.
          vervolg: vervolg as "niets",
          toelichting,
        }),
      () => {
        router.push((vervolg === "niets" ? "/" : `/besluiten/${besluitId}`) as Route);
        router.refresh();
      },
    );
  };
  return (
    <Sectie kop="Wat volgt hieruit?">
      <Formulier actie={actie} kop="dit is niet vastgelegd" ruimte="l" verstuur={verstuur}>
        <KeuzeGroep
          name="vervolg"
          label="Wat gaat u doen?"
          value={vervolg}
          fout={actie.foutBij("vervolg")}
          opties={opties.map((soort) => ({
            value: soort,
            label: VERVOLG[soort].keuze,
            toelichting: VERVOLG[soort].uitleg,
          }))}
          onChange={setVervolg}
        />
        <TekstVak
          name="toelichting"
          label="Waarom?"
          toelichting="Dit staat versleuteld bij het besluit. Schrijf geen namen."
          rows={3}
          maxLength={1000}
          value={toelichting}
          fout={actie.foutBij("toelichting")}
          onChange={(event) => setToelichting(event.target.value)}
        />
        <div>
          <Knop type="submit" soort="primair" bezig={actie.bezig} bezigTekst="Wordt vastgelegd…">
            Leg vast dat u dit hebt bekeken
          </Knop>
        </div>
      </Formulier>
    </Sectie>
  );
}
