import { cp } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { kopieVanTabellen, vervang } from "../test/kopie.ts";
import { laadStappenplannen } from "./index.ts";

const PLAN = "stappenplannen/bewust-delen.yaml";

describe("laadStappenplannen", () => {
  it("geeft elk stappenplan met zijn versie en een hash die van de inhoud afhangt", async () => {
    const [plan] = await laadStappenplannen();
    expect(plan).toMatchObject({ id: "bewust-delen", versie: 1 });
    expect(plan?.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    const map = await kopieVanTabellen();
    await vervang(map, PLAN, "titel: Bewust delen", "titel: Bewuster delen");
    expect((await laadStappenplannen(map))[0]?.hash).not.toBe(plan?.hash);
  });

  it("noemt bestand en pad bij een fout", async () => {
    const map = await kopieVanTabellen();
    await vervang(map, PLAN, "versie: 1", "versie: nul");
    await expect(laadStappenplannen(map)).rejects.toThrow(`${PLAN} → versie:`);
  });

  it("weigert twee bestanden met dezelfde versie van hetzelfde stappenplan", async () => {
    const map = await kopieVanTabellen();
    await cp(path.join(map, PLAN), path.join(map, "stappenplannen/bewust-delen-2.yaml"));
    await expect(laadStappenplannen(map)).rejects.toThrow(
      `versie 1 van "bewust-delen" staat ook in een ander bestand`,
    );
  });

  it("geeft niets waar geen stappenplannen zijn", async () => {
    expect(await laadStappenplannen(path.join(await kopieVanTabellen(), "basis"))).toEqual([]);
  });
});
