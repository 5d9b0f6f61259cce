"use client";

import {
  canoniek,
  verwoordConditie,
  type Conditie,
  type Stappenplan,
  type Woordenlijst,
} from "@core/grondslagen";
import { Knop, VeldGroep, VisueelVerborgen } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import stijl from "../stappenplan.module.css";
import { alsConditie, alsGroep, isGroep, type Blad, type Groep } from "./groep.ts";
import { keuzeVan, type Onderwerp } from "./onderwerpen.ts";

export type ConditieVeldProps = {
  readonly id: string;
  readonly label: string;
  readonly conditie: Conditie | undefined;
  /** Without a condition: "Deze vraag wordt altijd gesteld." */
  readonly altijd: string;
  readonly definitie: Stappenplan;
  readonly woordenlijst: Woordenlijst;
  readonly onderwerpen: readonly Onderwerp[];
  readonly onBewaar: (conditie: Conditie | undefined) => void;
};

/** "Toon deze vraag als … is …": sentences joined by en or of, with the whole of it read back. */
export function ConditieVeld(props: ConditieVeldProps): ReactElement {
  const { id, label, conditie, altijd, definitie, woordenlijst, onBewaar } = props;
  const [groep, setGroep] = useState(() => alsGroep(conditie));
  const [getoond, setGetoond] = useState(conditie);
  /** What was sent and did not come back yet: when it does, one may have gone on already. */
  const [onderweg, setOnderweg] = useState<readonly string[]>([]);
  if (tekstVan(conditie) !== tekstVan(getoond)) {
    setGetoond(conditie);
    const terug = onderweg.indexOf(tekstVan(conditie));
    setOnderweg(terug === -1 ? [] : onderweg.slice(terug + 1));
    if (terug === -1 && tekstVan(alsConditie(groep)) !== tekstVan(conditie)) setGroep(alsGroep(conditie));
  }
  const zet = (nieuw: Groep) => {
    setGroep(nieuw);
    const wordt = alsConditie(nieuw);
    const tekst = tekstVan(wordt);
    if (tekst === tekstVan(conditie) && (onderweg.at(-1) ?? tekst) === tekst) return;
    setOnderweg([...onderweg, tekst]);
    onBewaar(wordt);
  };
  const zin = alsConditie(groep);
  return (
    <VeldGroep id={id} label={label}>
      <p className={stijl["zin"]} role="status">
        {zin === undefined ? altijd : verwoordConditie(zin, definitie, woordenlijst)}
      </p>
      <GroepVeld {...props} pad={id} groep={groep} zet={zet} />
    </VeldGroep>
  );
}

function tekstVan(conditie: Conditie | undefined): string {
  return conditie === undefined ? "" : canoniek(conditie);
}

