import type { Beoordeling, Uitkomst } from "@core/grondslagen";
import { Lijst } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { StapKoppeling } from "../afweging/stap-koppeling.tsx";
import { kijkStapNa } from "./beoordeel-oefening.ts";
import type { Oefenscherm } from "./oefenscherm.ts";

const WOORD: Record<Uitkomst, string> = {
  grondslag: "er is een grondslag",
  "geen-grondslag": "er is geen grondslag",
  onvolledig: "het is niet zeker of er een grondslag is",
};

/** Whether one's own answers lead where those of the example lead, and if not through which of them. */
export function UitkomstNaastElkaar(
  props: Oefenscherm & {
    readonly voorbeeld: Beoordeling;
    readonly adres: (stap: string, vraagId?: string) => string;
  },
): ReactElement {
  const { definitie, opdracht, beoordeling, werk, voorbeeld, adres } = props;
  const mijn = beoordeling.antwoord?.uitkomst ?? null;
  const zijn = voorbeeld.antwoord?.uitkomst ?? null;
  const door = beoordeling.evaluatie.stappen.flatMap(({ id: stap }) =>
    kijkStapNa(definitie, opdracht, beoordeling, werk.antwoorden, stap)
      .filter(({ vraag, vergelijking }) => vraag.bindt !== undefined && vergelijking === "anders")
      .map(({ vraag }) => ({ stap, vraag })),
  );
  if (mijn === null) return <p>Vul eerst de stappen hiervoor in. Dan ziet u of er een grondslag is.</p>;
  if (mijn === zijn) {
    return (
      <p>
        <strong>Met uw antwoorden vinden de tabellen hetzelfde als bij het voorbeeld: {WOORD[mijn]}.</strong>
      </p>
    );
  }
  return (
    <>
      <p>
        <strong>
          Met uw antwoorden zeggen de tabellen: {WOORD[mijn]}. Bij het voorbeeld:{" "}
          {zijn === null ? "nog niets" : WOORD[zijn]}.
        </strong>
      </p>
      {door.length === 0 ? null : (
        <div>
          <p>Dat komt door {door.length === 1 ? "dit antwoord" : "deze antwoorden"}:</p>
          <Lijst>
            {door.map(({ stap, vraag }) => (
              <li key={vraag.id}>
                <StapKoppeling naar={adres(stap, vraag.id)}>{vraag.titel}</StapKoppeling>
              </li>
            ))}
          </Lijst>
        </div>
      )}
    </>
  );
}
