import {
  beleidVoor,
  datum,
  gemeentelaagSchema,
  verwoordAntwoord,
  type Gemeentelaag,
} from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versieMetPartners } from "@deelwijzer/grondslagen-react";
import { leesAdres, schrijfAdres } from "../opzoeken/adres.ts";
import { beantwoordZoekVraag, versieMetVoorstel } from "../opzoeken/beantwoord-zoek-vraag.ts";
import type { ZoekVraag } from "../opzoeken/zoek-vraag.ts";
import { celVan, type Cel } from "./cel.ts";
import { matrixVan } from "./matrix.ts";

const { tabelversies, register } = await laadTabellen();
const versie = tabelversies.at(-1)!;
const kennis = { tabelversies: [versie], register };
const vandaag = datum("2026-11-22");
const LEEG: Gemeentelaag = { bepalingen: [], uitzonderingsbeleid: [] };
const BESLUIT = {
  vastgesteldDoor: "het college",
  vastgesteldOp: "2026-01-01",
  geldig: { van: null, tot: null },
};
const VERBOD = gemeentelaagSchema.parse({
  bepalingen: [
    {
      id: "geen-svb",
      soort: "verbod",
      bereik: { domeinen: ["wmo"], partners: ["svb"], richtingen: "alle" },
      tekst: "Vraag dit niet aan de SVB.",
      ...BESLUIT,
    },
    {
      id: "bank-noord",
      soort: "lokale-partner",
      partnerId: "lokaal.bank-noord",
      naam: "Sociale bank Noord",
      partner: "svb",
      reden: "Dit is het kantoor van de SVB in deze gemeente.",
      ...BESLUIT,
    },
  ],
});
/** With the partner of the gemeente. */
const w = versieMetPartners(versie, VERBOD).inhoud.woordenlijst;
const OPEN: ZoekVraag = {
  domein: null,
  richting: null,
  partner: null,
  gegevens: [],
  betrokkene: null,
  doel: null,
  herkomst: null,
  peildatum: vandaag,
};

/** What the page to look up says to the address of a cell. */
function opDePagina(cel: Cel, laag: Gemeentelaag) {
  const { vraag, onbekend } = leesAdres(schrijfAdres(cel.vraag, vandaag), w, vandaag);
  expect(onbekend).toEqual([]);
  expect(vraag).toEqual(cel.vraag);
  const beantwoord = beantwoordZoekVraag(vraag, versie, kennis, laag);
  if ("fout" in beantwoord) throw new Error(beantwoord.fout.melding);
  const { domein, partner, peildatum } = beantwoord.vraag;
  const beleid = beleidVoor(laag, { domein, partner }, peildatum) !== null;
  return verwoordAntwoord(beantwoord.antwoord, beantwoord.vraag, w, { beleid }).oordeel;
}

function celIn(vraag: Partial<ZoekVraag>, domein: string, partner: string, laag = LEEG): Cel | null {
  const matrix = matrixVan({ vraag: { ...OPEN, ...vraag }, alle: true }, versie, laag);
  const hok = matrix.hok(
    matrix.domeinen.find(({ id }) => id === domein)!,
    matrix.partners.find(({ id }) => id === partner)!,
  );
  return hok === null ? null : celVan(hok, versie, kennis, laag);
}

