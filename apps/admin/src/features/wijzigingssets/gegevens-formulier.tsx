"use client";

import { FoutSamenvatting, Keuzelijst, KeuzeGroep, Knop, Rij, TekstVak, TekstVeld } from "@deelwijzer/ui";
import { Formulier } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, useTransition, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import { Mislukt } from "../wijzigingsset/mislukt.tsx";
import stijl from "./bord.module.css";
import { alsOpties, idVanKeuze, type Registerkeuze } from "./registerkeuzes.ts";
import { foutenIn, type Aanleidingsbron, type Setgegevens } from "./setgegevens.ts";
import { VerwerktVeld } from "./verwerkt-veld.tsx";

export type GegevensFormulierProps = {
  /** Null: a new set. */
  bestaand: { readonly id: string; readonly versie: number; readonly gegevens: Setgegevens } | null;
  keuzes: readonly Registerkeuze[];
  /** Names of announcements this set names already, also when they are no longer offered. */
  titels: Readonly<Record<string, string>>;
  /** Chosen in the register before one came here. */
  vooraf: string | null;
  annuleer: string;
};

/** What a set is called, why it is there, and which known changes it settles. */
export function GegevensFormulier(props: GegevensFormulierProps): ReactElement {
  const { bestaand, keuzes, titels, vooraf, annuleer } = props;
  const begin = bestaand?.gegevens;
  const eerste = keuzes.find(({ id }) => id === vooraf);
  const [bron, setBron] = useState<Aanleidingsbron>(
    bestaand === null && keuzes.length > 0 ? "register" : "eigen",
  );
  const [keuze, setKeuze] = useState<string | null>(eerste?.id ?? null);
  const [titel, setTitel] = useState(begin?.titel ?? eerste?.label ?? "");
  const [toelichting, setToelichting] = useState(begin?.toelichting ?? eerste?.tekst ?? "");
  const [dossier, setDossier] = useState(begin?.aanleiding.dossiernummer ?? "");
  const [aanleiding, setAanleiding] = useState(begin?.aanleiding.tekst ?? "");
  const [verwerkt, setVerwerkt] = useState<readonly string[]>(
    begin?.verwerkt ?? (eerste?.soort === "aankondiging" ? [idVanKeuze(eerste.id)] : []),
  );
  const [poging, setPoging] = useState(0);
  const router = useRouter();
  const [gaat, ga] = useTransition();
  const naar = (id: string) => ga(() => router.push(`/wijzigingssets/${id}` as Route));
  const start = useMutation(api.wijzigingssets.start.mutationOptions({ onSuccess: ({ id }) => naar(id) }));
  const bewerk = useMutation(
    api.wijzigingssets.bewerkKop.mutationOptions({
      onSuccess: (_uitkomst, { id }) => {
        naar(id);
        router.refresh();
      },
    }),
  );
  const bezig = start.isPending || bewerk.isPending || gaat;

  const gekozen = keuzes.find(({ id }) => id === keuze);
  const kies = (id: string | null) => {
    const nieuw = keuzes.find((kandidaat) => kandidaat.id === id);
    // What was typed stays; what came from the choice before goes along with the choice.
    if (titel.trim() === "" || titel === gekozen?.label) setTitel(nieuw?.label ?? "");
    if (toelichting.trim() === "" || toelichting === gekozen?.tekst) setToelichting(nieuw?.tekst ?? "");
    const los = gekozen?.soort === "aankondiging" ? idVanKeuze(gekozen.id) : null;
    const bij = nieuw?.soort === "aankondiging" ? [idVanKeuze(nieuw.id)] : [];
    setVerwerkt([...verwerkt.filter((deel) => deel !== los && !bij.includes(deel)), ...bij]);
    setKeuze(id);
  };
  const gegevens: Setgegevens = {
    titel: titel.trim(),
    toelichting: toelichting.trim(),
    aanleiding:
      bron === "register" && gekozen !== undefined
        ? { dossiernummer: gekozen.dossiernummer, tekst: gekozen.label }
        : { dossiernummer: dossier.trim() === "" ? null : dossier.trim(), tekst: aanleiding.trim() },
    verwerkt,
  };
  const fouten = poging === 0 ? [] : foutenIn({ bron, keuze, gegevens });
  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst;
  const stuur = () => {
    setPoging((nummer) => nummer + 1);
    if (bezig || foutenIn({ bron, keuze, gegevens }).length > 0) return;
    const invoer = { ...gegevens, verwerkt: [...verwerkt] };
    if (bestaand === null) start.mutate(invoer);
    else bewerk.mutate({ id: bestaand.id, expectedVersion: bestaand.versie, ...invoer });
  };
  const eigenVelden = (
    <>
      <TekstVak
        name="aanleiding"
        label="Wat is de aanleiding?"
        toelichting="Bijvoorbeeld: een wet is gewijzigd, een regel klopt niet met de wettekst, of een partner heet anders."
        rows={3}
        maxLength={2000}
        value={aanleiding}
        fout={foutBij("aanleiding")}
        onChange={(event) => setAanleiding(event.target.value)}
      />
      <TekstVeld
        name="dossier"
        label="Nummer van het Kamerstuk"
        toelichting="5 cijfers, zoals 35316."
        optioneel
        breedte="kort"
        inputMode="numeric"
        value={dossier}
        fout={foutBij("dossier")}
        onChange={(event) => setDossier(event.target.value)}
      />
    </>
  );
  return (
    <Formulier className={stijl["formulier"]} verstuur={stuur}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      {bestaand !== null || keuzes.length === 0 ? (
        eigenVelden
      ) : (
        <KeuzeGroep
          name="bron"
          label="Waarom wilt u de tabellen wijzigen?"
          value={bron}
          onChange={(waarde) => setBron(waarde === "eigen" ? "eigen" : "register")}
          opties={[
            {
              value: "register",
              label: "Een wetsvoorstel of een bekende wijziging",
              toelichting: "U kiest die uit het register.",
              vervolg: (
                <Keuzelijst
                  name="keuze"
                  label="Welk wetsvoorstel of welke wijziging?"
                  toelichting="Zoek op naam of op nummer van het Kamerstuk."
                  eenheid={{ een: "mogelijkheid", meer: "mogelijkheden" }}
                  opties={alsOpties(keuzes)}
                  value={keuze}
                  fout={foutBij("keuze")}
                  onChange={kies}
                />
              ),
            },
            {
              value: "eigen",
              label: "Een eigen reden",
              toelichting: "Bijvoorbeeld een fout in de tabellen, of een wet die niet in het register staat.",
              vervolg: <div className={stijl["formulier"]}>{eigenVelden}</div>,
            },
          ]}
        />
      )}
      <TekstVeld
        name="titel"
        label="Titel van de wijzigingsset"
        toelichting="Zo herkent iedereen de set, en later de tabelversie. Zeg waarover het gaat."
        maxLength={200}
        value={titel}
        fout={foutBij("titel")}
        onChange={(event) => setTitel(event.target.value)}
      />
      <TekstVak
        name="toelichting"
        label="Wat verandert er, en waarom?"
        toelichting="De beoordelaar leest dit eerst. Later staat het bij de tabelversie. Schrijf geen namen van inwoners."
        maxLength={10_000}
        value={toelichting}
        fout={foutBij("toelichting")}
        onChange={(event) => setToelichting(event.target.value)}
      />
      <VerwerktVeld keuzes={keuzes} titels={titels} verwerkt={verwerkt} onWijzig={setVerwerkt} />
      <Mislukt
        kop={bestaand === null ? "de set is niet begonnen" : "de wijziging is niet bewaard"}
        fout={start.error ?? bewerk.error}
      />
      <Rij>
        <Knop type="submit" soort="primair" bezig={bezig}>
          {bestaand === null ? "Begin de wijzigingsset" : "Bewaar"}
        </Knop>
        <Knop soort="rustig" als={Link} href={annuleer}>
          Annuleer
        </Knop>
      </Rij>
    </Formulier>
  );
}
