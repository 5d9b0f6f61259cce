"use client";

import {
  createContext,
  Fragment,
  useContext,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from "react";
import type { Begripwoord, VerdeeldeTeksten } from "./verdeel-begrippen.ts";

/** Which words are explained, and how: a page that explains nothing does not load what opens and closes. */
export interface Begrippen {
  readonly woorden: readonly Begripwoord[];
  readonly Woord: ComponentType<{ naam: string; uitleg: string; children: ReactNode }>;
}

type Uitleg = { readonly teksten: VerdeeldeTeksten; readonly Woord: Begrippen["Woord"] };

const UitlegInAntwoord = createContext<Uitleg | null>(null);

/** Around an answer: which words in its texts are explained. */
export function MetUitleg({
  uitleg,
  children,
}: {
  uitleg: Uitleg | null;
  children: ReactNode;
}): ReactElement {
  return <UitlegInAntwoord value={uitleg}>{children}</UitlegInAntwoord>;
}

/** A text of the answer, with the words that can be explained. Outside an answer that explains: the text. */
export function Uitgelegd({ tekst }: { tekst: string }): ReactNode {
  const uitleg = useContext(UitlegInAntwoord);
  const delen = uitleg?.teksten.get(tekst);
  if (uitleg === null || delen === undefined) return tekst;
  const { Woord } = uitleg;
  return (
    <>
      {delen.map(({ begin, tekst: stuk, begrip }) =>
        begrip === null ? (
          <Fragment key={begin}>{stuk}</Fragment>
        ) : (
          <Woord key={begin} naam={begrip.naam} uitleg={begrip.uitleg}>
            {stuk}
          </Woord>
        ),
      )}
    </>
  );
}
