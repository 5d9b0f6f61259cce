import { type Kennis, kiesTabelversie, voerVoorbeeldenUit } from "@core/grondslagen";
import { beforeAll, describe, expect, it } from "vitest";
import { gepubliceerd } from "../src/index.ts";
import { GOUDEN_GEVALLEN } from "./gouden-gevallen.ts";
import { TABELLEN } from "./tabellen.ts";

let kennis: typeof TABELLEN;
/** A case that names no version is answered as `toets` answers it: by the newest that is published. */
let standaard: Kennis;
beforeAll(async () => {
  kennis = TABELLEN;
  standaard = await gepubliceerd(kennis);
});

describe.each(GOUDEN_GEVALLEN.map(({ bestand, gevallen }) => [bestand, gevallen] as const))(
  "%s",
  (_bestand, gevallen) => {
    it.each(gevallen.map((voorbeeld) => [voorbeeld.titel, voorbeeld] as const))("%s", (_titel, voorbeeld) => {
      const gevraagd = voorbeeld.vraag["tabelversie"] ?? null;
      const gekozen = kiesTabelversie(gevraagd === null ? standaard : kennis, gevraagd);
      if ("fout" in gekozen) throw new Error(gekozen.fout.melding);
      const uitslagen = voerVoorbeeldenUit(gekozen.versie, kennis, [voorbeeld]);
      expect(uitslagen.flatMap(({ afwijkingen }) => afwijkingen.map(({ zin }) => zin))).toEqual([]);
    });
  },
);
