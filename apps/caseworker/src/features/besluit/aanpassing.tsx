import type { PuntVanVerantwoording } from "@core/grondslagen";
import { momentNl } from "@deelwijzer/document/tekst";
import { Details, Stapel, WijzigingVelden } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** That a point was written otherwise than composed: by whom, when, and what it was before. */
export function Aanpassing({ punt }: { readonly punt: PuntVanVerantwoording }): ReactElement | null {
  if (punt.aangepast === undefined) return null;
  const { samengesteld, door, op } = punt.aangepast;
  const velden = [
    { naam: "Feiten", was: samen(samengesteld.feiten), wordt: samen(punt.feiten) },
    { naam: "Indrukken", was: samen(samengesteld.indrukken), wordt: samen(punt.indrukken) },
    { naam: "Niet ingevuld, reden", was: samengesteld.leegReden, wordt: punt.leegReden },
  ].filter(({ was, wordt }) => was !== wordt);
  return (
    <Details samenvatting={`Aangepast door ${door.naam}: bekijk het verschil`}>
      <Stapel ruimte="s">
        <p>
          {door.naam}
          {door.functie === null || door.functie === door.naam ? "" : ` (${door.functie})`} heeft dit op{" "}
          {momentNl(op)} anders geschreven dan uit de antwoorden was samengesteld.
        </p>
        <WijzigingVelden velden={velden} />
      </Stapel>
    </Details>
  );
}

function samen(alineas: readonly string[]): string | null {
  return alineas.length === 0 ? null : alineas.join("\n\n");
}
