import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { AfwegingInLijst } from "../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { AfwegingenLijst } from "./afwegingen-lijst.tsx";

const AFWEGING: AfwegingInLijst = {
  id: "a",
  zaakkenmerk: "W-1",
  titel: "Proef",
  status: "klaar",
  bijgewerktOp: "2026-11-21T09:00:00.000Z",
  stap: null,
  besluitId: null,
  regelGewijzigd: null,
  toestemmingIngetrokken: false,
  eigenaar: null,
  waarnemer: null,
  magBewerken: true,
};
const toon = (deel: Partial<AfwegingInLijst>) =>
  renderToStaticMarkup(<AfwegingenLijst afwegingen={[{ ...AFWEGING, ...deel }]} />)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

it.each([
  ["andere-uitkomst", "Het antwoord op uw vraag is daarin anders."],
  ["andere-vereisten", "De eisen zijn daarin anders."],
  ["woord-weg", "Een van de keuzes bestaat daarin niet meer."],
] as const)("een gewijzigde regel (%s) gaat voor hoe ver u was, met woorden en Ga verder", (soort, zin) => {
  const tekst = toon({ regelGewijzigd: { nummer: 3, soort } });
  expect(tekst).toContain(`Opnieuw bekijken (regel gewijzigd) Tabelversie 3 geldt nu. ${zin}`);
  expect(tekst).toContain("Ga verder met W-1");
  expect(tekst).not.toContain("Klaar om vast te stellen");
});

it("zonder gewijzigde regel staat er hoe ver u bent", () => {
  expect(toon({})).toContain("Klaar om vast te stellen");
  expect(toon({})).toContain("Controleer en stel vast met W-1");
});

it("een ingetrokken toestemming gaat voor alles, en dan stelt u niet vast", () => {
  const tekst = toon({ toestemmingIngetrokken: true });
  expect(tekst).toContain("Opnieuw bekijken (toestemming ingetrokken)");
  expect(tekst).toContain("Ga verder met W-1");
});
