import { ENTITEITSCHEMAS, type TabelversieInhoud } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { leesBestand } from "./bestand/lees-bestand.ts";
import { schrijfBestand } from "./bestand/schrijf-bestand.ts";
import { UITVOERVORMEN, type Uitvoervorm } from "./bestand/uitvoervormen.ts";
import { bladVan } from "./blad-van.ts";
import { KOLOMMEN } from "./kolommen.ts";
import { beproefBlad } from "./proef.ts";

const KEREN = process.env["PROFIEL"] === "nacht" ? 300_000 : 2_000;

const { tabelversies } = await laadTabellen();
const heel: TabelversieInhoud = tabelversies.at(-1)!.inhoud;
/** Few rules, so that a change anywhere in a file hits something. */
const inhoud: TabelversieInhoud = { ...heel, regels: heel.regels.slice(0, 3) };
const VORMEN = Object.keys(UITVOERVORMEN) as Uitvoervorm[];
const bestanden = await Promise.all(
  VORMEN.map(async (vorm) => ({ bytes: await schrijfBestand(vorm, inhoud), naam: `regels.${vorm}` })),
);
const bladen = bladVan(inhoud);
const koppen = KOLOMMEN.map(({ kop }) => kop);

interface Bestand {
  readonly bytes: Uint8Array;
  readonly naam: string;
}

const alsBytes = (tekst: string) => new TextEncoder().encode(tekst);
/** Texts that went wrong somewhere before: in spreadsheets, dates, names of members, or what is nested. */
const LASTIG = [
  "",
  "=A1",
  "'=A1",
  "-",
  "\u0000",
  "\uFEFF",
  "\u202E",
  "__proto__",
  "constructor",
  "2019-02-30",
  "43709",
  "1e999",
  "true",
  "null",
  "; ;",
  '"',
  "&a [*a]",
  "<<: *a",
  "!!js/function x",
  "[".repeat(3_000),
  "a: ".repeat(200),
  "x".repeat(40_000),
] as const;
const lastig = fc.oneof(
  fc.constantFrom<string>(...LASTIG),
  fc.string({ maxLength: 30, unit: "binary" }),
  fc.constantFrom(...bladen.flat()),
);

/** A file as the product writes it, broken in some places. */
const gebroken: fc.Arbitrary<Bestand> = fc
  .tuple(
    fc.constantFrom(...bestanden),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 40 }),
        fc.uint8Array({ maxLength: 12 }),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([{ bytes, naam }, breuken]) => {
    let nu = Buffer.from(bytes);
    for (const [waar, weg, erbij] of breuken) {
      const plek = Math.floor(waar * nu.byteLength);
      nu = Buffer.concat([nu.subarray(0, plek), erbij, nu.subarray(plek + weg)]);
    }
    return { bytes: nu, naam };
  });

/** Rows under headings that are right, missing, doubled or unknown. */
const tekstblad: fc.Arbitrary<Bestand> = fc
  .record({
    scheiding: fc.constantFrom(";", ",", "\t"),
    kop: fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...koppen) }, lastig), { maxLength: 20 }),
    rijen: fc.array(fc.array(lastig, { maxLength: 22 }), { maxLength: 6 }),
    haken: fc.boolean(),
  })
  .map(({ scheiding, kop, rijen, haken }) => {
    const cel = (tekst: string) => (haken ? `"${tekst.replaceAll('"', '""')}"` : tekst);
    const regels = [["Id", ...kop], ...rijen].map((rij) => rij.map(cel).join(scheiding));
    return { bytes: alsBytes(regels.join("\n")), naam: "regels.csv" };
  });

/** Rules of which members are gone, doubled under another name, or something else altogether. */
const gegevens: fc.Arbitrary<Bestand> = fc
  .record({
    regels: fc.array(
      fc.tuple(
        fc.constantFrom(...inhoud.regels),
        fc.array(
          fc.tuple(
            fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...Object.keys(inhoud.regels[0]!)) }, lastig),
            fc.oneof(lastig, fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined)),
          ),
          { maxLength: 4 },
        ),
      ),
      { maxLength: 5 },
    ),
    omhuld: fc.boolean(),
    yaml: fc.boolean(),
  })
  .map(({ regels, omhuld, yaml }) => {
    const lijst = regels.map(([regel, anders]) => ({ ...regel, ...Object.fromEntries(anders) }));
    const inhoudVan = omhuld ? { regels: lijst } : lijst;
    return {
      bytes: alsBytes(yaml ? stringify(inhoudVan) : JSON.stringify(inhoudVan)),
      naam: yaml ? "regels.yaml" : "regels.json",
    };
  });

/** What is no file of rules at all. */
const iets: fc.Arbitrary<Bestand> = fc.record({
  bytes: fc.oneof(fc.uint8Array({ maxLength: 300 }), lastig.map(alsBytes)),
  naam: fc.oneof(fc.constantFrom("regels.xlsx", "regels.yaml", "regels.json", "regels"), lastig),
});

test(`${KEREN} files of any form: each is taken or refused in words, and what is taken is a rule`, async () => {
  const aantal = { genomen: 0, geweigerd: 0 };
  await fc.assert(
    fc.asyncProperty(fc.oneof(gebroken, tekstblad, gegevens, iets), async ({ bytes, naam }) => {
      const gelezen = await leesBestand(bytes, naam);
      if (!gelezen.ok) {
        aantal.geweigerd += 1;
        expect(gelezen.geweigerd.map(({ melding }) => melding)).not.toContain("");
        return;
      }
      const { proef, bewerkingen } = beproefBlad(gelezen.blad, inhoud);
      for (const { melding } of proef.geweigerd) expect(melding).not.toMatch(/^$|undefined|\[object|\bat \//);
      if (proef.geweigerd.length > 0) expect(bewerkingen).toEqual([]);
      else aantal.genomen += 1;
      for (const { nieuw } of bewerkingen)
        expect(ENTITEITSCHEMAS.regel.safeParse(nieuw).error).toBeUndefined();
    }),
    { numRuns: KEREN },
  );
  // It came past the first gate, and did not only see what is whole.
  expect(aantal.genomen).toBeGreaterThan(KEREN / 100);
  expect(aantal.geweigerd).toBeGreaterThan(KEREN / 100);
}, 3_600_000);
