import {
  beoordeel,
  vergelijkAntwoord,
  vragenVan,
  type Antwoorden,
  type Beoordeling,
  type Kennis,
  type Oefening,
  type Opdracht,
  type Stappenplan,
  type StapVraag,
  type Tabelversie,
  type Terugkoppeling,
  type Vergelijking,
} from "@core/grondslagen";
import { GEEN_LAAG } from "@deelwijzer/grondslagen-react";

/** The tables an exercise was written for, and the stappenplan it goes by. */
export interface Oefenbasis {
  readonly oefening: Pick<Oefening, "peildatum">;
  readonly definitie: Stappenplan;
  readonly versie: Tabelversie;
  readonly kennis: Kennis;
}

/** Judged as a dossier is, by the national tables alone: an exercise is of no gemeente, and leans on no record. */
export function beoordeelOefening(basis: Oefenbasis, antwoorden: Antwoorden): Beoordeling {
  const { oefening, definitie, versie, kennis } = basis;
  return beoordeel({
    definitie,
    antwoorden,
    opnieuwBekijken: [],
    peildatum: oefening.peildatum,
    versie,
    kennis,
    laag: GEEN_LAAG,
    einde: { gevonden: [], vandaag: oefening.peildatum },
    gedeeldVoorEinde: null,
    toestemmingen: [],
  });
}

/** What the example answers, all of it. */
export function antwoordenVanVoorbeeld(definitie: Stappenplan, opdracht: Opdracht): Antwoorden {
  const soorten = new Map(vragenVan(definitie).map(({ id, soort }) => [id, soort]));
  return Object.fromEntries(
    opdracht.terugkoppeling.flatMap(({ vraag, antwoord }) => {
      if (soorten.get(vraag) === "grondslag") return [[vraag, { gezien: true } as const]];
      return antwoord === undefined ? [] : [[vraag, antwoord] as const];
    }),
  );
}

export interface Nagekeken {
  readonly vraag: StapVraag;
  /** Null where the example does not come to this question. */
  readonly terug: Terugkoppeling | null;
  readonly vergelijking: Vergelijking;
}

/** The questions of a step that are shown now, each beside the example. */
export function kijkStapNa(
  definitie: Stappenplan,
  opdracht: Opdracht,
  { evaluatie }: Pick<Beoordeling, "evaluatie">,
  antwoorden: Antwoorden,
  stapId: string,
): Nagekeken[] {
  const getoond = evaluatie.stappen.find(({ id, zichtbaar }) => id === stapId && zichtbaar)?.vragen ?? [];
  return vragenVan(definitie)
    .filter(({ id, soort }) => getoond.includes(id) && soort !== "uitleg")
    .map((vraag) => {
      const terug = opdracht.terugkoppeling.find((deel) => deel.vraag === vraag.id) ?? null;
      return {
        vraag,
        terug,
        vergelijking: terug === null ? "bekijken" : vergelijkAntwoord(vraag, antwoorden, terug),
      };
    });
}
