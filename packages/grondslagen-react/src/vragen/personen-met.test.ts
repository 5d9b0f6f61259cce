import type { Persoon, StapVraag } from "@core/grondslagen";
import { expect, it } from "vitest";
import { personenMet } from "./personen-met.ts";

const vraag = { id: "betrokkene", soort: "keuze" } as StapVraag;
const personen = { id: "personen", soort: "personen" } as StapVraag;
const kaal = (rol: string): Persoon => ({ id: "p", rol, leeftijd: null, kanOverzien: null });
const na = (over: string, betrokkene?: string, lijst?: Persoon[]) =>
  personenMet(over, {
    vraag,
    personen,
    antwoorden: {
      ...(betrokkene === undefined ? {} : { betrokkene }),
      ...(lijst ? { personen: lijst } : {}),
    },
  });

it("zet over wie het gaat bij de personen, zonder iets van die persoon te zeggen", () => {
  expect(na("client")).toEqual([{ ...kaal("client"), id: expect.any(String) }]);
});

it("ruilt alleen de persoon die vanzelf kwam en van wie nog niets is gezegd", () => {
  expect(na("inwonend-kind", "client", [kaal("client")])).toEqual([kaal("inwonend-kind")]);
});

it("neemt niets weg van wat iemand invulde of zelf toevoegde", () => {
  expect(na("inwonend-kind", "client", [{ ...kaal("client"), leeftijd: 41 }])).toBeNull();
  expect(na("inwonend-kind", "client", [{ ...kaal("client"), kanOverzien: "nee" }])).toBeNull();
  expect(na("inwonend-kind", "client", [kaal("partner")])).toBeNull();
  expect(na("inwonend-kind", "client", [kaal("client"), { ...kaal("partner"), id: "q" }])).toBeNull();
});

it("doet niets waar de stap geen personen vraagt", () => {
  expect(personenMet("client", { vraag, personen: undefined, antwoorden: {} })).toBeNull();
});
