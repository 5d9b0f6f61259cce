"use client";

import {
  createContext,
  Fragment,
  lazy,
  Suspense,
  useContext,
  type ReactElement,
  type ReactNode,
} from "react";
import type { VerdeeldeTeksten } from "./verdeel-begrippen.ts";

/** Only where words are explained: what opens and closes is heavier than all the rest of an answer. */
const Woorduitleg = lazy(async () => ({ default: (await import("./woorduitleg.tsx")).Woorduitleg }));

const Teksten = createContext<VerdeeldeTeksten>(new Map());

/** Around an answer: which words in its texts are explained. */
export function MetUitleg({
  teksten,
  children,
}: {
  teksten: VerdeeldeTeksten;
  children: ReactNode;
}): ReactElement {
  return <Teksten value={teksten}>{children}</Teksten>;
}

/** A text of the answer, with the words that can be explained. Outside an answer that explains: the text. */
export function Uitgelegd({ tekst }: { tekst: string }): ReactNode {
  const delen = useContext(Teksten).get(tekst);
  if (delen === undefined) return tekst;
  return (
    <>
      {delen.map(({ begin, tekst: stuk, begrip }) =>
        begrip === null ? (
          <Fragment key={begin}>{stuk}</Fragment>
        ) : (
          <Suspense key={begin} fallback={stuk}>
            <Woorduitleg naam={begrip.naam} uitleg={begrip.uitleg}>
              {stuk}
            </Woorduitleg>
          </Suspense>
        ),
      )}
    </>
  );
}
