import { kiesTabelversie, voerVoorbeeldenUit } from "@core/grondslagen";
import { beforeAll, describe, expect, it } from "vitest";
import { laadTabellen } from "../src/index.ts";
import { GOUDEN_GEVALLEN } from "./gouden-gevallen.ts";

let kennis: Awaited<ReturnType<typeof laadTabellen>>;
beforeAll(async () => {
  kennis = await laadTabellen();
});

describe.each(GOUDEN_GEVALLEN.map(({ bestand, gevallen }) => [bestand, gevallen] as const))(
  "%s",
  (_bestand, gevallen) => {
    it.each(gevallen.map((voorbeeld) => [voorbeeld.titel, voorbeeld] as const))("%s", (_titel, voorbeeld) => {
      const gekozen = kiesTabelversie(kennis, voorbeeld.vraag["tabelversie"]);
      if ("fout" in gekozen) throw new Error(gekozen.fout.melding);
      const uitslagen = voerVoorbeeldenUit(gekozen.versie, kennis, [voorbeeld]);
      expect(uitslagen.flatMap(({ afwijkingen }) => afwijkingen.map(({ zin }) => zin))).toEqual([]);
    });
  },
);
