import { expect, test } from "vitest";
import type { TabelversieInLijst } from "../../use-cases/lijst-tabelversies/lijst-tabelversies.ts";
import { deelIn, standZin } from "./stand-in-woorden.ts";

function versie(nummer: number, stand: TabelversieInLijst["stand"], vanaf: string): TabelversieInLijst {
  return {
    nummer,
    stand,
    geldtVanaf: new Date(vanaf),
    hash: `sha256:${nummer}`,
    titel: "…",
    toelichting: "…",
    gepubliceerdOp: new Date(vanaf),
    vervallenOp: null,
    geldt: stand === "geldt",
    wijzigingssetId: null,
    wijzigingssetTitel: null,
    gecontroleerdTot: null,
    regels: 0,
    perControle: {},
  };
}

test("the timeline: what holds, what comes soonest first, what held latest first, what never came to it", () => {
  const delen = deelIn([
    versie(7, "straks", "2027-06-30T22:00:00Z"),
    versie(6, "vervangen", "2027-06-30T22:00:00Z"),
    versie(5, "straks", "2026-12-31T23:00:00Z"),
    versie(4, "ingetrokken", "2026-12-31T23:00:00Z"),
    versie(3, "geldt", "2026-11-20T23:00:00Z"),
    // Published at the same moment as the next: the number decides.
    versie(2, "eerder", "2026-11-19T23:00:00Z"),
    versie(1, "eerder", "2026-11-19T23:00:00Z"),
  ]);
  expect(delen.map(({ id, versies }) => [id, versies.map(({ nummer }) => nummer)])).toEqual([
    ["nu", [3]],
    ["straks", [5, 7]],
    ["eerder", [2, 1]],
    ["nooit", [6, 4]],
  ]);
});

test("a version that was followed at once says so", () => {
  const vier = versie(4, "eerder", "2026-11-21T23:00:00Z");
  expect(standZin(vier, versie(5, "geldt", "2026-11-21T23:00:00Z"))).toBe(
    "Op hetzelfde moment kwam tabelversie 5 ervoor in de plaats.",
  );
  expect(standZin(vier, versie(5, "geldt", "2026-11-22T23:00:00Z"))).toBe("Daarna kwam tabelversie 5.");
});
