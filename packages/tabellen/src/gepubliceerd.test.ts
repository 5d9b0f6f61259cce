import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { kopieVanTabellen } from "../test/kopie.ts";
import { gepubliceerd, laadTabellen } from "./index.ts";

it("geeft alleen de versies die gepubliceerd zijn; voorstellen blijven erbuiten", async () => {
  const tabellen = await laadTabellen();
  const kennis = await gepubliceerd(tabellen);
  expect(kennis.tabelversies.map(({ nummer }) => nummer)).toEqual([1]);
  expect(tabellen.tabelversies.length).toBeGreaterThan(kennis.tabelversies.length);
});

it("noemt het bestand als het een versie noemt die niet bestaat", async () => {
  const map = await kopieVanTabellen();
  await writeFile(path.join(map, "publicatie.yaml"), "gepubliceerdTotEnMet: 99\n");
  await expect(gepubliceerd(await laadTabellen(map), map)).rejects.toThrow("publicatie.yaml");
});
