import {
  beantwoordRuw,
  canoniek,
  gemeentelaagSchema,
  kiesTabelversie,
  leesVraag,
  metGemeentelaag,
  MOTORVERSIE,
  wijzigingenregisterSchema,
  type Antwoord,
  type Kennis,
  type Regel,
  type Tabelversie,
  type Weigering,
} from "@core/grondslagen";
import { expect, it } from "vitest";
import { sha256 } from "../src/index.ts";
import { TABELLEN } from "./tabellen.ts";

/** Of its own, so that a change of the real register is no change of the engine: one entry of each kind. */
const REGISTER = wijzigingenregisterSchema.parse({
  bijgewerktOp: "2026-11-21",
  aankondigingen: [
    { id: "inhoud", aard: "inhoud", vanaf: "2023-01-01", zekerheid: "hoog", domeinen: ["wmo"] },
    { id: "verwijzing", aard: "verwijzing", vanaf: "2020-01-01", zekerheid: "laag", domeinen: ["jeugd"] },
    { id: "onzeker", aard: "inhoud", vanaf: "2019-01-01", uiterlijk: "2019-06-01", zekerheid: "middel" },
    { id: "verwerkt", aard: "inhoud", vanaf: "2021-01-01", zekerheid: "hoog", verwerktIn: 3 },
  ].map(({ domeinen = ["schuldhulpverlening"], ...rest }) => ({
    ...rest,
    titel: `Proefwijziging ${rest.id}`,
    raakt: [{ domeinen, richtingen: "alle", partners: "alle" }],
    tekst: "Alleen om de motor op vast te leggen.",
    bron: "Proef",
  })),
  wetsvoorstellen: [
    { dossiernummer: "36295", titel: "Proefvoorstel", stand: "ingediend", tekst: "Voorstel.", bron: "Proef" },
  ],
});

const [EIS, VERBOD] = (["eis", "verbod"] as const).map((soort) =>
  gemeentelaagSchema.parse({
    bepalingen: [
      {
        id: soort,
        soort,
        bereik: { domeinen: "alle", richtingen: "alle", partners: "alle" },
        ...(soort === "eis" && { vereiste: { id: "tweede-paar-ogen", naam: "tweede paar ogen" } }),
        tekst: "Zo wil de gemeente het.",
        vastgesteldDoor: "college",
        vastgesteldOp: "2019-01-01",
        geldig: { van: null, tot: null },
      },
    ],
  }),
);

/** The question a rule answers, and around it every way in which a question can miss it or leave it open. */
function vragenBij(regel: Regel): Record<string, unknown>[] {
  const eerste = (waarden: "zwijgt" | readonly string[]) => (waarden === "zwijgt" ? null : waarden[0]);
  const raak = {
    domein: regel.domein,
    richting: regel.richtingen[0],
    partner: regel.partners[0],
    gegevens: regel.gegevens.draagt.length === 0 ? ["gewoon"] : regel.gegevens.draagt,
    betrokkene: eerste(regel.betrokkenen),
    doel: eerste(regel.doelen),
    herkomst: regel.richtingen[0] === "intern" ? null : eerste(regel.herkomst),
    peildatum: regel.geldig.van ?? "2019-08-11",
  };
  return [
    raak,
    { ...raak, doel: null },
    { ...raak, doel: "anders" },
    { ...raak, betrokkene: null },
    { ...raak, betrokkene: "uitwonend-kind" },
    { ...raak, herkomst: null },
    { ...raak, richting: "uitwisselen" },
    { ...raak, richting: raak.richting === "opvragen" ? "verstrekken" : "opvragen" },
    { ...raak, partner: regel.partners.at(-1) },
    { ...raak, domein: raak.domein === "jeugd" ? "wmo" : "jeugd" },
    { ...raak, gegevens: ["gezondheid"] },
    { ...raak, gegevens: ["bijzonder"] },
    { ...raak, gegevens: ["gewoon", "strafrechtelijk", "bsn"] },
    { ...raak, peildatum: "2014-12-31" },
    { ...raak, peildatum: "2020-12-31" },
    { ...raak, peildatum: "2026-11-21" },
    { ...raak, wetsvoorstel: "36295" },
    { ...raak, partner: "bestaat-niet" },
    ...vertellingenBij(regel).map((feiten) => ({ ...raak, feiten })),
  ];
}

/** Of a rule that turns on facts: each told as it asks, all of them, and the first otherwise. */
function vertellingenBij({ feiten = [] }: Regel): Record<string, boolean | number>[] {
  const goed = feiten.map((eis): [string, boolean | number] => [
    eis.feit,
    "is" in eis ? eis.is : (eis.van ?? 0),
  ]);
  const fout = feiten
    .slice(0, 1)
    .map((eis): [string, boolean | number] => [eis.feit, "is" in eis ? !eis.is : (eis.tot ?? 0)]);
  return goed.length === 0
    ? []
    : [...goed.map((een) => [een]), goed, fout].map((een) => Object.fromEntries(een));
}

/** With and without a layer for the question itself; the tables alone for what is around it. */
function antwoordenOp(
  regels: readonly Regel[],
  versie: Tabelversie,
  kennis: Kennis,
): (Antwoord | Weigering)[] {
  return regels.flatMap((regel) =>
    vragenBij(regel).flatMap((ruw, i) => {
      const vraag = { ...ruw, tabelversie: versie.hash };
      const antwoord = beantwoordRuw(vraag, kennis);
      if (i > 0 || "fout" in antwoord) return [antwoord];
      const gelezen = leesVraag(vraag, versie.inhoud.woordenlijst);
      if (!gelezen.ok) throw new Error(gelezen.fout.melding);
      return [
        antwoord,
        ...[EIS!, VERBOD!].map((laag) => metGemeentelaag(antwoord, gelezen.vraag, laag, versie)),
      ];
    }),
  );
}

it("the engine answers as its version says", async () => {
  const { tabelversies } = TABELLEN;
  // Published and immutable: the same questions as long as they stand.
  const vast: Kennis = { tabelversies: tabelversies.slice(0, 6), register: REGISTER };
  const gezien = new Set<string>();
  const antwoorden = [1, 2, 3, 6].flatMap((nummer) => {
    const gekozen = kiesTabelversie(vast, nummer);
    if ("fout" in gekozen) throw new Error(gekozen.fout.melding);
    const nieuw = gekozen.versie.inhoud.regels.filter((regel) => !gezien.has(canoniek(regel)));
    for (const regel of nieuw) gezien.add(canoniek(regel));
    return antwoordenOp(nieuw, gekozen.versie, vast);
  });
  const uitkomsten = antwoorden.map((antwoord) => ("fout" in antwoord ? "geweigerd" : antwoord.uitkomst));
  for (const uitkomst of ["grondslag", "geen-grondslag", "onvolledig", "geweigerd"])
    expect(uitkomsten.filter((een) => een === uitkomst).length).toBeGreaterThan(100);

  const cijfers = sha256(antwoorden.map((antwoord) => sha256(canoniek(antwoord))).join("\n")).slice(0, 8);
  const [nummer, vastgelegd] = MOTORVERSIE.split("-");
  if (vastgelegd !== cijfers)
    throw new Error(
      `The engine answers otherwise than version ${MOTORVERSIE}. Is that meant? ` +
        `Then write "${Number(nummer) + 1}-${cijfers}" in packages/grondslagen/src/beslisbewijs/motorversie.ts.`,
    );
  expect(vastgelegd).toMatch(/^[0-9a-f]{8}$/);
}, 60_000);
