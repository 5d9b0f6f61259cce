import { wieGeeftToestemming, type Keuze, type Persoon } from "@core/grondslagen";
import { expect, it } from "vitest";
import { beginVelden, foutenIn } from "./vraag-velden.ts";

const velden = (leeftijd: number, kanOverzien: Keuze | null) => {
  const persoon: Persoon = { id: "p", rol: "client", leeftijd, kanOverzien };
  const begin = beginVelden(
    { vereiste: "toestemming", naam: "Toestemming", personen: [persoon], gegevens: [], wat: "" },
    false,
    "2026-11-23",
  );
  return foutenIn(begin, wieGeeftToestemming([persoon], kanOverzien), false).map(({ veld }) => veld);
};

it.each([8, 14, 17])(
  "zegt van wie %i jaar is dat nog gekozen moet worden of die het kan overzien",
  (leeftijd) => {
    expect(velden(leeftijd, null)).toContain("kanOverzien");
    expect(velden(leeftijd, "ja")).not.toContain("kanOverzien");
  },
);
