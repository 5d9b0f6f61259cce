import { Knop, Melding } from "@deelwijzer/ui";
import { foutInWoorden, foutVan, InlogLink } from "@deelwijzer/web";
import type { ReactElement } from "react";

/** Why nothing could be searched, and what to do now; what was typed is still there. */
export function ZoekMislukt({
  error,
  opnieuw,
}: {
  readonly error: Error;
  readonly opnieuw: () => void;
}): ReactElement {
  return (
    <Melding soort="fout" kop="zoeken is niet gelukt" live>
      <p>{foutInWoorden(error)}</p>
      {foutVan(error)?.soort === "niet-ingelogd" ? <InlogLink /> : null}
      <Knop onClick={opnieuw}>Zoek opnieuw</Knop>
    </Melding>
  );
}
