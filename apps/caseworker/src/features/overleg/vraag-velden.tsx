"use client";

import { DatumVeld, FoutSamenvatting, Keuzelijst, TekstVak, VinkGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Vooraf } from "../../use-cases/bekijk-overlegvraag/bekijk-overlegvraag.ts";
import stijl from "./overleg.module.css";
import { aanSleutel, foutenInVraag, type VraagConcept } from "./vraag-concept.ts";

/** Whom, what, what goes along and by when. */
export function VraagVelden(props: {
  readonly id: string;
  readonly vooraf: Vooraf;
  readonly concept: VraagConcept;
  readonly poging: number;
  readonly wijzig: (deel: Partial<VraagConcept>) => void;
}): ReactElement {
  const { id, vooraf, concept, poging, wijzig } = props;
  const fouten = poging === 0 ? [] : foutenInVraag(concept, vooraf.vandaag, id);
  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === `${id}-${veld}`)?.tekst;
  const verdacht = vooraf.kiesbaar.filter(({ persoonsgegeven }) => persoonsgegeven);
  return (
    <div className={stijl["formulier"]}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <Keuzelijst
        name={`${id}-aan`}
        label="Aan wie vraagt u het?"
        toelichting="Een rol of een collega."
        eenheid={{ een: "naam", meer: "namen" }}
        opties={vooraf.partners.map((partner) => ({ id: aanSleutel(partner), label: partner.naam }))}
        value={concept.aan}
        fout={foutBij("aan")}
        onChange={(aan) => wijzig({ aan })}
      />
      <TekstVak
        name={`${id}-vraag`}
        label="Wat is uw vraag?"
        toelichting="Stel één vraag, en zeg wat u zelf van plan bent. Schrijf geen namen."
        rows={3}
        maxLength={1000}
        value={concept.vraag}
        fout={foutBij("vraag")}
        onChange={(event) => wijzig({ vraag: event.target.value })}
      />
      {vooraf.kiesbaar.length === verdacht.length ? null : (
        <VinkGroep
          name={`${id}-stukken`}
          label="Wat laat u erbij zien?"
          optioneel
          toelichting={`Uw collega ziet altijd uw vraag, de zin die zegt wat u wilt delen, en het antwoord van Deelwijzer. Kies verder alleen wat nodig is.${verdacht.length === 0 ? "" : " Antwoorden waarin misschien een persoonsgegeven staat, kunt u niet kiezen."}`}
          regels
          opties={vooraf.kiesbaar
            .filter(({ persoonsgegeven }) => !persoonsgegeven)
            .map(({ vraagId, kop }) => ({ value: vraagId, label: kop }))}
          value={concept.stukken}
          onChange={(stukken) => wijzig({ stukken })}
        />
      )}
      <DatumVeld
        name={`${id}-uiterlijk`}
        label="Wanneer wilt u uiterlijk antwoord?"
        toelichting="Op die dag krijgt uw collega een herinnering."
        value={concept.uiterlijk}
        fout={foutBij("uiterlijk")}
        onChange={(uiterlijk) => wijzig({ uiterlijk })}
      />
    </div>
  );
}
