import { describe, expect, it } from "vitest";
import contract from "./contract-woordenlijst.json" with { type: "json" };
import { TABELLEN } from "./tabellen.ts";

const LIJSTEN = [
  "domeinen",
  "richtingen",
  "partners",
  "gegevens",
  "betrokkenen",
  "herkomst",
  "doelen",
  "vereisten",
  "wetten",
] as const;

/** Purposes of tabelversie 1 for which the official text has another word. */
const DOELEN_VAN_DE_HANDLEIDING = [
  "keuzevrijheid-pgb",
  "vaststellen-hulp-aan-client",
  "bepalen-pgb",
  "afstemming-jeugd-wmo",
];

/** Words a reader should not have to look up twice: no alias may lead nowhere or stand twice at one term. */
const { tabelversies } = TABELLEN;

describe.each(tabelversies)("woordenlijst van tabelversie $nummer", ({ nummer, inhoud }) => {
  const { woordenlijst: w, regels, uitspraken } = inhoud;

  it.each(LIJSTEN)("%s heeft elke slug van het contract", (lijst) => {
    const bekend = new Set<string>(w[lijst].map(({ id }) => id));
    expect(contract[lijst].filter((slug) => !bekend.has(slug))).toEqual([]);
  });

  const termen = [
    w.domeinen,
    w.richtingen,
    w.partners,
    w.gegevens,
    w.betrokkenen,
    w.herkomst,
    w.doelen,
    w.vereisten,
  ];
  it("legt elke term uit, zegt hoe hij in een zin staat en hoe mensen hem zoeken", () => {
    const onaf = termen
      .flat()
      .filter(({ toelichting, inZin, aliassen }) => !toelichting || !inZin || aliassen.length === 0);
    expect(onaf.map(({ id }) => id)).toEqual([]);
  });

  it("zet elk doel in een zin als 'om … te …'", () => {
    expect(w.doelen.filter(({ inZin }) => !/^om .*\bte\b/.test(inZin ?? "")).map(({ id }) => id)).toEqual([]);
  });

  it("houdt uitleg kort: geen zin van meer dan 25 woorden", () => {
    const lang = termen
      .flat()
      .flatMap(({ toelichting = "" }) => toelichting.split(/(?<=[.!?])\s/))
      .filter((zin) => zin.split(/\s+/).length > 25);
    expect(lang).toEqual([]);
  });

  it("gebruikt elk doel in een regel", () => {
    const gebruikt = new Set([
      ...regels.flatMap(({ doelen }) => (doelen === "zwijgt" ? [] : doelen)),
      // A purpose that no rule carries any more is explained; what the handleiding alone had stays findable.
      ...uitspraken.flatMap(({ doelen }) => doelen ?? []),
      ...(nummer === 1 ? [] : DOELEN_VAN_DE_HANDLEIDING),
    ]);
    expect(w.doelen.filter(({ id }) => !gebruikt.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("vindt wat mensen typen", () => {
    const vind = (woord: string) =>
      [...w.domeinen, ...w.partners]
        .filter(({ naam, aliassen }) =>
          [naam, ...aliassen].some((tekst) => tekst.toLowerCase() === woord.toLowerCase()),
        )
        .map(({ id }) => id);
    expect(vind("SVB")).toContain("svb");
    expect(vind("Sociale Verzekeringsbank")).toContain("svb");
    expect(vind("schulden")).toContain("schuldhulpverlening");
    expect(vind("wgs")).toContain("schuldhulpverlening");
    expect(vind("KvK")).toContain("kamer-van-koophandel");
    expect(vind("zorgkantoor")).toContain("wlz-uitvoerder");
    expect(vind("Belastingdienst/Toeslagen")).toEqual(["dienst-toeslagen"]);
  });

  it("maakt verwantschap wederzijds of laat haar bewust één kant op, maar nooit met zichzelf", () => {
    expect(w.partners.filter(({ id, verwant }) => verwant.includes(id))).toEqual([]);
  });

  it("laat de herkomst van de domeinwetten uiteenvallen zoals het contract zegt", () => {
    const ookAls = Object.fromEntries(w.herkomst.map(({ id, ookAls: als }) => [id, als]));
    for (const wet of ["jeugdwet", "participatiewet", "wgs"]) {
      expect(ookAls[wet]).toEqual([{ herkomst: "domeinwetten", betwist: false }]);
    }
    expect(ookAls["wmo"]).toEqual([{ herkomst: "domeinwetten", betwist: true }]);
  });
});
