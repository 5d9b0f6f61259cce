import { foutTekst, type Fout } from "@deelwijzer/server/fout";
import { Koppeling, Melding } from "@deelwijzer/ui";
import { InlogLink } from "@deelwijzer/web";
import type { ReactElement } from "react";

/** How sealing goes. */
export type Poging =
  | { readonly soort: "rust" | "bezig" }
  | { readonly soort: "geen-verbinding" }
  | { readonly soort: "fout"; readonly fout: Fout };

/** Why nothing was sealed, and what to do now. */
export function PogingMelding({
  poging,
  afwegingId,
}: {
  poging: Poging;
  afwegingId: string;
}): ReactElement | null {
  if (poging.soort === "geen-verbinding") {
    return (
      <Melding soort="fout" kop="het besluit is nog niet vastgesteld" live>
        <p>
          Er is geen verbinding. Uw antwoorden staan er nog. Probeer het opnieuw als er weer verbinding is.
        </p>
      </Melding>
    );
  }
  if (poging.soort !== "fout") return null;
  const { fout } = poging;
  return (
    <Melding soort="fout" kop="het besluit is niet vastgesteld" live>
      {fout.soort === "geblokkeerd" ? (
        <ul>
          {fout.redenen.map(({ code, melding }) => (
            <li key={`${code}-${melding}`}>{melding}</li>
          ))}
        </ul>
      ) : (
        <p>{foutTekst(fout)}</p>
      )}
      {fout.soort === "conflict" ? (
        <p>
          <Koppeling href={`/afwegingen/${afwegingId}/controleren`}>Laad de nieuwste versie</Koppeling>
        </p>
      ) : null}
      {fout.soort === "niet-ingelogd" ? <InlogLink /> : null}
      <p>
        Code van deze melding: <code>{fout.foutId}</code>
      </p>
    </Melding>
  );
}
