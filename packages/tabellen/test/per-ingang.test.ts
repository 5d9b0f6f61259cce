import { artikelenOp, datum, jciVan, leesJci, omvat, type Regel } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { AANVAARD } from "./aanvaard.ts";
import { DAG, ingangVan, NIEUWSTE } from "./nieuwste.ts";
import { TABELLEN } from "./tabellen.ts";

const { tabelversies } = TABELLEN;
const { nummer, inhoud } = NIEUWSTE;
const bronnen = new Set(inhoud.bronnen.map(({ id }) => id));
const wetten = new Map(inhoud.woordenlijst.wetten.map((wet) => [wet.id, wet]));

/*
 * The lists below are what is accepted of the sources as they are. A rule that is not in one of them must carry the
 * provision, the BWB id or the kind of binding.
 */

/** Rules that name no provision of a Dutch law: the inspection found each of them, and its reason is written down. */
const ZONDER_ARTIKEL = AANVAARD.filter(({ soort }) => soort === "geen-bron").flatMap(({ paden }) =>
  paden.map((pad) => pad.replace(/^regels\.|\.artikelen$/g, "")),
);

/** Laws whose BWB id was not found. */
const ZONDER_BWB = ["besluit-schuldhulpverlening"];

/** Rules whose source does not say whether it is a duty or a power. */
const BINDING_NIET_VERMELD = [
  "jeugd-cak-onderzoek-declaraties",
  "jeugd-opvragen-beleidsinformatie",
  "jeugd-verstrekken-beleidsinformatie",
  "jeugd-verstrekken-svb-pgb",
  "leerplicht-verstrekken-officier-van-justitie",
  "leerplicht-verstrekken-raad-voor-de-kinderbescherming",
  "rmc-opvragen-verzuimregister-achtergrond",
  "rmc-uitwisselen-regiogemeenten",
  "wgs-opvragen-verhuurder-vroegsignalering",
  "wmo-opvragen-politie-meldpunt",
];
const behalve = (gevonden: readonly string[], aanvaard: readonly string[]) =>
  [...new Set(gevonden)].filter((id) => !aanvaard.includes(id));

/** A day on which the rule holds for every place of it in the law. */
function dagenVan(regel: Regel) {
  const grenzen = [regel.geldig, ...regel.artikelen.map(({ geldig }) => geldig)].flatMap(
    (geldig) => geldig?.van ?? [],
  );
  return [...new Set([...grenzen, datum("2019-08-11"), DAG])].filter((dag) => omvat(regel.geldig, dag));
}

