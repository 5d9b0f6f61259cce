import {
  beantwoord,
  leesVraag,
  metGemeentelaag,
  schermoordeel,
  verruimingen,
  type Regel,
  type Vraag,
} from "@core/grondslagen";
import { arbitraireGemeentelaag } from "@core/grondslagen/testing/arbitraire-gemeentelaag";
import fc from "fast-check";
import { expect, it } from "vitest";
import { laadTabellen } from "../src/index.ts";

const kennis = await laadTabellen();
const versie = kennis.tabelversies.at(-1)!;
const w = versie.inhoud.woordenlijst;
const ids = (termen: readonly { id: string }[]) => termen.map(({ id }) => id);
const uit = (waarden: readonly string[]) => fc.constantFrom(...waarden);

const PEILDATUMS = ["2019-08-11", "2021-01-01", "2026-11-21"];

/** Questions that rules of the tables answer, with one thing changed now and then. */
const vraag: fc.Arbitrary<Vraag> = fc
  .constantFrom(...versie.inhoud.regels)
  .chain((regel: Regel) => {
    const deel = (dimensie: "zwijgt" | readonly string[], alle: readonly string[]) =>
      dimensie === "zwijgt"
        ? fc.option(uit(alle))
        : fc.oneof({ weight: 4, arbitrary: uit(dimensie) }, uit(alle));
    const gegevens = regel.gegevens.draagt.length === 0 ? ["gewoon"] : regel.gegevens.draagt;
    return fc.record({
      id: fc.constant("x"),
      domein: fc.constant(regel.domein),
      richting: fc.oneof(
        { weight: 4, arbitrary: uit(regel.richtingen) },
        uit(["verstrekken", "uitwisselen"]),
      ),
      partner: fc.oneof({ weight: 4, arbitrary: uit(regel.partners) }, uit(ids(w.partners))),
      gegevens: fc.oneof(fc.subarray([...gegevens], { minLength: 1 }), fc.constant(["gewoon", "gezondheid"])),
      betrokkene: deel(regel.betrokkenen, ids(w.betrokkenen)),
      doel: deel(regel.doelen, ids(w.doelen)),
      herkomst: fc.constant(regel.richtingen.includes("intern") ? null : "client"),
      peildatum: uit(PEILDATUMS),
      tabelversie: fc.constant(null),
    });
  })
  .map((ruw) => leesVraag(ruw, w))
  .filter((gelezen) => gelezen.ok)
  .map((gelezen) => gelezen.vraag);

const laag = arbitraireGemeentelaag(w, 5);

it("een gemeente verruimt nooit: over willekeurige vragen aan de echte tabellen en willekeurige bepalingen", () => {
  const orde = ["nee", "afwegen", "onbekend", "ja-mits"];
  const geteld = { grondslag: 0, eis: 0, verbod: 0, afspraak: 0, mandaat: 0 };
  fc.assert(
    fc.property(vraag, laag, (v, l) => {
      const voor = beantwoord(v, versie, kennis);
      const na = metGemeentelaag(voor, v, l, versie);
      expect(verruimingen(voor, na)).toEqual([]);
      const oordeel = (antwoord: typeof voor) =>
        orde.indexOf(schermoordeel(antwoord, v, w, { beleid: true }));
      expect(oordeel(na)).toBeLessThanOrEqual(oordeel(voor));
      if (voor.uitkomst === "grondslag") geteld.grondslag += 1;
      for (const soort of ["eis", "verbod", "afspraak", "mandaat"] as const)
        if (na.waarschuwingen.some((waarschuwing) => waarschuwing.soort === `gemeente-${soort}`))
          geteld[soort] += 1;
    }),
    { numRuns: 1200 },
  );
  // The questions and layers must meet, or nothing was shown.
  for (const [wat, aantal] of Object.entries(geteld)) expect([wat, aantal > 10]).toEqual([wat, true]);
});
