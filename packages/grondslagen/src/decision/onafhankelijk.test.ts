import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraireRegels, arbitraireVraag } from "../../testing/arbitraire-tabellen.ts";
import { maakRegel, proefKennis, proefTabelversie } from "../../testing/proef-tabelversie.ts";
import type { Regel } from "../model/regel.ts";
import { datum } from "../time/datum.ts";
import { beantwoord } from "./beantwoord.ts";
import type { Vraag } from "./vraag.ts";

/** The answers to all of these, in this order, from one version of these rules. */
function opEenVersie(regels: Regel[], vragen: readonly Vraag[]): string[] {
  const versie = proefTabelversie(regels);
  return vragen.map((vraag) => JSON.stringify(beantwoord(vraag, versie, proefKennis())));
}
/** Each from a version in which nothing was asked before. */
const elkAlleen = (regels: Regel[], vragen: readonly Vraag[]) =>
  vragen.flatMap((vraag) => opEenVersie(regels, [vraag]));

it("an answer depends on nothing that was asked before", () => {
  fc.assert(
    fc.property(
      arbitraireRegels,
      fc.array(arbitraireVraag, { minLength: 3, maxLength: 5 }),
      (regels, vragen) => {
        expect(opEenVersie(regels, vragen)).toEqual(elkAlleen(regels, vragen));
      },
    ),
    { numRuns: 25 },
  );
});

it("what is kept of a near miss is told apart by everything that can differ in it", () => {
  const grens = datum("2019-01-01");
  const regels = [
    maakRegel({ id: "eerst", geldig: { van: null, tot: grens } }),
    maakRegel({ id: "later", geldig: { van: grens, tot: null } }),
    maakRegel({ id: "geven", richtingen: ["verstrekken"], gegevens: { draagt: ["gewoon", "bsn"] } }),
    maakRegel({ id: "kind", betrokkenen: ["inwonend-kind", "uitwonend-kind"], partners: ["svb", "uwv"] }),
    maakRegel({ id: "herkomst", herkomst: ["wgs"], doelen: ["suwi"] }),
  ];
  const vragen = ["opvragen", "verstrekken", "uitwisselen"].flatMap((richting) =>
    ["2018-12-31", "2019-01-01"].flatMap((dag) =>
      ["svb", "uwv", "huisarts"].flatMap((partner) =>
        [["gewoon"], ["gezondheid"], ["gewoon", "bsn"]].flatMap((gegevens) =>
          [null, "heronderzoek", "anders"].map((doel): Vraag => ({
            id: null,
            domein: "wmo",
            richting,
            partner,
            gegevens,
            betrokkene: "client",
            doel,
            herkomst: dag === "2018-12-31" ? "wmo" : null,
            peildatum: datum(dag),
            tabelversie: null,
            wetsvoorstel: null,
          })),
        ),
      ),
    ),
  );
  expect(opEenVersie(regels, vragen)).toEqual(elkAlleen(regels, vragen));
  expect(opEenVersie(regels, vragen.toReversed())).toEqual(elkAlleen(regels, vragen.toReversed()));
});