describe(`elke regel van tabelversie ${nummer} draagt wat een ingang moet dragen, of zegt dat het er niet is`, () => {
  const afwijkend = (fout: (regel: Regel) => boolean) => inhoud.regels.filter(fout).map(({ id }) => id);
  const zegtWaarom = ({ opmerkingen }: Regel) => opmerkingen.length > 0;
  const zegtVanDeAvg = ({ opmerkingen }: Regel) =>
    opmerkingen.some(({ soort, tekst }) => soort === "ontbreekt-in-bron" && tekst.includes("AVG"));

  it("een id die maar één keer voorkomt, ook in alle versies ervoor met dezelfde partner en richting", () => {
    const ids = inhoud.regels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { inhoud: eerder } of tabelversies.slice(1))
      for (const { id, domein, richtingen } of eerder.regels) {
        const nu = inhoud.regels.find((regel) => regel.id === id);
        // What was struck is gone; what is there still means the same.
        if (nu !== undefined) expect([id, nu.domein]).toEqual([id, domein]);
        if (nu !== undefined)
          expect(richtingen.some((richting) => nu.richtingen.includes(richting))).toBe(true);
      }
  });

  it("een bron die bekend is, met de plaats daarin", () => {
    expect(afwijkend(({ vindplaats }) => !bronnen.has(vindplaats.bron) || vindplaats.tabel === "")).toEqual(
      [],
    );
    // A table or a paragraph has line numbers, an official text has its provision.
    expect(
      afwijkend(({ vindplaats }) => (vindplaats.soort === "wettekst") !== (vindplaats.regels.length === 0)),
    ).toEqual([]);
  });

  it("een verwijzing naar de wet die ook een ander programma leest, op elke dag dat de regel geldt", () => {
    const zonder = inhoud.regels.flatMap((regel) =>
      dagenVan(regel).flatMap((dag) => {
        const op = artikelenOp(regel.artikelen, dag);
        const goed = op.filter((artikel) => {
          const jci = jciVan(artikel, wetten.get(artikel.wet), dag);
          return jci !== null && leesJci(jci).ok;
        });
        // A law whose BWB id was not found may stand beside one that has it.
        return goed.length > 0 ? [] : [regel.id];
      }),
    );
    expect(behalve(zonder, ZONDER_ARTIKEL)).toEqual([]);
    const zonderBwb = inhoud.regels.flatMap(({ artikelen }) =>
      artikelen.filter(({ wet }) => (wetten.get(wet)?.bwb ?? null) === null).map(({ wet }) => wet),
    );
    expect(behalve(zonderBwb, ZONDER_BWB)).toEqual([]);
  });

  it("een dag waarop zij is bekeken: niet na de dag van de set die dat zegt", () => {
    const eerste = ({ id, laatstGecontroleerd }: Regel) =>
      tabelversies.find((versie) =>
        versie.inhoud.regels.some(
          (toen) => toen.id === id && toen.laatstGecontroleerd === laatstGecontroleerd,
        ),
      )!;
    expect(
      afwijkend((regel) => regel.laatstGecontroleerd > ingangVan(eerste(regel).nummer)).map(
        (id) => `${id}: bekeken na de ingangsdatum van de set`,
      ),
    ).toEqual([]);
  });

  it("en niet voor zij gold, tenzij zij is ingevoerd voor haar eerste dag", () => {
    const ingevoerd = ({ id }: Regel) =>
      ingangVan(tabelversies.find((versie) => versie.inhoud.regels.some((toen) => toen.id === id))!.nummer);
    expect(
      afwijkend(
        (regel) =>
          regel.geldig.van !== null &&
          regel.laatstGecontroleerd < regel.geldig.van &&
          ingevoerd(regel) > regel.geldig.van,
      ),
    ).toEqual([]);
  });

  it("de stand van de controle; wie niet zeker is, zegt waarom", () => {
    expect(afwijkend(({ controle }) => controle === "gecontroleerd")).toEqual([]);
    expect(
      afwijkend((regel) => ["betwist", "te-controleren"].includes(regel.controle) && !zegtWaarom(regel)),
    ).toEqual([]);
  });

  it("de grondslag uit de AVG, of dat geen bron die noemt", () => {
    expect(afwijkend((regel) => regel.avg === null && !zegtVanDeAvg(regel))).toEqual([]);
    expect(afwijkend(({ avg }) => avg !== null && !["6-1-c", "6-1-e"].includes(avg))).toEqual([]);
  });

  it("bij bijzondere gegevens de uitzondering van artikel 9, of dat zij niet is vermeld", () => {
    const bijzonder = new Set(
      inhoud.woordenlijst.gegevens.filter(({ categorie }) => categorie === "bijzonder").map(({ id }) => id),
    );
    const draagt = ({ gegevens }: Regel) => gegevens.draagt.some((id) => bijzonder.has(id));
    expect(afwijkend((regel) => draagt(regel) !== (regel.art9 !== null))).toEqual([]);
  });

  it("of het een plicht of een bevoegdheid is, of dat dat niet is vermeld", () => {
    const keer = (binding: Regel["binding"]) =>
      inhoud.regels.filter((regel) => regel.binding === binding).length;
    expect(keer("verplichting")).toBeGreaterThan(50);
    expect(keer("bevoegdheid")).toBeGreaterThan(40);
    expect(keer("betwist")).toBe(0);
    expect(
      behalve(
        afwijkend(({ binding }) => binding === "niet-vermeld"),
        BINDING_NIET_VERMELD,
      ),
    ).toEqual([]);
  });
});

describe("elk woord legt zichzelf uit in gewone taal", () => {
  const { domeinen, partners, doelen, gegevens, betrokkenen, herkomst, vereisten } = inhoud.woordenlijst;
  const termen = [domeinen, partners, doelen, gegevens, betrokkenen, herkomst, vereisten].flat();

  it("elke regel gebruikt alleen woorden met uitleg en met woorden om ze te vinden", () => {
    const perId = new Map(termen.map((term) => [term.id, term]));
    const lijst = (waarden: "zwijgt" | readonly string[]) => (waarden === "zwijgt" ? [] : waarden);
    const gebruikt = inhoud.regels.flatMap((regel) => [
      regel.domein,
      ...regel.partners,
      ...lijst(regel.doelen),
      ...regel.gegevens.draagt,
      ...lijst(regel.betrokkenen),
      ...lijst(regel.herkomst),
      ...regel.vereisten.lijst.map(({ vereiste }) => vereiste),
    ]);
    const zonder = [...new Set(gebruikt)].filter((id) => {
      const term = perId.get(id);
      return !term?.toelichting || !term.inZin || term.aliassen.length === 0;
    });
    expect(zonder).toEqual([]);
  });

  it("zinnen zijn kort, en niemand heet een gebruiker of wordt getutoyeerd", () => {
    const zinnen = [
      ...termen.flatMap(({ toelichting = "" }) => toelichting.split(/(?<=[.!?])\s/)),
      ...inhoud.regels.flatMap(({ voorwaarden, opmerkingen }) =>
        [...voorwaarden, ...opmerkingen.map(({ tekst }) => tekst)].flatMap((tekst) =>
          tekst.split(/(?<=[.!?:;])\s/),
        ),
      ),
    ];
    expect(zinnen.filter((zin) => /\b(je|jij|jouw|jullie|gebruiker)\b/i.test(zin))).toEqual([]);
    expect(zinnen.filter((zin) => zin.split(/\s+/).length > 28)).toEqual([]);
  });
});