describe("de matrix", () => {
  it("every cell says what the page it links to says, for every domain, partner, direction, data, person and day", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...w.domeinen),
        fc.constantFrom(...w.partners),
        fc.constantFrom(...w.richtingen.map(({ id }) => id)),
        fc.constantFrom(...w.gegevens.map(({ id }) => id)),
        fc.constantFrom(...w.betrokkenen.map(({ id }) => id)),
        fc.constantFrom(vandaag, datum("2019-08-11"), datum("2021-01-01")),
        fc.constantFrom(LEEG, VERBOD),
        (domein, partner, richting, gegeven, betrokkene, peildatum, laag) => {
          const vraag = { ...OPEN, richting, gegevens: [gegeven], betrokkene, peildatum };
          const matrix = matrixVan({ vraag, alle: true }, versie, laag);
          const past = matrix.partners.some(({ id }) => id === partner.id);
          const bestaat = !partner.id.startsWith("lokaal.") || laag === VERBOD;
          expect(past).toBe(bestaat && (partner.soort === "intern-domein") === (richting === "intern"));
          const hok = past ? matrix.hok(domein, partner) : null;
          if (hok === null) return;
          const cel = celVan(hok, versie, kennis, laag);
          expect(cel.vraag).toMatchObject({
            domein: domein.id,
            partner: partner.id,
            richting,
            gegevens: [gegeven],
          });
          expect(cel.oordeel).toBe(opDePagina(cel, laag));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("every cell of the table one opens first says what its page says", () => {
    for (const richting of w.richtingen.map(({ id }) => id)) {
      const matrix = matrixVan({ vraag: { ...OPEN, richting }, alle: false }, versie, LEEG);
      expect(matrix.partners.length).toBeGreaterThan(3);
      for (const partner of matrix.partners)
        for (const domein of matrix.domeinen) {
          const hok = matrix.hok(domein, partner);
          if (hok === null) {
            expect(partner.domein).toBe(domein.id);
            continue;
          }
          const cel = celVan(hok, versie, kennis, LEEG);
          expect([domein.id, richting, partner.id, cel.oordeel]).toEqual([
            domein.id,
            richting,
            partner.id,
            opDePagina(cel, LEEG),
          ]);
        }
    }
  });

  it("leaves out no partner with a rule: what is left out gives no yes", () => {
    for (const richting of ["verstrekken", "opvragen"]) {
      const vraag = { ...OPEN, richting };
      const kort = new Set(matrixVan({ vraag, alle: false }, versie, LEEG).partners);
      const lang = matrixVan({ vraag, alle: true }, versie, LEEG);
      const weg = lang.partners.filter((partner) => !kort.has(partner));
      expect(weg.length).toBe(matrixVan({ vraag, alle: false }, versie, LEEG).zonderRegel);
      for (const partner of weg)
        for (const domein of lang.domeinen)
          expect(celVan(lang.hok(domein, partner)!, versie, kennis, LEEG).oordeel).not.toBe("ja-mits");
    }
  });

  it("says yes where there is a basis for some purpose, and names that purpose", () => {
    const cel = celIn({ richting: "opvragen" }, "wmo", "svb");
    expect(cel?.oordeel).toBe("ja-mits");
    expect(cel?.vraag.doel).not.toBeNull();
  });

  it("says no where the gemeente forbids it", () => {
    expect(celIn({ richting: "opvragen" }, "wmo", "svb", VERBOD)?.oordeel).toBe("nee");
  });

  it("says of a partner of the gemeente what holds for the partner it stands for", () => {
    const eigen = celIn({ richting: "opvragen" }, "jeugd", "lokaal.bank-noord", VERBOD);
    expect(eigen?.oordeel).toBe(celIn({ richting: "opvragen" }, "jeugd", "svb", VERBOD)?.oordeel);
    expect(celIn({ richting: "opvragen" }, "wmo", "lokaal.bank-noord", VERBOD)?.oordeel).toBe("nee");
  });

  it("asks nothing of the domain that holds the data itself", () => {
    expect(celIn({ richting: "intern" }, "wmo", "domein-wmo")).toBeNull();
    expect(celIn({ richting: "intern" }, "wmo", "domein-jeugd")?.oordeel).toBe("ja-mits");
  });

  it("shows only the domain that was chosen", () => {
    const matrix = matrixVan({ vraag: { ...OPEN, domein: "jeugd" }, alle: false }, versie, LEEG);
    expect(matrix.domeinen.map(({ id }) => id)).toEqual(["jeugd"]);
    const namen = matrix.partners.map(({ naam }) => naam);
    expect(namen).toEqual(namen.toSorted((a, b) => a.localeCompare(b, "nl")));
  });

  describe("met een wetsvoorstel", () => {
    const eerder = tabelversies[1]!;
    const toen = { tabelversies: [eerder], register };
    const vraag = {
      ...OPEN,
      richting: "intern",
      peildatum: datum("2019-08-11"),
      wetsvoorstel: "35316",
    };
    const recht = versieMetVoorstel(vraag, eerder, toen);
    const matrix = matrixVan({ vraag, alle: false }, recht, LEEG);
    const cellen = matrix.partners.flatMap((partner) =>
      matrix.domeinen.flatMap((domein) => {
        const hok = matrix.hok(domein, partner);
        return hok === null ? [] : [{ hok, cel: celVan(hok, eerder, toen, LEEG) }];
      }),
    );

    it("where it changes nothing a cell is the law itself, without the bill", () => {
      const gelijk = cellen.filter(({ cel }) => cel.nu === null);
      expect(gelijk.length).toBeGreaterThan(0);
      for (const { hok, cel } of gelijk) {
        const { wetsvoorstel: _weg, ...zonder } = hok.vraag;
        expect(cel).toEqual(celVan({ ...hok, vraag: zonder }, eerder, toen, LEEG));
      }
    });

    it("where it makes a difference both stand there, and the page the cell links to says it is no law", () => {
      const anders = cellen.filter(({ cel }) => cel.nu !== null);
      expect(
        anders.map(({ cel }) => [cel.vraag.domein, cel.vraag.partner, cel.nu?.oordeel, cel.oordeel]),
      ).toContainEqual(["schuldhulpverlening", "domein-werk-en-inkomen", "afwegen", "ja-mits"]);
      for (const { cel } of anders) {
        expect(cel.vraag.wetsvoorstel).toBe("35316");
        expect(cel.nu?.vraag.wetsvoorstel).toBeUndefined();
        const beantwoord = beantwoordZoekVraag(cel.vraag, eerder, toen, LEEG);
        if ("fout" in beantwoord) throw new Error(beantwoord.fout.melding);
        const { oordeel, zin } = verwoordAntwoord(
          beantwoord.antwoord,
          beantwoord.vraag,
          recht.inhoud.woordenlijst,
        );
        expect(oordeel).toBe("onbekend");
        if (cel.oordeel === "ja-mits")
          expect(zin).toMatch(/^(?:Nog geen wet|Niet zeker of dit wet is)\. Met dit voorstel mag u /);
      }
    });
  });
});
