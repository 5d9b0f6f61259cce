import { wegVan } from "@core/grondslagen";
import { Alinea, Lijst, Sectie } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Werk } from "./werk.ts";

/** Guidance on the way this case is on, each with its source: it asks nothing and keeps nothing shut. */
export function AanwijzingenBeeld({ concept, beoordeling }: Werk): ReactElement | null {
  const { aanwijzingen } = wegVan(
    concept.definitie,
    concept.antwoorden,
    beoordeling.antwoord,
    beoordeling.context,
  );
  if (aanwijzingen.length === 0) return null;
  return (
    <Sectie kop="Denk hieraan" niveau={2} maat="l">
      <Alinea>Dit houdt uw besluit niet tegen.</Alinea>
      <Lijst>
        {aanwijzingen.map(({ code, tekst, bron }) => (
          <li key={code}>
            {tekst}
            <Alinea maat="klein" gedempt>
              Bron: {bron}
            </Alinea>
          </li>
        ))}
      </Lijst>
    </Sectie>
  );
}
