import { type Kennis, kiesTabelversie, voerVoorbeeldenUit } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { gepubliceerd } from "../src/index.ts";
import { registerBij } from "../src/laad-tabellen.ts";
import { GOUDEN_GEVALLEN } from "./gouden-gevallen.ts";
import { TABELLEN } from "./tabellen.ts";

/**
 * A case that names no version is answered as `toets` answers it: by the newest that is published. Asked for in a
 * test, so that what a changed line does to it is seen by tests that can be told apart.
 */
let standaard: Promise<Kennis> | undefined;
const standaardKennis = () => (standaard ??= gepubliceerd(TABELLEN));

describe.each(GOUDEN_GEVALLEN.map(({ bestand, gevallen }) => [bestand, gevallen] as const))(
  "%s",
  (_bestand, gevallen) => {
    it.each(gevallen.map((voorbeeld) => [voorbeeld.titel, voorbeeld] as const))(
      "%s",
      async (_titel, voorbeeld) => {
        const gevraagd = voorbeeld.vraag["tabelversie"] ?? null;
        const gekozen = kiesTabelversie(gevraagd === null ? await standaardKennis() : TABELLEN, gevraagd);
        if ("fout" in gekozen) throw new Error(gekozen.fout.melding);
        const uitslagen = voerVoorbeeldenUit(gekozen.versie, TABELLEN, [voorbeeld]);
        expect(uitslagen.flatMap(({ afwijkingen }) => afwijkingen.map(({ zin }) => zin))).toEqual([]);
      },
    );
  },
);

describe.each(
  TABELLEN.tabelversies.flatMap((versie) =>
    versie.inhoud.voorbeelden === undefined ? [] : [[versie.nummer, versie] as const],
  ),
)("de voorbeelden in tabelversie %i", (nummer, versie) => {
  let eerder: ReturnType<typeof voerVoorbeeldenUit> | undefined;
  /** In a test, too: once for both. */
  const uitslagen = () =>
    (eerder ??= voerVoorbeeldenUit(
      versie,
      {
        tabelversies: [versie],
        register: registerBij(
          TABELLEN.ruwRegister,
          TABELLEN.wijzigingssets.filter((set) => set.nummer !== null && set.nummer <= nummer),
        ),
      },
      versie.inhoud.voorbeelden ?? [],
    ));

  it("krijgen het antwoord dat erbij staat", () => {
    expect(
      uitslagen()
        .filter(({ soort }) => soort === "anders")
        .flatMap(({ voorbeeld, afwijkingen }) => afwijkingen.map(({ zin }) => `${voorbeeld.id}: ${zin}`)),
    ).toEqual([]);
  });

  it("komen bij elke regel van die versie uit", () => {
    const gehaald = new Set(uitslagen().flatMap(({ regels }) => regels));
    expect(versie.inhoud.regels.filter(({ id }) => !gehaald.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
