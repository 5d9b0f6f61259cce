import type { Datum, Entiteit, Entiteitsoort, Operatie, Plansoort } from "@core/grondslagen";

/** Made here, offered by a release, or the way back to an earlier version. */
export type Setherkomst = "eigen" | "uitgave" | "terugdraaien";

/** What an entry of the history holds beside who, when and why; which of these depends on the action. */
export interface Gebeurtenisgegevens {
  readonly soort?: Entiteitsoort;
  readonly entiteitId?: string;
  /** The entity before and after; null: it was not there. */
  readonly voor?: Entiteit | null;
  readonly na?: Entiteit | null;
  /** The edit took back what this set had changed about the entity. */
  readonly teruggenomen?: boolean;
  /** What the edit did to the parts of the stappenplan, so that it can be undone. */
  readonly plan?: Planbewerking;
  /** Number of the entry whose edit was undone. */
  readonly hersteld?: number;
  /** The edit was about title, explanation or cause. */
  readonly kop?: boolean;
  readonly ingangsdatum?: Datum | null;
  /** Of the tabelversie: the one it became, the one it goes back to, or the one it was made anew on. */
  readonly nummer?: number | null;
}

export interface Planbewerking {
  /** "Vraag toegevoegd": what is undone, in words. */
  readonly wat: string;
  /** The net operation of the set on each part before and after; null = none. */
  readonly delen: readonly {
    readonly soort: Plansoort;
    readonly id: string;
    readonly voor: Operatie | null;
    readonly na: Operatie | null;
  }[];
}
