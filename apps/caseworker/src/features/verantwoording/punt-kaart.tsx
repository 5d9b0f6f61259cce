"use client";

import { metAanpassingen, type PuntVanVerantwoording } from "@core/grondslagen";
import { Alinea, Knop, Melding, Rij, Sectie, Stapel, TekstVak } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import type { TeSchrijvenPunt } from "../../use-cases/lees-verantwoording/lees-verantwoording.ts";
import { Aanpassing } from "../besluit/aanpassing.tsx";

/** One point of the account: as it will be sealed, what was changed in it, and the way to write it otherwise. */
export function PuntKaart(props: {
  readonly id: string;
  readonly versie: number;
  readonly punt: TeSchrijvenPunt;
}): ReactElement {
  const { id, versie, punt } = props;
  const [open, setOpen] = useState(false);
  const { samengesteld, aanpassing, verouderd } = punt;
  const nu = zoalsVastgelegd(punt);
  return (
    <Sectie kop={`${samengesteld.nummer}. ${samengesteld.titel}`} niveau={2} maat="m">
      <Stapel>
        {verouderd ? (
          <Melding soort="let op" kop="uw antwoorden zijn veranderd">
            <p>U schreef dit punt voordat uw antwoorden veranderden. Kijk na of uw tekst nog klopt.</p>
          </Melding>
        ) : null}
        {open ? null : (
          <Stapel ruimte="s">
            {nu.feiten.map((feit) => (
              <p key={feit}>{feit}</p>
            ))}
            {nu.indrukken.map((indruk) => (
              <p key={indruk}>
                <strong>Mijn indruk:</strong> {indruk}
              </p>
            ))}
            {nu.leegReden === null ? null : <p>Niet ingevuld, reden: {nu.leegReden}</p>}
            <Aanpassing punt={nu} />
          </Stapel>
        )}
        {open ? (
          <Schrijf {...{ id, versie, punt, nu }} onKlaar={() => setOpen(false)} />
        ) : (
          <div>
            <Knop klein onClick={() => setOpen(true)}>
              {punt.alleenErbij ? "Zet er iets bij" : "Schrijf dit punt anders"}
              <span className="dw-visueel-verborgen"> bij punt {samengesteld.nummer}</span>
            </Knop>
          </div>
        )}
        {aanpassing === null || open ? null : <Terug {...{ id, versie }} nummer={samengesteld.nummer} />}
      </Stapel>
    </Sectie>
  );
}

/** The point with what a person wrote, by the same rule as the seal. */
function zoalsVastgelegd({ samengesteld, aanpassing }: TeSchrijvenPunt): PuntVanVerantwoording {
  const geheel = { punten: [samengesteld] } as unknown as Parameters<typeof metAanpassingen>[0];
  return metAanpassingen(geheel, aanpassing === null ? [] : [aanpassing]).punten[0] ?? samengesteld;
}

function Schrijf(props: {
  readonly id: string;
  readonly versie: number;
  readonly punt: TeSchrijvenPunt;
  readonly nu: PuntVanVerantwoording;
  readonly onKlaar: () => void;
}): ReactElement {
  const { id, versie, punt, nu, onKlaar } = props;
  const router = useRouter();
  const actie = useActie();
  const { nummer } = punt.samengesteld;
  const eigen = punt.alleenErbij ? (punt.aanpassing ?? { feiten: [], indrukken: [], leegReden: null }) : nu;
  const [feiten, setFeiten] = useState(eigen.feiten.join("\n\n"));
  const [indrukken, setIndrukken] = useState(eigen.indrukken.join("\n\n"));
  const [leegReden, setLeegReden] = useState(eigen.leegReden ?? "");
  const leeg = feiten.trim() === "" && indrukken.trim() === "" && !punt.alleenErbij;
  const veldId = (veld: string) => `${veld.replace("tekst.", "")}-${nummer}`;
  return (
    <Stapel>
      <ActieFouten actie={actie} kop="uw tekst is niet bewaard" veldId={veldId} />
      {punt.alleenErbij ? (
        <Alinea>
          Wat Deelwijzer over de grondslag vond, blijft staan. U kunt er alleen iets onder zetten.
        </Alinea>
      ) : null}
      <TekstVak
        name={`feiten-${nummer}`}
        label={punt.alleenErbij ? "Feiten die u erbij zet" : "Feiten"}
        toelichting="Een lege regel begint een nieuwe alinea. Schrijf geen namen."
        rows={5}
        value={feiten}
        fout={actie.foutBij("tekst.feiten")}
        onChange={(event) => setFeiten(event.target.value)}
      />
      <TekstVak
        name={`indrukken-${nummer}`}
        label="Uw indrukken (wat u zag of voelde)"
        rows={2}
        value={indrukken}
        fout={actie.foutBij("tekst.indrukken")}
        onChange={(event) => setIndrukken(event.target.value)}
      />
      {leeg ? (
        <TekstVak
          name={`leegReden-${nummer}`}
          label="Waarom laat u dit punt leeg?"
          rows={2}
          value={leegReden}
          fout={actie.foutBij("tekst.leegReden")}
          onChange={(event) => setLeegReden(event.target.value)}
        />
      ) : null}
      <Rij>
        <Knop
          soort="primair"
          bezig={actie.bezig}
          bezigTekst="Wij bewaren uw tekst…"
          onClick={() =>
            void actie.doe(
              () =>
                client.afwegingen.pasPuntAan({
                  id,
                  expectedVersion: versie,
                  punt: nummer,
                  tekst: { feiten, indrukken, leegReden },
                }),
              () => {
                onKlaar();
                router.refresh();
              },
            )
          }
        >
          Bewaar punt {nummer}
        </Knop>
        <Knop soort="rustig" onClick={onKlaar}>
          Niet bewaren
        </Knop>
      </Rij>
    </Stapel>
  );
}

function Terug(props: {
  readonly id: string;
  readonly versie: number;
  readonly nummer: number;
}): ReactElement {
  const { id, versie, nummer } = props;
  const router = useRouter();
  const actie = useActie();
  return (
    <div>
      <ActieFouten actie={actie} kop="de tekst is niet teruggezet" />
      <Knop
        klein
        soort="rustig"
        bezig={actie.bezig}
        onClick={() =>
          void actie.doe(
            () => client.afwegingen.pasPuntAan({ id, expectedVersion: versie, punt: nummer, tekst: null }),
            () => router.refresh(),
          )
        }
      >
        Zet terug wat was samengesteld
        <span className="dw-visueel-verborgen"> bij punt {nummer}</span>
      </Knop>
    </div>
  );
}
