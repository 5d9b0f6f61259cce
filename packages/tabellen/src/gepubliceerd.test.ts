import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { kopieVanTabellen } from "../test/kopie.ts";
import { gepubliceerd, laadTabellen, TABELLENMAP } from "./index.ts";

it("geeft de versies waarmee een nieuwe installatie begint", async () => {
  const alle = await laadTabellen();
  const { tabelversies, register } = await gepubliceerd(alle);
  const publicatie = await readFile(path.join(TABELLENMAP, "publicatie.yaml"), "utf8");
  const { gepubliceerdTotEnMet } = parse(publicatie) as { gepubliceerdTotEnMet: number };
  expect(gepubliceerdTotEnMet).toBeGreaterThanOrEqual(12);
  // A set with a higher number is a proposal: nobody answers by it yet.
  expect(tabelversies).toEqual(alle.tabelversies.slice(0, gepubliceerdTotEnMet));
  expect(register.aankondigingen.find(({ id }) => id === "wgs-2021")?.verwerktIn).toBe(3);
});

it("laat voorstellen erbuiten; een aankondiging is dan nog niet verwerkt", async () => {
  const map = await kopieVanTabellen();
  await writeFile(path.join(map, "publicatie.yaml"), "gepubliceerdTotEnMet: 2\n");
  const tabellen = await laadTabellen(map);
  const { tabelversies, register } = await gepubliceerd(tabellen, map);
  expect(tabelversies.map(({ nummer }) => nummer)).toEqual([1, 2]);
  expect(tabellen.tabelversies.length).toBeGreaterThan(2);
  const verwerktIn = new Map(register.aankondigingen.map((a) => [a.id, a.verwerktIn]));
  expect([verwerktIn.get("pw-64-dienst-toeslagen"), verwerktIn.get("wgs-2021")]).toEqual([2, null]);
});

it("noemt het bestand als het een versie noemt die niet bestaat", async () => {
  const map = await kopieVanTabellen();
  await writeFile(path.join(map, "publicatie.yaml"), "gepubliceerdTotEnMet: 99\n");
  await expect(gepubliceerd(await laadTabellen(map), map)).rejects.toThrow("publicatie.yaml");
});
