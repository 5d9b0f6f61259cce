import {
  beoordeel,
  canoniek,
  isAntwoord,
  lichtsteGrondslagen,
  steunendOpMotor,
  vragenVan,
  woordenVan,
  type Antwoorden,
  type Beoordeelbaar,
  type StapVraag,
  type Woordenlijst,
} from "@core/grondslagen";

/**
 * What must be looked at again when the same answers are judged by other tables or for another day. Nothing is
 * cleared. Answers that lean on the engine count when it now says something else; an answer that names a word
 * which is gone always counts.
 */
export function opnieuwTeBekijken(oud: Beoordeelbaar, nieuw: Beoordeelbaar): string[] {
  const { definitie, antwoorden } = nieuw;
  const anders = watGeldt(oud) !== watGeldt(nieuw);
  const lijst = new Set([...oud.opnieuwBekijken, ...(anders ? steunendOpMotor(definitie, antwoorden) : [])]);
  const [voorheen, voortaan] = [woordenVan(oud), woordenVan(nieuw)];
  return vragenVan(definitie)
    .filter(
      (vraag) =>
        lijst.has(vraag.id) ||
        (isLeesbaar(vraag, antwoorden, voorheen) && !isLeesbaar(vraag, antwoorden, voortaan)),
    )
    .map(({ id }) => id);
}

/** Whether an answer, if there is one, still uses words that exist. */
export function isLeesbaar(vraag: StapVraag, antwoorden: Antwoorden, w: Woordenlijst): boolean {
  return !Object.hasOwn(antwoorden, vraag.id) || isAntwoord(vraag, antwoorden[vraag.id], w);
}

/** All that a person has to answer to: what the stappenplan looks at, and what each rule asks, by whom. */
function watGeldt(dossier: Beoordeelbaar): string {
  const { nu, vraag, antwoord } = beoordeel(dossier);
  if (vraag === null || antwoord === null) return canoniek({ nu, eisen: [], voorwaarden: [] });
  const gebruikt = new Set(lichtsteGrondslagen(antwoord, vraag).map(({ regel }) => regel));
  const eisen = dossier.versie.inhoud.regels
    .filter(({ id }) => gebruikt.has(id))
    .map(({ vereisten, art9 }) => canoniek({ vereisten, art9 }));
  const voorwaarden = antwoord.waarschuwingen.flatMap(({ soort, tekst }) =>
    soort === "voorwaarde" ? tekst : [],
  );
  return canoniek({
    nu,
    eisen: [...new Set(eisen)].toSorted(),
    voorwaarden: [...new Set(voorwaarden)].toSorted(),
  });
}
