"use client";

import { losseDefinitie, stelPlanSamen, type Planstap } from "@core/grondslagen";
import { Stapel } from "@deelwijzer/ui";
import { useMemo, type ReactElement } from "react";
import { BewaarVeld } from "./bewaar-veld.tsx";
import { ConditieVeld } from "./conditie/conditie-veld.tsx";
import { onderwerpenVoor } from "./conditie/onderwerpen.ts";
import type { Bouw } from "./use-bouw.ts";

/** One step: its title, why it is there, its source, and when it is shown. */
export function StapFormulier({ stap, bouw }: { stap: Planstap; bouw: Bouw }): ReactElement {
  const { stand, woordenlijst, wijzig } = bouw;
  const definitie = useMemo(() => {
    const samen = stelPlanSamen(stand.delen);
    return samen?.ok === true ? samen.definitie : losseDefinitie(stand.delen);
  }, [stand.delen]);
  const eerste = definitie.stappen.find(({ id }) => id === stap.id)?.vragen[0]?.id ?? "";
  const zet = (velden: Readonly<Record<string, unknown>>, was?: Readonly<Record<string, unknown>>) =>
    wijzig("stap", stap.id, velden, was);
  return (
    <Stapel ruimte="l">
      <BewaarVeld
        kort
        naam="veld-titel"
        label="Titel"
        waarde={stap.titel}
        onBewaar={(titel, was) => zet({ titel }, { titel: was })}
      />
      <BewaarVeld
        naam="veld-waarom"
        label="Waarom deze stap"
        waarde={stap.waarom}
        onBewaar={(waarom, was) => zet({ waarom }, { waarom: was })}
      />
      <BewaarVeld
        kort
        naam="veld-bron"
        label="Bron"
        waarde={stap.bron}
        onBewaar={(bron, was) => zet({ bron }, { bron: was })}
      />
      <ConditieVeld
        key={stap.id}
        id="veld-conditie"
        label="Toon deze stap als …"
        altijd="Deze stap is er altijd."
        conditie={stap.conditie}
        definitie={definitie}
        woordenlijst={woordenlijst}
        onderwerpen={onderwerpenVoor(definitie, eerste, woordenlijst)}
        onBewaar={(conditie) => zet({ conditie })}
      />
    </Stapel>
  );
}
