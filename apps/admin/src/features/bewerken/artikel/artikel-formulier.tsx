"use client";

import type { Artikel, Datum as Dag, Regel, TabelversieInhoud } from "@core/grondslagen";
import {
  Foutmelding,
  FoutSamenvatting,
  Knop,
  Melding,
  Stapel,
  TekstVeld,
  type FoutItem,
} from "@deelwijzer/ui";
import { useActie } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../../api/client.ts";
import { inWoorden } from "../../raster/use-raster.ts";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { BINDING, titelVan } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import { datumFouten } from "../formulier/datum-fouten.ts";
import { alsDatum, type Datumwaarde } from "../formulier/datumwaarde.ts";
import { Datum } from "../velden/datum.tsx";
import { wijzigArtikel, type Artikelwijziging } from "./artikelwijziging.ts";

export type ArtikelFormulierProps = {
  setId: string;
  aanleiding: string;
  inhoud: TabelversieInhoud;
  vandaag: Dag;
  artikel: Artikel;
  /** Saved: where the provision stands now. */
  onBewaard: (nu: Artikel) => void;
};

const LEEG: Datumwaarde = { iso: null, mis: null };

/** Another place, another binding, or a check: one change for every rule that rests on the provision. */
export function ArtikelFormulier(props: ArtikelFormulierProps): ReactElement {
  const { setId, aanleiding, inhoud, vandaag, artikel, onBewaard } = props;
  const router = useRouter();
  const [plek, setPlek] = useState({
    artikel: artikel.artikel ?? "",
    lid: artikel.lid ?? "",
    onderdeel: artikel.onderdeel ?? "",
  });
  const [vanaf, setVanaf] = useState(LEEG);
  const [gecontroleerd, setGecontroleerd] = useState(LEEG);
  const [binding, setBinding] = useState<string | null>(null);
  const [reden, setReden] = useState(aanleiding);
  const [poging, setPoging] = useState(0);
  const mutatie = useMutation(api.wijzigingssets.bewerkVelden.mutationOptions());
  const actie = useActie();
  const nu: Artikel = {
    ...artikel,
    artikel: plek.artikel.trim(),
    lid: plek.lid.trim() || null,
    onderdeel: plek.onderdeel.trim() || null,
  };
  const elders =
    nu.artikel !== artikel.artikel || nu.lid !== artikel.lid || nu.onderdeel !== artikel.onderdeel;
  const dag = alsDatum(gecontroleerd);
  const wijziging: Artikelwijziging = {
    ...(elders && nu.artikel !== null && nu.artikel !== ""
      ? {
          plaats: { artikel: nu.artikel, lid: nu.lid, onderdeel: nu.onderdeel },
          vanaf: alsDatum(vanaf),
        }
      : {}),
    ...(binding === null ? {} : { binding: binding as Regel["binding"] }),
    ...(dag === null ? {} : { gecontroleerd: dag }),
  };
  const bewerkingen = wijzigArtikel(inhoud, artikel, wijziging);
  const mis: FoutItem[] = [
    ...(nu.artikel === "" ? [{ veld: "plek-artikel", tekst: "Vul het nummer van het artikel in" }] : []),
    ...datumFouten("vanaf", "Staat daar vanaf", vanaf),
    ...datumFouten("gecontroleerd", "Vergeleken met de officiële tekst op", gecontroleerd),
    ...(dag !== null && dag > vandaag
      ? [{ veld: "gecontroleerd", tekst: "Vergeleken met de officiële tekst op: die dag moet nog komen" }]
      : []),
    ...(reden.trim() === "" ? [{ veld: "artikel-reden", tekst: "Schrijf op waarom dit verandert" }] : []),
  ];
  const fouten =
    poging === 0
      ? []
      : mis.length === 0 && bewerkingen.length === 0
        ? [{ veld: "plek-onderdeel", tekst: "Er verandert nog niets. Vul in wat er anders wordt" }]
        : mis;
  const foutBij = (veld: string) => fouten.find((een) => een.veld === veld)?.tekst;
  const bewaar = () => {
    setPoging((keer) => keer + 1);
    if (mis.length > 0 || bewerkingen.length === 0) return;
    void actie.doe(
      () => mutatie.mutateAsync({ id: setId, bewerkingen, reden }),
      (na) => {
        if (na.soort !== "conflict") onBewaard(nu);
        router.refresh();
      },
    );
  };
  const veld = (naam: keyof typeof plek, label: string) => (
    <TekstVeld
      name={`plek-${naam}`}
      label={label}
      maxLength={40}
      value={plek[naam]}
      fout={foutBij(`plek-${naam}`)}
      onChange={(event) => setPlek({ ...plek, [naam]: event.target.value })}
    />
  );
  return (
    <Stapel ruimte="m">
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <div className={stijl["drie"]}>
        {veld("artikel", "Artikel")}
        {veld("lid", "Lid")}
        {veld("onderdeel", "Onderdeel")}
      </div>
      <Datum
        id="vanaf"
        label="Staat daar vanaf"
        toelichting="Alleen bij vernummeren. Leeg: de oude plaats klopte nooit."
        waarde={vanaf}
        fout={foutBij("vanaf")}
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
        fout={foutBij("gecontroleerd")}
        onChange={setGecontroleerd}
      />
      <TekstVeld
        name="artikel-reden"
        label="Reden"
        maxLength={2000}
        value={reden}
        fout={foutBij("artikel-reden")}
        onChange={(event) => setReden(event.target.value)}
      />
      <Foutmelding tekst={actie.mislukt} />
      {mutatie.data?.soort !== "conflict" ? null : (
        <Melding soort="fout" live>
          <p>
            Niet opgeslagen: een ander wijzigde dit intussen. Hieronder staat wat er nu geldt. Kies opnieuw
            Opslaan om uw wijziging daarop te zetten.
          </p>
          <ul>
            {mutatie.data.geweigerd.flatMap(({ id, conflicten }) =>
              conflicten.map((een) => (
                <li key={`${id} ${een.veld ?? ""}`}>
                  {naamIn(inhoud, id)}: {inWoorden(een, inhoud.woordenlijst)}
                </li>
              )),
            )}
          </ul>
        </Melding>
      )}
      <p role="status">
        {bewerkingen.length === 0
          ? "Er verandert nog niets."
          : `Dit wijzigt ${bewerkingen.length} ${bewerkingen.length === 1 ? "regel of antwoord" : "regels en antwoorden"}.`}
      </p>
      <div>
        <Knop soort="primair" bezig={actie.bezig} bezigTekst="Bezig met opslaan…" onClick={bewaar}>
          Opslaan
        </Knop>
      </div>
    </Stapel>
  );
}

/** A provision stands in rules and in answers. */
function naamIn({ regels, leidraden, woordenlijst }: TabelversieInhoud, id: string): string {
  const regel = regels.find((een) => een.id === id);
  if (regel !== undefined) return titelVan(regel, woordenlijst);
  return leidraden?.find((een) => een.id === id)?.titel ?? id;
}
