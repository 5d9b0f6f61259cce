import { vragenVan, type Stappenplan } from "@core/grondslagen";
import { Knop, Lijst, Melding } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** Another window saved too, without clashing: says what came over. */
export function OvergenomenMelding(props: {
  readonly vraagIds: readonly string[];
  readonly definitie: Stappenplan;
  readonly sluit: () => void;
}): ReactElement | null {
  const { vraagIds, definitie, sluit } = props;
  if (vraagIds.length === 0) return null;
  const vragen = vragenVan(definitie).filter(({ id }) => vraagIds.includes(id));
  return (
    <Melding soort="info" kop="deze afweging is ook in een ander venster gewijzigd" live>
      <p>De antwoorden uit dat venster zijn hier overgenomen. Wat u zelf schreef, staat er nog.</p>
      <Lijst>
        {vragen.map(({ id, titel }) => (
          <li key={id}>{titel}</li>
        ))}
      </Lijst>
      <Knop klein soort="rustig" onClick={sluit}>
        Sluit deze melding
      </Knop>
    </Melding>
  );
}
