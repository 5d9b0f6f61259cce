"use client";

import type { TabelversieInhoud } from "@core/grondslagen";
import {
  Dialoog,
  Foutmelding,
  FoutSamenvatting,
  Keuzelijst,
  Knop,
  Lijst,
  Melding,
  Stapel,
  TekstVak,
  type FoutItem,
} from "@deelwijzer/ui";
import { useActie } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../../api/client.ts";
import { datumFouten } from "../formulier/datum-fouten.ts";
import { alsDatum, type Datumwaarde } from "../formulier/datumwaarde.ts";
import { Datum } from "../velden/datum.tsx";
import { optiesVan } from "../velden/opties.ts";
import { samenvoeging } from "./samenvoeging.ts";

export type SamenvoegKnopProps = { setId: string; van: string; naam: string; inhoud: TabelversieInhoud };

const LEEG: Datumwaarde = { iso: null, mis: null };

/** A domain of the gemeente is never the same as somebody outside it. */
const isIntern = (partner: { readonly soort: string } | undefined) => partner?.soort === "intern-domein";

/** Merge instead of delete: choose the partner that stays, see what is touched, then do it in one step. */
export function SamenvoegKnop({ setId, van, naam, inhoud }: SamenvoegKnopProps): ReactElement {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [naar, setNaar] = useState<string | null>(null);
  const [dag, setDag] = useState(LEEG);
  const [reden, setReden] = useState("");
  const [poging, setPoging] = useState(0);
  const mutatie = useMutation(api.wijzigingssets.bewerkVelden.mutationOptions());
  const actie = useActie();
  const laatste = alsDatum(dag);
  const { partners } = inhoud.woordenlijst;
  const intern = isIntern(partners.find(({ id }) => id === van));
  const plan = naar === null || laatste === null ? null : samenvoeging(inhoud, van, naar, laatste);
  const mis: FoutItem[] = [
    ...(naar === null ? [{ veld: "samenvoegen-naar", tekst: "Kies de partner die blijft" }] : []),
    ...(dag.iso === null && dag.mis === null
      ? [{ veld: "samenvoegen-dag", tekst: "Vul de laatste dag in" }]
      : datumFouten("samenvoegen-dag", "Laatste dag", dag)),
    ...(reden.trim() === "" ? [{ veld: "samenvoegen-reden", tekst: "Schrijf op waarom u samenvoegt" }] : []),
  ];
  const fouten = poging === 0 ? [] : mis;
  const foutBij = (veld: string) => fouten.find((een) => een.veld === veld)?.tekst;
  const doe = () => {
    setPoging((keer) => keer + 1);
    if (plan === null || mis.length > 0) return;
    void actie.doe(
      () => mutatie.mutateAsync({ id: setId, bewerkingen: [...plan.bewerkingen], reden }),
      (na) => {
        if (na.soort === "conflict") return;
        setOpen(false);
        // More than this form was changed: there it all stands, under each other.
        router.push(`/wijzigingssets/${setId}/verschil` as Route);
      },
    );
  };
  return (
    <>
      <Knop
        soort="rustig"
        onClick={() => {
          setPoging(0);
          setOpen(true);
        }}
      >
        Voeg samen met een andere partner
      </Knop>
      <Dialoog
        open={open}
        onSluit={() => setOpen(false)}
        breed
        titel={`Voeg ${naam} samen met een andere partner`}
        acties={
          <>
            <Knop soort="primair" bezig={actie.bezig} bezigTekst="Bezig met opslaan…" onClick={doe}>
              Voeg samen
            </Knop>
            <Knop soort="rustig" onClick={() => setOpen(false)}>
              Nee, ga terug
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
          <FoutSamenvatting fouten={fouten} poging={poging} />
          {mutatie.data?.soort === "conflict" ? (
            <Melding soort="fout" live>
              <p>
                Iemand anders heeft hier intussen iets gewijzigd. Er is niets opgeslagen. Laad de pagina
                opnieuw.
              </p>
            </Melding>
          ) : null}
          <Foutmelding tekst={actie.mislukt} />
          <Keuzelijst
            name="samenvoegen-naar"
            label="Welke partner blijft?"
            opties={optiesVan(partners.filter((een) => een.id !== van && isIntern(een) === intern))}
            eenheid={{ een: "partner", meer: "partners" }}
            value={naar}
            fout={foutBij("samenvoegen-naar")}
            onChange={setNaar}
          />
          <Datum
            id="samenvoegen-dag"
            label={`Laatste dag van ${naam}`}
            waarde={dag}
            fout={foutBij("samenvoegen-dag")}
            onChange={setDag}
          />
          <TekstVak
            name="samenvoegen-reden"
            label="Reden"
            rows={2}
            maxLength={2000}
            value={reden}
            fout={foutBij("samenvoegen-reden")}
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
