"use client";

import type { Artikel, Artikeluitleg, TabelversieInhoud } from "@core/grondslagen";
import {
  Foutmelding,
  FoutSamenvatting,
  Knop,
  Melding,
  Rij,
  Stapel,
  TekstVak,
  TekstVeld,
} from "@deelwijzer/ui";
import { useActie } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../../api/client.ts";
import { voorstelTermId } from "../regel-formulier/voorstel-id.ts";
import { sleutelVan, uitlegVan } from "./artikelwijziging.ts";

export type UitlegFormulierProps = {
  setId: string;
  aanleiding: string;
  inhoud: TabelversieInhoud;
  artikel: Artikel;
  onBewaard: () => void;
};

interface Concept {
  readonly tekst: string;
  readonly gezien: Artikeluitleg | null;
}

/** What one provision says, for who reads an answer that rests on it. */
export function UitlegFormulier(props: UitlegFormulierProps): ReactElement {
  const { setId, aanleiding, inhoud, artikel, onBewaard } = props;
  const router = useRouter();
  const mutatie = useMutation(api.wijzigingssets.bewerkEntiteit.mutationOptions());
  const actie = useActie();
  const nu = uitlegVan(inhoud, artikel);
  // From the first sign typed on, with what stood there then: what another writes meanwhile is not written over.
  const [concept, setConcept] = useState<Concept | null>(null);
  const { tekst, gezien } = concept ?? { tekst: nu?.toelichting ?? "", gezien: nu };
  const [reden, setReden] = useState(aanleiding);
  const [poging, setPoging] = useState(0);
  const nieuw: Artikeluitleg = {
    id: gezien?.id ?? vrijeId(inhoud, artikel),
    artikelen: gezien?.artikelen ?? [artikel],
    toelichting: tekst.trim(),
  };
  const anders = nieuw.toelichting !== (gezien?.toelichting ?? "");
  const mis = [
    ...(anders && nieuw.toelichting === "" && gezien === null
      ? [{ veld: "uitleg", tekst: "Schrijf de uitleg op" }]
      : []),
    ...(anders ? [] : [{ veld: "uitleg", tekst: "Er verandert nog niets. Schrijf of wijzig de uitleg" }]),
    ...(reden.trim() === "" ? [{ veld: "uitleg-reden", tekst: "Schrijf op waarom dit verandert" }] : []),
  ];
  const fouten = poging === 0 ? [] : mis;
  const foutBij = (veld: string) => fouten.find((een) => een.veld === veld)?.tekst;
  const bewaar = () => {
    setPoging((keer) => keer + 1);
    if (mis.length > 0) return;
    void actie.doe(
      () =>
        mutatie.mutateAsync({
          id: setId,
          soort: "artikeluitleg",
          entiteitId: nieuw.id,
          gezien: gezien === null ? null : { ...gezien },
          // An emptied explanation is none.
          nieuw: nieuw.toelichting === "" ? null : { ...nieuw },
          reden,
        }),
      (na) => {
        // Saving again puts it on top of what stands there now.
        if (na.soort === "conflict") setConcept({ tekst, gezien: na.huidig as Artikeluitleg | null });
        else {
          setConcept({ tekst, gezien: nieuw.toelichting === "" ? null : nieuw });
          setPoging(0);
          onBewaard();
        }
        router.refresh();
      },
    );
  };
  return (
    <Stapel ruimte="m">
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <TekstVak
        name="uitleg"
        label="Uitleg in gewone taal"
        toelichting="Wat zegt dit artikel? Een medewerker leest dit bij elk antwoord dat op dit artikel rust. Korte zinnen, gewone woorden. Leeg: er staat geen uitleg bij."
        rows={4}
        maxLength={4000}
        value={tekst}
        fout={foutBij("uitleg")}
        onChange={(event) => setConcept({ tekst: event.target.value, gezien })}
      />
      <TekstVeld
        name="uitleg-reden"
        label="Reden van de uitleg"
        maxLength={2000}
        value={reden}
        fout={foutBij("uitleg-reden")}
        onChange={(event) => setReden(event.target.value)}
      />
      <Foutmelding tekst={actie.mislukt} />
      {mutatie.data?.soort === "conflict" ? (
        <Melding soort="fout" live>
          <p>
            Niet opgeslagen: {mutatie.data.door ?? "iemand anders"} wijzigde deze uitleg intussen.{" "}
            {gezien === null ? "Er staat nu geen uitleg meer." : `Nu staat er: “${gezien.toelichting}”`} Kies
            opnieuw Bewaar de uitleg om uw tekst daarvoor in de plaats te zetten.
          </p>
        </Melding>
      ) : null}
      <Rij>
        <Knop soort="primair" bezig={actie.bezig} bezigTekst="Bezig met opslaan…" onClick={bewaar}>
          Bewaar de uitleg
        </Knop>
      </Rij>
    </Stapel>
  );
}

function vrijeId(inhoud: TabelversieInhoud, artikel: Artikel): string {
  return voorstelTermId(sleutelVan(artikel), new Set(inhoud.artikeluitleg?.map(({ id }) => id)));
}
