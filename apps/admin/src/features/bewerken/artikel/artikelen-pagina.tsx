"use client";

import {
  jciVan,
  wettekstAdres,
  type Artikel,
  type Datum as Dag,
  type Regel,
  type TabelversieInhoud,
} from "@core/grondslagen";
import { Keuzelijst, Knop, Melding, Paneel, Stapel, TekstVeld } from "@deelwijzer/ui";
import { useActie } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useMemo, useState, type ReactElement } from "react";
import { api } from "../../../api/client.ts";
import { gebruikVanArtikel } from "../../../gebruik/gebruik-in-tabellen.ts";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { artikelMetWet } from "../../woorden/artikel-in-woorden.ts";
import { BINDING } from "../../woorden/regel-in-woorden.ts";
import { alsDatum, type Datumwaarde } from "../formulier/datumwaarde.ts";
import { Gebruik } from "../term/gebruik.tsx";
import { Datum } from "../velden/datum.tsx";
import { inWoorden } from "../../raster/use-raster.ts";
import { BladKop } from "../scherm/blad-kop.tsx";
import { artikelenIn, sleutelVan, wijzigArtikel, type Artikelwijziging } from "./artikelwijziging.ts";

export type ArtikelenPaginaProps = {
  setId: string;
  setTitel: string;
  aanleiding: string;
  inhoud: TabelversieInhoud;
  vandaag: Dag;
};

/** Provisions of law: one at a time, with where it is used, and one change for all of that. */
export function ArtikelenPagina(props: ArtikelenPaginaProps): ReactElement {
  const { setId, setTitel, inhoud } = props;
  const alle = useMemo(() => artikelenIn(inhoud), [inhoud]);
  const [sleutel, setSleutel] = useState<string | null>(null);
  const artikel = alle.find((een) => sleutelVan(een) === sleutel);
  return (
    <Stapel ruimte="l">
      <BladKop setId={setId} setTitel={setTitel} kop="Artikelen" />
      <Keuzelijst
        name="artikel-keuze"
        label="Welk artikel?"
        toelichting="Alle artikelen waarop een regel of een antwoord rust."
        opties={alle.map((een) => ({
          id: sleutelVan(een),
          label: artikelMetWet(een, inhoud.woordenlijst),
          aliassen: [een.artikel ?? ""],
        }))}
        eenheid={{ een: "artikel", meer: "artikelen" }}
        value={sleutel}
        onChange={setSleutel}
      />
      {artikel === undefined ? null : <EenArtikel key={sleutel} {...props} artikel={artikel} />}
    </Stapel>
  );
}

const LEEG: Datumwaarde = { iso: null, mis: null };

