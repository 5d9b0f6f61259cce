import type { Oefening } from "@core/grondslagen";
import { Alinea, Kop, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** What is known of the made-up family. */
export function Verhaal({
  oefening,
  niveau,
}: {
  readonly oefening: Oefening;
  /** Of its headings. */
  readonly niveau: 2 | 3;
}): ReactElement {
  return (
    <Stapel ruimte="l">
      {oefening.verhaal.map(({ kop, tekst }) => (
        <Stapel key={kop} ruimte="s">
          <Kop niveau={niveau} maat="m">
            {kop}
          </Kop>
          {tekst.map((alinea) => (
            <Alinea key={alinea}>{alinea}</Alinea>
          ))}
        </Stapel>
      ))}
    </Stapel>
  );
}
