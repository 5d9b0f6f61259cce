"use client";

import { inHouder, isPlangebruik, opPlek, type Planblok, type Planhouder } from "@core/grondslagen";
import { Details, Knop, Stapel, TekstVeld, VinkGroep } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import type { Bouw } from "./use-bouw.ts";

/** Questions of a step together with their logic, to be used in more places. */
export function BlokMaken({
  stapId,
  naam,
  bouw,
}: {
  stapId: string;
  naam: string;
  bouw: Bouw;
}): ReactElement {
  const [titel, setTitel] = useState("");
  const [gekozen, setGekozen] = useState<string[]>([]);
  const vragen = (bouw.stand.delen.stapvragen ?? []).flatMap((deel) =>
    deel.stap === stapId && !isPlangebruik(deel) ? [{ value: deel.id, label: deel.titel }] : [],
  );
  return (
    <Details samenvatting={`Maak een blok van vragen in “${naam}”`}>
      <Stapel ruimte="s">
        <VinkGroep
          name={`blok-vragen-${stapId}`}
          label="Welke vragen?"
          regels
          opties={vragen}
          value={gekozen}
          onChange={setGekozen}
        />
        <TekstVeld
          name={`blok-titel-${stapId}`}
          label="Naam van het blok"
          value={titel}
          onChange={(event) => setTitel(event.target.value)}
        />
        <div>
          <Knop
            onClick={() =>
              bouw.doe({ doe: "blok-maken", titel, vragen: gekozen }, () => {
                setTitel("");
                setGekozen([]);
                bouw.zeg("Het blok is gemaakt.");
              })
            }
          >
            Maak het blok
          </Knop>
        </div>
      </Stapel>
    </Details>
  );
}

/** A block at the end of a step, with the questions its conditions lean on. */
export function BlokGebruiken(props: {
  readonly houder: Planhouder;
  readonly naam: string;
  readonly bouw: Bouw;
}): ReactElement | null {
  const { houder, naam, bouw } = props;
  const { blokken = [], stapvragen = [] } = bouw.stand.delen;
  const [gekozen, setGekozen] = useState<string | null>(null);
  const [koppel, setKoppel] = useState<Readonly<Record<string, string>>>({});
  if (blokken.length === 0) return null;
  const blok: Planblok | undefined = blokken.find(({ id }) => id === gekozen) ?? blokken[0];
  if (blok === undefined) return null;
  const vragen = stapvragen.flatMap((deel) =>
    isPlangebruik(deel) ? [] : [{ id: deel.id, naam: deel.titel }],
  );
  const gekoppeld = Object.fromEntries((blok.parameters ?? []).map(({ id }) => [id, koppel[id] ?? id]));
  const na = opPlek(inHouder(bouw.stand.delen, houder)).at(-1)?.id ?? null;
  return (
    <Details samenvatting={`Gebruik een blok in “${naam}”`}>
      <Stapel ruimte="s">
        <KeuzeVeld
          name={`blok-${naam}`}
          label="Welk blok?"
          alle={null}
          opties={blokken.map(({ id, titel }) => ({ id, naam: titel }))}
          value={blok.id}
          onChange={setGekozen}
        />
        {(blok.parameters ?? []).map(({ id, uitleg }) => (
          <KeuzeVeld
            key={id}
            name={`koppel-${id}`}
            label={`Welke vraag is hier “${uitleg}”?`}
            alle={null}
            opties={vragen}
            value={gekoppeld[id] ?? null}
            onChange={(naar) => setKoppel((oud) => (naar === null ? oud : { ...oud, [id]: naar }))}
          />
        ))}
        <div>
          <Knop
            onClick={() =>
              bouw.doe({ doe: "blok-gebruiken", blok: blok.id, koppel: gekoppeld, in: houder, na }, () =>
                bouw.zeg(`Blok “${blok.titel}” staat nu in “${naam}”.`),
              )
            }
          >
            Zet het blok hier
          </Knop>
        </div>
      </Stapel>
    </Details>
  );
}