function GroepVeld(
  props: ConditieVeldProps & {
    readonly pad: string;
    readonly groep: Groep;
    readonly zet: (nieuw: Groep) => void;
  },
): ReactElement {
  const { pad, groep, zet, onderwerpen } = props;
  const vervang = (plaats: number, deel: Groep | Blad) =>
    zet({ ...groep, delen: groep.delen.with(plaats, deel) });
  const eerste = onderwerpen[0];
  const voegToe = (deel: Groep | Blad) => {
    zet({ ...groep, delen: [...groep.delen, deel] });
    // Of a group its first sentence.
    const begin = `${pad}-${groep.delen.length}${isGroep(deel) ? "-0" : ""}`;
    requestAnimationFrame(() => document.getElementById(`${begin}-onderwerp`)?.focus());
  };
  const blad =
    eerste === undefined ? null : { niet: false, conditie: eerste.maak(eerste.waarden[0]?.id ?? "") };
  return (
    <div className={stijl["groep"]}>
      {groep.delen.length > 1 ? (
        <KeuzeVeld
          name={`${pad}-voegwoord`}
          label="Hoe horen deze zinnen bij elkaar?"
          alle={null}
          opties={[
            { id: "alle", naam: "en: ze moeten allemaal kloppen" },
            { id: "een", naam: "of: één ervan is genoeg" },
          ]}
          value={groep.voegwoord}
          onChange={(voegwoord) => zet({ ...groep, voegwoord: voegwoord === "een" ? "een" : "alle" })}
        />
      ) : null}
      <ul role="list" className={stijl["zinnen"]}>
        {groep.delen.map((deel, plaats) => (
          // oxlint-disable-next-line react/no-array-index-key -- a sentence has no name of its own, and must keep the focus
          <li key={`${pad}-${plaats}`} className={stijl["regel"]}>
            {isGroep(deel) ? (
              <GroepVeld
                {...props}
                pad={`${pad}-${plaats}`}
                groep={deel}
                zet={(nieuw) => vervang(plaats, nieuw)}
              />
            ) : (
              <BladVeld
                {...props}
                pad={`${pad}-${plaats}`}
                blad={deel}
                zet={(nieuw) => vervang(plaats, nieuw)}
              />
            )}
            <Knop
              klein
              soort="rustig"
              onClick={() => {
                zet({ ...groep, delen: groep.delen.toSpliced(plaats, 1) });
                requestAnimationFrame(() => document.getElementById(`${pad}-erbij`)?.focus());
              }}
            >
              Haal weg<VisueelVerborgen>: zin {plaats + 1}</VisueelVerborgen>
            </Knop>
          </li>
        ))}
      </ul>
      {blad === null ? null : (
        <div className={stijl["knoppen"]}>
          <Knop klein id={`${pad}-erbij`} onClick={() => voegToe(blad)}>
            Voeg een zin toe
          </Knop>
          {groep.delen.length > 0 ? (
            <Knop
              klein
              soort="rustig"
              onClick={() =>
                voegToe({ voegwoord: groep.voegwoord === "alle" ? "een" : "alle", delen: [blad] })
              }
            >
              Voeg een groep toe
            </Knop>
          ) : null}
        </div>
      )}
    </div>
  );
}

function BladVeld(
  props: ConditieVeldProps & {
    readonly pad: string;
    readonly blad: Blad;
    readonly zet: (nieuw: Blad) => void;
  },
): ReactElement {
  const { pad, blad, zet, onderwerpen, definitie, woordenlijst } = props;
  const keuze = keuzeVan(blad.conditie);
  const onderwerp = onderwerpen.find(({ id }) => id === keuze?.onderwerp);
  // An age, several values at once, or a question that comes later: said in words, kept as it is.
  if (keuze === null || onderwerp === undefined)
    return (
      <p>
        {blad.niet ? "Niet: " : ""}
        {verwoordConditie(blad.conditie, definitie, woordenlijst)}
      </p>
    );
  return (
    <div className={stijl["blad"]}>
      <KeuzeVeld
        name={`${pad}-onderwerp`}
        label="Als"
        alle={null}
        opties={onderwerpen}
        value={onderwerp.id}
        onChange={(id) => {
          const ander = onderwerpen.find((kandidaat) => kandidaat.id === id);
          if (ander !== undefined) zet({ ...blad, conditie: ander.maak(ander.waarden[0]?.id ?? "") });
        }}
      />
      <KeuzeVeld
        name={`${pad}-niet`}
        label="Is of is niet"
        alle={null}
        opties={[
          { id: "is", naam: "is" },
          { id: "niet", naam: "is niet" },
        ]}
        value={blad.niet ? "niet" : "is"}
        onChange={(is) => zet({ ...blad, niet: is === "niet" })}
      />
      <KeuzeVeld
        name={`${pad}-waarde`}
        label="Wat"
        alle={null}
        opties={onderwerp.waarden}
        value={keuze.waarde}
        onChange={(waarde) => waarde !== null && zet({ ...blad, conditie: onderwerp.maak(waarde) })}
      />
    </div>
  );
}
