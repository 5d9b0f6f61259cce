"use client";

import type { TabelversieInhoud } from "@core/grondslagen";
import { Dialoog, Keuzelijst, Knop, Lijst, Melding, Stapel, TekstVak } from "@deelwijzer/ui";
import { useActie } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../../api/client.ts";
import { alsDatum, type Datumwaarde } from "../formulier/datumwaarde.ts";
import { Datum } from "../velden/datum.tsx";
import { optiesVan } from "../velden/opties.ts";
import { samenvoeging } from "./samenvoeging.ts";

export type SamenvoegKnopProps = { setId: string; van: string; naam: string; inhoud: TabelversieInhoud };

const LEEG: Datumwaarde = { iso: null, mis: null };

/** Merge instead of delete: choose the partner that stays, see what is touched, then do it in one step. */
export function SamenvoegKnop({ setId, van, naam, inhoud }: SamenvoegKnopProps): ReactElement {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [naar, setNaar] = useState<string | null>(null);
  const [dag, setDag] = useState(LEEG);
  const [reden, setReden] = useState("");
  const [leeg, setLeeg] = useState(false);
  const mutatie = useMutation(api.wijzigingssets.bewerkVelden.mutationOptions());
  const actie = useActie();
  const laatste = alsDatum(dag);
  const plan = naar === null || laatste === null ? null : samenvoeging(inhoud, van, naar, laatste);
  const doe = () => {
    const onvolledig = plan === null || reden.trim() === "";
    setLeeg(onvolledig);
    if (onvolledig) return;
    void actie.doe(
      () => mutatie.mutateAsync({ id: setId, bewerkingen: [...plan.bewerkingen], reden }),
      (na) => {
        if (na.soort === "conflict") return setLeeg(false);
        setOpen(false);
        return router.refresh();
      },
    );
  };
  return (
    <>
      <Knop soort="rustig" onClick={() => setOpen(true)}>
        Voeg samen met een andere partner
      </Knop>
      <Dialoog
        open={open}
        onSluit={() => setOpen(false)}
        breed
        titel={`Voeg ${naam} samen met een andere partner`}
        acties={
          <>
            <Knop soort="rustig" onClick={() => setOpen(false)}>
              Annuleren
            </Knop>
            <Knop soort="primair" bezig={actie.bezig} bezigTekst="Bezig met opslaan…" onClick={doe}>
              Voeg samen
            </Knop>
          </>
        }
      >
        <Stapel ruimte="m">
          <p>
            Doe dit als het eigenlijk één partner is. Er gaat niets weg: {naam} krijgt een laatste dag, en
            elke regel die deze partner noemt, noemt daarna de andere. Vragen over vroeger stelt u dan ook
            over de andere partner. Gaan twee partners echt samen op een datum? Geef dan de een een einddatum
            en kopieer de regels.
          </p>
          {leeg ? (
            <Melding soort="fout" live>
              <p>Kies een partner, vul een laatste dag in en schrijf op waarom u samenvoegt.</p>
            </Melding>
          ) : null}
          {mutatie.data?.soort === "conflict" ? (
            <Melding soort="fout" live>
              <p>
                Iemand anders heeft hier intussen iets gewijzigd. Er is niets opgeslagen. Laad de pagina
                opnieuw.
              </p>
            </Melding>
          ) : null}
          {actie.mislukt === null ? null : (
            <Melding soort="fout" live>
              <p>{actie.mislukt}</p>
            </Melding>
          )}
          <Keuzelijst
            name="samenvoegen-naar"
            label="Welke partner blijft?"
            opties={optiesVan(inhoud.woordenlijst.partners.filter(({ id }) => id !== van))}
            eenheid={{ een: "partner", meer: "partners" }}
            value={naar}
            onChange={setNaar}
          />
          <Datum id="samenvoegen-dag" label={`Laatste dag van ${naam}`} waarde={dag} onChange={setDag} />
          <TekstVak
            name="samenvoegen-reden"
            label="Reden"
            rows={2}
            maxLength={2000}
            value={reden}
            onChange={(event) => setReden(event.target.value)}
          />
          {plan === null ? null : (
            <div role="status">
              <p>
                <strong>Dit verandert: {plan.geraakt.length}</strong>
              </p>
              <Lijst>
                {plan.geraakt.map(({ id, naam: wie, wat }) => (
                  <li key={`${wat} ${id}`}>
                    {wat}: {wie}
                  </li>
                ))}
              </Lijst>
            </div>
          )}
        </Stapel>
      </Dialoog>
    </>
  );
}
