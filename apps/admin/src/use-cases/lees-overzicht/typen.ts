import type { Maat } from "../../overzicht/maten.ts";
import type { Kwartaal } from "../../overzicht/kwartaal.ts";
import type { Onthuld } from "../../overzicht/onthul.ts";

export interface KwartaalInOverzicht {
  readonly kwartaal: Kwartaal;
  readonly maten: Readonly<Record<Maat, Onthuld>>;
  /** A deed of the FG and not of or about a resident: always exact. */
  readonly steekproeven: number;
}

/** Counts as they may be shown. The exact ones do not leave the use case. */
export interface Overzicht {
  readonly kwartalen: readonly KwartaalInOverzicht[];
  /** The quarters that can be chosen, oldest first: every one that is over since the first count. */
  readonly keuzes: readonly Kwartaal[];
  readonly namen: { readonly domeinen: Namen; readonly partners: Namen };
}

export type Namen = Readonly<Record<string, string>>;
