import type { Antwoorden, StapVraag, Waarde, Woordenlijst } from "@core/grondslagen";
import type { ZoekOptie } from "@deelwijzer/ui";
import type { ReactNode } from "react";

/** What every question of a stappenplan gets: its definition, the answers, and where a new answer goes. */
export type VraagProps = {
  readonly vraag: StapVraag;
  readonly antwoorden: Antwoorden;
  readonly onChange: (waarde: Waarde) => void;
  readonly woordenlijst: Woordenlijst;
  /** Level of the question as a heading; 1 where the page is this one question. */
  readonly niveau: 1 | 2 | 3;
  readonly fout?: ReactNode;
  /** Shown when the answer is "Ik twijfel": the way to a colleague. */
  readonly bijTwijfel?: ReactNode;
  /** Choices in an order or selection of the app's own; default: the vocabulary and the options of the question. */
  readonly opties?: readonly ZoekOptie[] | undefined;
};