function EenArtikel({
  setId,
  aanleiding,
  inhoud,
  vandaag,
  artikel,
}: ArtikelenPaginaProps & { artikel: Artikel }): ReactElement {
  const router = useRouter();
  const wet = inhoud.woordenlijst.wetten.find(({ id }) => id === artikel.wet);
  const adres = wettekstAdres(artikel, wet, vandaag);
  const [plek, setPlek] = useState({
    artikel: artikel.artikel ?? "",
    lid: artikel.lid ?? "",
    onderdeel: artikel.onderdeel ?? "",
  });
  const [vanaf, setVanaf] = useState(LEEG);
  const [gecontroleerd, setGecontroleerd] = useState(LEEG);
  const [binding, setBinding] = useState<string | null>(null);
  const [reden, setReden] = useState(aanleiding);
  const mutatie = useMutation(api.wijzigingssets.bewerkVelden.mutationOptions());
  const actie = useActie();
  const anders =
    plek.artikel.trim() !== (artikel.artikel ?? "") ||
    plek.lid.trim() !== (artikel.lid ?? "") ||
    plek.onderdeel.trim() !== (artikel.onderdeel ?? "");
  const dag = alsDatum(gecontroleerd);
  const wijziging: Artikelwijziging = {
    ...(anders && plek.artikel.trim() !== ""
      ? {
          plaats: {
            artikel: plek.artikel.trim(),
            lid: plek.lid.trim() || null,
            onderdeel: plek.onderdeel.trim() || null,
          },
          vanaf: alsDatum(vanaf),
        }
      : {}),
    ...(binding === null ? {} : { binding: binding as Regel["binding"] }),
    ...(dag === null ? {} : { gecontroleerd: dag }),
  };
  const bewerkingen = wijzigArtikel(inhoud, artikel, wijziging);
  const bewaar = () =>
    void actie.doe(
      () => mutatie.mutateAsync({ id: setId, bewerkingen, reden }),
      () => router.refresh(),
    );
  const veld = (naam: keyof typeof plek, label: string) => (
    <TekstVeld
      name={`plek-${naam}`}
      label={label}
      maxLength={40}
      value={plek[naam]}
      onChange={(event) => setPlek({ ...plek, [naam]: event.target.value })}
    />
  );
  return (
    <>
      <Paneel als="section" aria-label="Dit artikel">
        <Stapel ruimte="m">
          <p>
            {wet?.bwb === null || wet === undefined ? "Geen BWB-nummer bekend." : `BWB-nummer ${wet.bwb}.`}{" "}
            {jciVan(artikel, wet, vandaag) ?? ""}{" "}
            {adres === null ? null : (
              <a href={adres} rel="noreferrer" target="_blank">
                Lees de officiële tekst (nieuw venster)
              </a>
            )}
          </p>
          {veld("artikel", "Artikel")}
          {veld("lid", "Lid")}
          {veld("onderdeel", "Onderdeel")}
          <Datum
            id="vanaf"
            label="Staat daar vanaf"
            toelichting="Alleen bij vernummeren. Leeg: de oude plaats klopte nooit."
            waarde={vanaf}
            onChange={setVanaf}
          />
          <KeuzeVeld
            name="artikel-binding"
            label="Plicht of bevoegdheid, bij al deze regels"
            alle="Niet wijzigen"
            opties={Object.entries(BINDING).map(([id, naam]) => ({ id, naam }))}
            value={binding}
            onChange={setBinding}
          />
          <Datum
            id="gecontroleerd"
            label="Vergeleken met de officiële tekst op"
            toelichting="Dan staan al deze regels op gecontroleerd, met deze dag."
            waarde={gecontroleerd}
            onChange={setGecontroleerd}
          />
          <TekstVeld
            name="artikel-reden"
            label="Reden"
            maxLength={2000}
            value={reden}
            fout={reden.trim() === "" ? "Schrijf op waarom dit verandert" : undefined}
            onChange={(event) => setReden(event.target.value)}
          />
          {actie.mislukt === null ? null : (
            <Melding soort="fout" live>
              <p>{actie.mislukt}</p>
            </Melding>
          )}
          {mutatie.data === undefined ? null : mutatie.data.soort === "conflict" ? (
            <Melding soort="fout" live>
              <p>
                Niet opgeslagen: een ander wijzigde dit intussen. Hieronder staat wat er nu geldt. Kies
                opnieuw Opslaan om uw wijziging daarop te zetten.
              </p>
              <ul>
                {mutatie.data.geweigerd.flatMap(({ id, conflicten }) =>
                  conflicten.map((een) => (
                    <li key={`${id} ${een.veld ?? ""}`}>
                      {id}: {inWoorden(een, inhoud.woordenlijst)}
                    </li>
                  )),
                )}
              </ul>
            </Melding>
          ) : (
            <Melding soort="gelukt" live>
              <p>uw wijziging staat in de set.</p>
            </Melding>
          )}
          <p role="status">
            {bewerkingen.length === 0
              ? "Er verandert nog niets."
              : `Dit wijzigt ${bewerkingen.length} ${bewerkingen.length === 1 ? "regel of antwoord" : "regels en antwoorden"}.`}
          </p>
          {bewerkingen.length === 0 ? null : (
            <div>
              <Knop soort="primair" bezig={actie.bezig} bezigTekst="Bezig met opslaan…" onClick={bewaar}>
                Opslaan
              </Knop>
            </div>
          )}
        </Stapel>
      </Paneel>
      <Paneel als="section" aria-label="Waar dit wordt gebruikt">
        <Gebruik
          tabellen={gebruikVanArtikel(artikel, inhoud)}
          elders={null}
          wat="dit artikel"
          setId={setId}
        />
      </Paneel>
    </>
  );
}
