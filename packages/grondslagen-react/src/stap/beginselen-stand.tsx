import { BEGINSEL_NAAM, bepaalRuimte } from "@core/grondslagen";
import { Kanttekening } from "@deelwijzer/ui";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import type { Stapwerk } from "./stapwerk.ts";

/** At every step: which principles of AVG art. 5 are accounted for by now, and which still are open. */
export function BeginselenStand({
  definitie,
  beoordeling,
}: Pick<Stapwerk, "definitie" | "beoordeling">): ReactElement {
  // After what was typed is painted: nobody waits for a count.
  const later = useDeferredValue(beoordeling);
  const beginselen = useMemo(
    () => bepaalRuimte(definitie, later.antwoorden, later.antwoord, later.context).beginselen,
    [definitie, later],
  );
  const namen = (welke: (verantwoord: boolean) => boolean) =>
    beginselen
      .filter(({ verantwoord }) => welke(verantwoord))
      .map(({ beginsel }) => BEGINSEL_NAAM[beginsel])
      .join(", ");
  const aantal = beginselen.filter(({ verantwoord }) => verantwoord).length;
  const open = namen((verantwoord) => !verantwoord);
  return (
    <Kanttekening kop="Beginselen van de AVG">
      <p>
        U verantwoordt er {aantal} van de {beginselen.length}.
      </p>
      {aantal === 0 ? null : <p>Verantwoord: {namen((verantwoord) => verantwoord)}.</p>}
      {open === "" ? null : <p>Nog open: {open}.</p>}
    </Kanttekening>
  );
}
