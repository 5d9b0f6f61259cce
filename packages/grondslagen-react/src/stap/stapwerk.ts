import type {
  Antwoorden,
  Beoordeling,
  Gemeentelaag,
  Kennis,
  Stappenplan,
  Tabelversie,
} from "@core/grondslagen";

/** What a step is shown by, in a dossier, an exercise or a trial in the builder: the answers, and what follows from them. */
export interface Stapwerk {
  readonly definitie: Stappenplan;
  readonly antwoorden: Antwoorden;
  readonly beoordeling: Beoordeling;
  readonly versie: Tabelversie;
  readonly kennis: Kennis;
  readonly laag: Gemeentelaag;
  /** Domains one can choose from. */
  readonly domeinen: readonly string[];
}
