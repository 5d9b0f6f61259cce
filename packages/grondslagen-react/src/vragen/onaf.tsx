"use client";

import { createContext, use, useCallback, useMemo, useState, type ReactElement, type ReactNode } from "react";

/** What stands in a form of a question and was not recorded yet. */
export interface Onaf {
  readonly waarde: unknown;
  /** Where to look, and what is still to do there. */
  readonly veld: string;
  readonly tekst: string;
}

type OnafPerVraag = ReadonlyMap<string, Onaf>;

const OnafContext = createContext<{
  readonly onaf: OnafPerVraag;
  readonly zet: (vraagId: string, onaf: Onaf | null) => void;
}>({ onaf: new Map(), zet: () => undefined });

/** Around the steps of one dossier: what is half written in one of them waits there while one looks at another. */
export function OnafBewaard({ children }: { readonly children: ReactNode }): ReactElement {
  const [onaf, setOnaf] = useState<OnafPerVraag>(() => new Map());
  const zet = useCallback((vraagId: string, nieuw: Onaf | null) => {
    setOnaf((oud) => {
      const rest = [...oud].filter(([id]) => id !== vraagId);
      return new Map(nieuw === null ? rest : [...rest, [vraagId, nieuw]]);
    });
  }, []);
  const waarde = useMemo(() => ({ onaf, zet }), [onaf, zet]);
  return <OnafContext value={waarde}>{children}</OnafContext>;
}

export function useOnaf(): {
  readonly onaf: OnafPerVraag;
  readonly zet: (vraagId: string, onaf: Onaf | null) => void;
} {
  return use(OnafContext);
}
