import { vraagMetBetekenis, type Evaluatie, type Stappenplan } from "@core/grondslagen";
import { Lijst } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import { stapAdres } from "../afweging/stap-adres.ts";

/** Where the ways lead that stay open without the consent; null where the stappenplan asks no such thing. */
export interface WegenVerder {
  readonly besluit: string | null;
  readonly overleg: string | null;
}

export function wegenVerder(
  afwegingId: string,
  definitie: Stappenplan,
  { stappen }: Pick<Evaluatie, "stappen">,
): WegenVerder {
  const adres = (betekenis: "besluit" | "overleg") => {
    const vraag = vraagMetBetekenis(definitie, betekenis);
    const stap = stappen.find(({ vragen }) => vraag !== undefined && vragen.includes(vraag.id));
    return vraag === undefined || stap === undefined ? null : stapAdres(afwegingId, stap.id, vraag.id);
  };
  return { besluit: adres("besluit"), overleg: adres("overleg") };
}

/** After a withdrawal was dealt with: nothing is shared on it any more, and what one can do instead. */
export function NaIntrekking(
  props: WegenVerder & { readonly koppel: (naar: string, tekst: string) => ReactNode },
): ReactElement {
  const { besluit, overleg, koppel } = props;
  const weg = (naar: string | null, tekst: string) => (naar === null ? tekst : koppel(naar, tekst));
  return (
    <div>
      <p>Op deze toestemming deelt u niets meer. Kies wat u nu doet:</p>
      <Lijst>
        <li>Vraag de toestemming opnieuw, als de inwoner dat goed vindt.</li>
        <li>{weg(besluit, "Besluit om niet te delen")}</li>
        <li>{weg(overleg, "Overleg met een collega")}</li>
      </Lijst>
    </div>
  );
}
