import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { leesZip } from "../../testing/lees-zip.ts";
import { maakZaakpakket, type TePakken } from "./zaakpakket.ts";

const tekst = (waarde: string) => new TextEncoder().encode(waarde);
const WAT: TePakken = {
  besluitId: "0190a5c8-0000-7000-8000-000000000001",
  volgnummer: 12,
  zaakkenmerk: "W-2041",
  titel: "Hulp bij <post> & schulden\u0001",
  gemeente: "Voorbeeldgemeente",
  vastgesteldOp: "2019-08-11T12:00:00.000Z",
  bewarenTot: "2034-08-11",
  ketenHash: `sha256:${"a".repeat(64)}`,
  moment: new Date("2019-08-12T09:30:10Z"),
  stukken: [
    { naam: "verantwoording.pdf", soort: "verantwoording", vorm: "pdf", inhoud: tekst("%PDF proef") },
    { naam: "besluit.json", soort: "besluit", vorm: "json", inhoud: tekst("{}") },
  ],
};

const { zip, bestanden } = maakZaakpakket(WAT);
const uitgepakt = leesZip(zip);
const als = (naam: string) => new TextDecoder().decode(uitgepakt.get(naam));

describe("the package for the zaaksysteem", () => {
  it("is a sound archive that holds each file as it was, with the names any system reads", () => {
    expect([...uitgepakt.keys()]).toEqual([
      "verantwoording.pdf",
      "besluit.json",
      "metagegevens.json",
      "mdto/besluit.informatieobject.mdto.xml",
      "mdto/verantwoording.pdf.bestand.mdto.xml",
      "mdto/besluit.json.bestand.mdto.xml",
      "LEESMIJ.txt",
      "sha256sums.txt",
    ]);
    expect(als("verantwoording.pdf")).toBe("%PDF proef");
    expect(Buffer.from(maakZaakpakket(WAT).zip).equals(zip)).toBe(true);
  });

  it("has the checksum of every file in it, and tells them to who made it", () => {
    const sommen = als("sha256sums.txt")
      .trimEnd()
      .split("\n")
      .map((regel) => regel.split("  "));
    expect(sommen.map(([, naam]) => naam)).toEqual([...uitgepakt.keys()].slice(0, -1));
    for (const [hash, naam = ""] of sommen)
      expect(hash).toBe(
        createHash("sha256")
          .update(uitgepakt.get(naam) ?? "")
          .digest("hex"),
      );
    expect(bestanden.map(({ naam, sha256 }) => [sha256, naam])).toEqual(sommen);
  });

  it("says for machines which case and besluit it is, how long it is kept, and what each file is", () => {
    expect(JSON.parse(als("metagegevens.json"))).toMatchObject({
      formaat: "deelwijzer-zaakpakket/1",
      zaakkenmerk: "W-2041",
      besluit: { volgnummer: 12, kenmerkInDeKeten: WAT.ketenHash },
      bewarenTot: "2034-08-11",
      bestanden: [
        { naam: "verantwoording.pdf", mediatype: "application/pdf", omvang: 10 },
        { naam: "besluit.json", mediatype: "application/json", omvang: 2 },
      ],
    });
  });
});

/** Elements of MDTO 1.0 in the order its schema wants them; those with a * must be there. */
const INFORMATIEOBJECT = [
  "identificatie*",
  "naam*",
  "aggregatieniveau",
  "taal",
  "event",
  "waardering*",
  "bewaartermijn",
  "heeftRepresentatie",
  "archiefvormer*",
  "beperkingGebruik*",
];
const BESTAND = [
  "identificatie*",
  "naam*",
  "omvang*",
  "bestandsformaat*",
  "checksum*",
  "isRepresentatieVan*",
];

/** Names of the children of the one object in an MDTO file, in order, each once. */
function kinderen(xml: string, object: string): string[] {
  const binnen = new RegExp(`<${object}>\n([\\s\\S]*)\n</${object}>`).exec(xml)?.[1] ?? "";
  const namen: string[] = [];
  let open: string | null = null;
  for (const [, slot, naam] of binnen.matchAll(/<(\/?)([A-Za-z]+)>/g)) {
    if (open === null) {
      open = naam ?? "";
      if (namen.at(-1) !== naam) namen.push(naam ?? "");
    } else if (slot === "/" && naam === open) open = null;
  }
  return namen;
}

describe("MDTO 1.0", () => {
  it.each([
    ["mdto/besluit.informatieobject.mdto.xml", "informatieobject", INFORMATIEOBJECT],
    ["mdto/verantwoording.pdf.bestand.mdto.xml", "bestand", BESTAND],
  ])("%s has what the schema asks, in its order", (naam, object, volgorde) => {
    const xml = als(naam);
    expect(xml).toContain('<MDTO xmlns="https://www.nationaalarchief.nl/mdto">');
    expect(kinderen(xml, object)).toEqual(volgorde.map((een) => een.replace("*", "")));
  });

  it("carries text as text, without what XML cannot hold", () => {
    expect(als("mdto/besluit.informatieobject.mdto.xml")).toContain(
      "<naam>Besluit 12: Hulp bij &lt;post&gt; &amp; schulden</naam>",
    );
  });

  it("names the checksum and the size of the file it is about", () => {
    const xml = als("mdto/besluit.json.bestand.mdto.xml");
    expect(xml).toContain(
      `<checksumWaarde>${createHash("sha256").update("{}").digest("hex")}</checksumWaarde>`,
    );
    expect(xml).toContain("<omvang>2</omvang>");
  });
});
