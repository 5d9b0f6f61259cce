import fc from "fast-check";
import { expect, it } from "vitest";
import {
  arbitraireGemeentelaag,
  BEPALINGSOORTEN,
  PROEF_LOKAAL,
} from "../../testing/arbitraire-gemeentelaag.ts";
import { arbitraireRegels } from "../../testing/arbitraire-tabellen.ts";
import { proefKennis, proefWoordenlijst } from "../../testing/index.ts";
import type { Antwoord } from "../decision/antwoord.ts";
import { beantwoord } from "../decision/beantwoord.ts";
import { schermoordeel } from "../decision/schermoordeel.ts";
import { leesVraag } from "../decision/vraag.ts";
import { gemeentelaagSchema } from "./gemeentelaag.ts";
import { leesVraagInGemeente, lokalePartnerOp } from "./lokale-partner.ts";
import { lagenGebruikt, metGemeentelaag } from "./met-gemeentelaag.ts";
import { verruimingen } from "./verruimingen.ts";

const w = proefWoordenlijst();
const ids = (termen: readonly { id: string }[]) => termen.map(({ id }) => id);
const vaste = proefKennis();
const tabellen = vaste.tabelversies[0]!;
/** The tables of the tests, and tables made up for one run. */
const kennis = fc.oneof(
  fc.constant(vaste),
  arbitraireRegels.map((regels) => proefKennis(regels)),
);
const ruweVraag = fc.record({
  id: fc.constant("x"),
  domein: fc.constantFrom(...ids(w.domeinen)),
  richting: fc.constantFrom("intern", "verstrekken", "opvragen", "uitwisselen"),
  partner: fc.constantFrom(...ids(w.partners), ...PROEF_LOKAAL),
  gegevens: fc.uniqueArray(fc.constantFrom(...ids(w.gegevens)), { minLength: 1, maxLength: 3 }),
  betrokkene: fc.option(fc.constantFrom(...ids(w.betrokkenen))),
  doel: fc.option(fc.constantFrom(...ids(w.doelen), "anders")),
  herkomst: fc.constant(null),
  peildatum: fc.constantFrom(
    "2018-12-31",
    "2019-01-01",
    "2019-12-31",
    "2020-01-01",
    "2020-12-31",
    "2021-01-01",
  ),
  tabelversie: fc.constant(null),
});
const laag = arbitraireGemeentelaag(w);

const ORDE = ["nee", "afwegen", "onbekend", "ja-mits"];

it("over random layers of every kind, random questions, and tables both fixed and made up", () => {
  const geteld = new Map<string, number>();
  fc.assert(
    fc.property(kennis, ruweVraag, laag, fc.nat(), (k, ruw, l, draai) => {
      const versie = k.tabelversies[0]!;
      const gelezen = leesVraagInGemeente(ruw, w, l);
      if (!gelezen.ok) return;
      const { vraag } = gelezen;
      const landelijk = beantwoord(vraag, versie, k);
      const na = metGemeentelaag(landelijk, vraag, l, versie);
      expect(verruimingen(landelijk, na)).toEqual([]);
      const oordeel = (antwoord: Antwoord) =>
        ORDE.indexOf(schermoordeel(antwoord, vraag, w, { beleid: true }));
      expect(oordeel(na)).toBeLessThanOrEqual(oordeel(landelijk));

      // The order of the layer does not matter, nor does doing it again.
      const { bepalingen } = l;
      const plaats = bepalingen.length === 0 ? 0 : draai % bepalingen.length;
      const gedraaid = [...bepalingen.slice(plaats), ...bepalingen.slice(0, plaats)].toReversed();
      expect(metGemeentelaag(landelijk, vraag, { ...l, bepalingen: gedraaid }, versie)).toEqual(na);
      expect(metGemeentelaag(na, vraag, l, versie)).toEqual(na);

      // What is named is what was applied: with nothing else the answer is the same.
      const gebruikt = lagenGebruikt(landelijk, vraag, l, versie);
      expect(gebruikt.length > 0).toBe(na !== landelijk);
      expect(lagenGebruikt(na, vraag, l, versie)).toEqual(gebruikt);
      const alleen = bepalingen.filter(({ id }) => gebruikt.includes(id));
      expect(metGemeentelaag(landelijk, vraag, { ...l, bepalingen: alleen }, versie)).toEqual(na);
      for (const soort of new Set(alleen.map((bepaling) => bepaling.soort)))
        geteld.set(soort, (geteld.get(soort) ?? 0) + 1);
    }),
    { numRuns: 1000 },
  );
  // Layers and questions must meet in every kind, or nothing was shown.
  for (const soort of BEPALINGSOORTEN) expect([soort, (geteld.get(soort) ?? 0) > 30]).toEqual([soort, true]);
});

it("a partner of the gemeente gets the answer of the tables for the partner it stands for, never more", () => {
  let lokaal = 0;
  fc.assert(
    fc.property(ruweVraag, fc.constantFrom(...PROEF_LOKAAL), laag, (ruw, partner, l) => {
      const gelezen = leesVraagInGemeente({ ...ruw, partner }, w, l);
      const bekend = lokalePartnerOp(l, partner, ruw.peildatum as never);
      if (bekend === null) {
        expect(gelezen.ok).toBe(false);
        return;
      }
      const landelijk = leesVraag({ ...ruw, partner: bekend.partner }, w);
      expect(landelijk.ok).toBe(gelezen.ok);
      if (!gelezen.ok || !landelijk.ok) return;
      expect(gelezen.vraag).toEqual({ ...landelijk.vraag, lokalePartner: partner });
      const vanTabellen = beantwoord(landelijk.vraag, tabellen, vaste);
      expect(verruimingen(vanTabellen, metGemeentelaag(vanTabellen, gelezen.vraag, l, tabellen))).toEqual([]);
      // Nor wider than this gemeente for that partner of the tables; a mandate may be for this one only.
      const zonder = { ...l, bepalingen: l.bepalingen.filter(({ soort }) => soort !== "mandaat") };
      const hier = metGemeentelaag(vanTabellen, gelezen.vraag, zonder, tabellen);
      const inGemeente = metGemeentelaag(vanTabellen, landelijk.vraag, zonder, tabellen);
      const ruimer = verruimingen(inGemeente, hier).filter((zin) => !zin.includes("gemeente-"));
      expect(ruimer).toEqual([]);
      lokaal += 1;
    }),
    { numRuns: 2000 },
  );
  expect(lokaal).toBeGreaterThan(100);
});

it("a layer as it was stored before there were other kinds reads the same", () => {
  const besluit = { vastgesteldDoor: "college", vastgesteldOp: "2019-01-01", vindplaats: null };
  const bereik = { domeinen: "alle", richtingen: "alle", partners: ["svb"], gegevens: "alle" };
  const geldig = { van: "2019-01-01", tot: null };
  const eis = {
    id: "een",
    soort: "eis",
    bereik,
    vereiste: { id: "e", naam: "E", aliassen: [] },
    tekst: "T",
    geldig,
  };
  const verbod = { id: "twee", soort: "verbod", bereik, tekst: "T", geldig };
  const bewaard = { bepalingen: [eis, verbod].map((b) => ({ ...b, ...besluit })), uitzonderingsbeleid: [] };
  expect(gemeentelaagSchema.parse(bewaard)).toEqual(bewaard);
});
