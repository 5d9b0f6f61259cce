import type { Woordenlijst } from "@core/grondslagen";
import { Melding } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/**
 * On the short path the basis is the vital interest of the AVG itself. Nobody may read "share not yet" there: what the tables
 * say is for planned work.
 */
export function BijGevaar(props: {
  readonly gegevens: readonly string[];
  readonly w: Woordenlijst;
}): ReactElement {
  const bijzonder = props.w.gegevens.some(
    ({ id, categorie }) => categorie === "bijzonder" && props.gegevens.includes(id),
  );
  return (
    <Melding soort="let op" kop="er is nu iemand in gevaar">
      <p>
        U mag delen wat nodig is om het gevaar te stoppen. De grondslag is een vitaal belang (AVG, artikel 6,
        lid 1, onder d). De regels in de tabellen gaan over werk dat kan wachten.
      </p>
      {bijzonder ? (
        <p>
          U deelt bijzondere persoonsgegevens. Dat mag bij gevaar alleen als de persoon zelf geen toestemming
          kan geven (AVG, artikel 9, lid 2, onder c).
        </p>
      ) : null}
    </Melding>
  );
}
