import {
  beoordeel,
  beoordeelBesluit,
  landelijkePartner,
  type Beoordeelbaar,
  type DossierInhoud,
} from "@core/grondslagen";

/** The question beside the document, for counting and for the seal; and where the owner goes on. */
export function kolommen(dossier: Beoordeelbaar & { readonly inhoud: DossierInhoud }) {
  const { antwoorden, evaluatie, antwoord, context } = beoordeel(dossier);
  const { domein, richting, partner, gegevens, betrokkene, doel, herkomst } = evaluatie.vraagVoorMotor;
  const { definitie, inhoud } = dossier;
  const klaar = beoordeelBesluit(definitie, antwoorden, antwoord, context, inhoud.bevestigingen).ok;
  return {
    domein: domein ?? null,
    richting: richting ?? null,
    // Counted and sealed by the partner of the tables; which one of the gemeente was meant, stands in the receipt.
    partner: partner === undefined ? null : landelijkePartner(dossier.laag, partner, dossier.peildatum),
    doel: doel ?? null,
    gegevens: [...(gegevens ?? [])],
    betrokkene: betrokkene ?? null,
    herkomst: herkomst ?? null,
    laatsteStap: evaluatie.eersteOpen?.stap ?? null,
    status: klaar ? ("klaar" as const) : ("concept" as const),
  };
}
