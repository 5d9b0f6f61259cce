import { type Kennis, kiesTabelversie, voerVoorbeeldenUit } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { gepubliceerd } from "../src/index.ts";
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
