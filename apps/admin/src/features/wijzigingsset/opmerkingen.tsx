"use client";

import { Alinea, Knop, Melding, Merkje, Stapel, TekstVak } from "@deelwijzer/ui";
import { Formulier } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import { Mislukt } from "./mislukt.tsx";
import stijl from "./set.module.css";

/** A remark as the page shows it; moments are words already. */
export interface OpmerkingOpScherm {
  readonly id: string;
  /** "Regel “Wmo, opvragen: SVB”"; null: about the set as a whole. */
  readonly waar: string | null;
  readonly tekst: string;
  readonly naam: string;
  readonly moment: string;
  readonly antwoord: { readonly tekst: string; readonly naam: string; readonly moment: string } | null;
}

export type OpmerkingenProps = {
  setId: string;
  opmerkingen: readonly OpmerkingOpScherm[];
  magOpmerken: boolean;
};

/** Questions of the reviewer and the answers. An open one holds up publication. */
export function Opmerkingen({ setId, opmerkingen, magOpmerken }: OpmerkingenProps): ReactElement {
  return (
    <Stapel ruimte="m">
      {opmerkingen.length === 0 ? (
        <Alinea gedempt>
          Er zijn geen opmerkingen.
          {magOpmerken ? " Een opmerking zonder antwoord houdt publiceren tegen." : ""}
        </Alinea>
      ) : (
        <ol role="list" className={stijl["opmerkingen"]}>
          {opmerkingen.map((opmerking) => (
            <li key={opmerking.id} id={`opmerking-${opmerking.id}`} tabIndex={-1}>
              <Opmerking setId={setId} opmerking={opmerking} magOpmerken={magOpmerken} />
            </li>
          ))}
        </ol>
      )}
      {magOpmerken ? <NieuweOpmerking setId={setId} plaats={null} /> : null}
    </Stapel>
  );
}

function Opmerking(props: {
  setId: string;
  opmerking: OpmerkingOpScherm;
  magOpmerken: boolean;
}): ReactElement {
  const { setId, opmerking, magOpmerken } = props;
  const { id, waar, tekst, naam, moment, antwoord } = opmerking;
  return (
    <Stapel ruimte="s">
      <p className={stijl["wie"]}>
        <span>
          <strong>{naam}</strong>, {moment}
        </span>
        {antwoord === null ? <Merkje toon="afwegen">Nog geen antwoord</Merkje> : null}
      </p>
      {waar === null ? null : <p className={stijl["klein"]}>Bij: {waar}</p>}
      <p className={stijl["citaat"]}>{tekst}</p>
      {antwoord === null ? (
        magOpmerken ? (
          <Antwoordveld setId={setId} opmerkingId={id} naam={naam} />
        ) : null
      ) : (
        <div className={stijl["antwoord"]}>
          <p className={stijl["wie"]}>
            <span>
              Antwoord van <strong>{antwoord.naam}</strong>, {antwoord.moment}
            </span>
          </p>
          <p className={stijl["citaat"]}>{antwoord.tekst}</p>
        </div>
      )}
    </Stapel>
  );
}

function Antwoordveld(props: { setId: string; opmerkingId: string; naam: string }): ReactElement {
  const { setId, opmerkingId, naam } = props;
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const [leest, lees] = useTransition();
  const mutatie = useMutation(
    api.wijzigingssets.beantwoordOpmerking.mutationOptions({
      onSuccess: () => {
        // The form makes way for the answer: the focus stays with the remark.
        document.getElementById(`opmerking-${opmerkingId}`)?.focus();
        lees(() => router.refresh());
      },
    }),
  );
  if (!open) {
    return (
      <div className="dw-niet-drukken">
        <Knop klein onClick={() => setOpen(true)}>
          Beantwoord<span className="dw-visueel-verborgen"> de opmerking van {naam}</span>
        </Knop>
      </div>
    );
  }
  return (
    <Tekstformulier
      naam={`antwoord-${opmerkingId}`}
      label="Uw antwoord"
      toelichting="U kunt een antwoord later niet meer wijzigen."
      leeg="Schrijf een antwoord."
      knop="Bewaar het antwoord"
      bezig={mutatie.isPending || leest}
      fout={mutatie.error}
      foutKop="het antwoord is niet bewaard"
      onStuur={(antwoord) => mutatie.mutate({ id: setId, opmerkingId, antwoord })}
      direct
    />
  );
}

/** A remark on the set, or on one change in it. */
export function NieuweOpmerking(props: {
  setId: string;
  plaats: string | null;
  direct?: boolean;
}): ReactElement {
  const { setId, plaats, direct = false } = props;
  const router = useRouter();
  const [beurt, setBeurt] = useState(0);
  const [leest, lees] = useTransition();
  const mutatie = useMutation(
    api.wijzigingssets.plaatsOpmerking.mutationOptions({
      onSuccess: () => {
        lees(() => {
          router.refresh();
          setBeurt((nummer) => nummer + 1);
        });
      },
    }),
  );
  return (
    <Stapel ruimte="s">
      <Tekstformulier
        key={beurt}
        naam={plaats === null ? "opmerking" : `opmerking-${plaats.replace(" ", "-")}`}
        label={plaats === null ? "Nieuwe opmerking" : "Opmerking bij deze wijziging"}
        toelichting="De set kan pas worden gepubliceerd als iemand uw opmerking heeft beantwoord."
        leeg="Schrijf eerst uw opmerking."
        knop="Plaats de opmerking"
        bezig={mutatie.isPending || leest}
        fout={mutatie.error}
        foutKop="de opmerking is niet geplaatst"
        onStuur={(tekst) => mutatie.mutate({ id: setId, plaats, tekst })}
        // What was sent is a new, empty field: the focus goes along, or it would be nowhere.
        direct={direct || beurt > 0}
      />
      <div role="status">
        {beurt > 0 && !mutatie.isPending ? (
          <Melding soort="gelukt">
            <p>Uw opmerking is geplaatst.</p>
          </Melding>
        ) : null}
      </div>
    </Stapel>
  );
}

type TekstformulierProps = {
  naam: string;
  label: string;
  toelichting: string;
  leeg: string;
  knop: string;
  bezig: boolean;
  fout: unknown;
  foutKop: string;
  onStuur: (tekst: string) => void;
  /** Appears because the reader asked for it: the cursor stands in it at once. */
  direct?: boolean;
};

function Tekstformulier(props: TekstformulierProps): ReactElement {
  const { naam, label, toelichting, leeg, knop, bezig, fout, foutKop, onStuur, direct } = props;
  const [tekst, setTekst] = useState("");
  const [mist, setMist] = useState(false);
  const formulier = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (direct === true) formulier.current?.querySelector("textarea")?.focus();
  }, [direct]);
  const stuur = () => {
    if (bezig) return;
    if (tekst.trim() === "") {
      setMist(true);
      formulier.current?.querySelector("textarea")?.focus();
    } else onStuur(tekst.trim());
  };
  return (
    <Formulier className={`${stijl["formulier"]} dw-niet-drukken`} ref={formulier} verstuur={stuur}>
      <TekstVak
        name={naam}
        label={label}
        toelichting={toelichting}
        rows={3}
        maxLength={2000}
        value={tekst}
        fout={mist && tekst.trim() === "" ? leeg : undefined}
        onChange={(event) => setTekst(event.target.value)}
      />
      <Mislukt kop={foutKop} fout={fout} />
      <div>
        <Knop type="submit" bezig={bezig}>
          {knop}
        </Knop>
      </div>
    </Formulier>
  );
}
