import type { Evaluatie, Reden } from "@core/grondslagen";
import { Koppeling, Lijst } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { stapAdres } from "./stap-adres.ts";
import { StapKoppeling } from "./stap-koppeling.tsx";

/** A reason of the core, or of the screen itself: that one has no code. */
export type Weerhouding = Pick<Reden, "tekst" | "vraagId"> &
  Partial<Pick<Reden, "code">> & {
    /** Where on this page it can be mended. */
    readonly plek?: string;
  };

/** Reasons in words, each with the way to the question where it can be mended. */
export function RedenLijst(props: {
  readonly redenen: readonly Weerhouding[];
  readonly evaluatie: Evaluatie;
  readonly afwegingId: string;
  readonly titelVan: (vraagId: string) => string | undefined;
}): ReactElement {
  const { redenen, evaluatie, afwegingId, titelVan } = props;
  return (
    <Lijst>
      {redenen.map(({ code, tekst, vraagId, plek }) => {
        const stap = evaluatie.stappen.find(
          (kandidaat) => vraagId !== undefined && kandidaat.vragen.includes(vraagId),
        );
        const titel = vraagId === undefined ? undefined : titelVan(vraagId);
        return (
          <li key={`${vraagId ?? ""}-${tekst}`}>
            {tekst}{" "}
            {stap === undefined || vraagId === undefined || titel === undefined ? null : (
              <StapKoppeling naar={stapAdres(afwegingId, stap.id, vraagId)}>Ga naar “{titel}”</StapKoppeling>
            )}
            {plek === undefined ? null : <Koppeling href={`#${plek}`}>Ga naar dit veld</Koppeling>}
            {code === "regel-geeindigd" ? (
              <Koppeling href="#regels-ten-einde">Bekijk hoe u verder kunt</Koppeling>
            ) : null}
          </li>
        );
      })}
    </Lijst>
  );
}
