import {
  woordenlijstMetLaag,
  type Datum,
  type Gemeentelaag,
  type Term,
  type Woordenlijst,
} from "@core/grondslagen";

/** What a form is read against. `woordenlijst` holds the partners of the gemeente too. */
export interface Omgeving {
  readonly id: string;
  readonly vandaag: Datum;
  readonly woordenlijst: Woordenlijst;
  readonly laag: Gemeentelaag;
}

/** The vocabulary of the tables with the partners of this gemeente, and no more than that. */
export function metPartners(w: Woordenlijst, laag: Gemeentelaag): Woordenlijst {
  return { ...w, partners: woordenlijstMetLaag(w, laag).partners };
}

/** Every requirement that the gemeente itself once named, also in what has ended. */
export function eigenVereisten(laag: Gemeentelaag, w: Woordenlijst): Term[] {
  const bekend = new Set(w.vereisten.map(({ id }) => id));
  const eigen = laag.bepalingen.filter((bepaling) => bepaling.soort !== "mandaat");
  return woordenlijstMetLaag(w, { ...laag, bepalingen: eigen }).vereisten.filter(({ id }) => !bekend.has(id));
}
