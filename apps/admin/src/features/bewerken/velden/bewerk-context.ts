"use client";

import { createContext, useContext } from "react";

/** What every field of a form asks: what is wrong with it, what it was, and a voice for what cannot be seen. */
export interface BewerkOmgeving {
  /** Error by id of the control. */
  readonly fouten: ReadonlyMap<string, string>;
  /** By field of the entity: what it was in the tables, for what differs now. */
  readonly was: ReadonlyMap<string, string>;
  /** Says something through a live region. */
  readonly meld: (tekst: string) => void;
}

export const BewerkContext = createContext<BewerkOmgeving>({
  fouten: new Map(),
  was: new Map(),
  meld: () => undefined,
});

export function useBewerkOmgeving(): BewerkOmgeving {
  return useContext(BewerkContext);
}

/** The error of one control, as a field takes it. */
export function useFout(id: string): { readonly fout?: string } {
  const fout = useBewerkOmgeving().fouten.get(id);
  return fout === undefined ? {} : { fout };
}
