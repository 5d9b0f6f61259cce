import { checkStappenplan, vragenVan } from "@core/grondslagen";
import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { kopieVanTabellen, vervang } from "../test/kopie.ts";
import { laadStappenplannen } from "./index.ts";

const PLAN = "stappenplannen/bewust-delen.yaml";

describe("laadStappenplannen", () => {
  it("geeft elk stappenplan met zijn versie en een hash die van de inhoud afhangt", async () => {
    const [plan] = await laadStappenplannen();
    expect(plan).toMatchObject({ id: "bewust-delen", versie: 1 });
    // Cases run on this very content.
    expect(plan?.hash).toBe("sha256:fa98f574e1d47f2afc393abe8e1ac7b0ef9b3eb721a44a2e27e4e68589b586d8");
    const map = await kopieVanTabellen();
    await vervang(map, PLAN, "titel: Bewust delen", "titel: Bewuster delen");
    expect((await laadStappenplannen(map))[0]?.hash).not.toBe(plan?.hash);
  });

  it("houdt in een latere versie elke vraag van de eerste, zodat een afweging over kan gaan", async () => {
    const [een, twee] = await laadStappenplannen();
    expect(twee).toMatchObject({ id: "bewust-delen", versie: 2 });
    if (een === undefined || twee === undefined) return;
    const later = new Map(vragenVan(twee.inhoud).map((vraag) => [vraag.id, vraag]));
    for (const { id, titel, soort, opties, conditie } of vragenVan(een.inhoud))
      expect(later.get(id)).toMatchObject({ titel, soort, opties, ...(conditie && { conditie }) });
    const nieuw = vragenVan(twee.inhoud).filter(({ id }) => !vragenVan(een.inhoud).some((v) => v.id === id));
    expect(nieuw.filter((vraag) => vraag.verplicht && vraag.soort !== "uitleg").map(({ id }) => id)).toEqual([
      "gevaar-meldcode-vermoeden",
    ]);
    expect(checkStappenplan(twee.inhoud).map(({ ernst, pad }) => `${ernst} ${pad}`)).toEqual([
      // The words of the account, as version 1 has them.
      "waarschuwing vragen.toestemming-geweigerd.inVerslag.ja",
    ]);
  });

  it("verandert een versie die in gebruik is niet, en houdt in versie 3 elke vraag van versie 2", async () => {
    const [, twee, drie] = await laadStappenplannen();
    expect(twee?.hash).toBe("sha256:eb73f584848e762cd554c4cf320bde00c6afab3e0efbab9ed49193e807f0f4fc");
    expect(drie).toMatchObject({ id: "bewust-delen", versie: 3 });
    if (twee === undefined || drie === undefined) return;
    const later = new Map(vragenVan(drie.inhoud).map((vraag) => [vraag.id, vraag]));
    for (const { id, titel, soort, opties, betekenis, bindt } of vragenVan(twee.inhoud))
      expect(later.get(id)).toMatchObject({
        titel,
        soort,
        opties,
        ...(betekenis && { betekenis, ...(bindt && { bindt }) }),
      });
    expect(checkStappenplan(drie.inhoud)).toEqual([]);
  });

  it("noemt bestand en pad bij een fout", async () => {
    const map = await kopieVanTabellen();
    await vervang(map, PLAN, "versie: 1", "versie: nul");
    await expect(laadStappenplannen(map)).rejects.toThrow(`${PLAN} → versie:`);
  });

  it("weigert twee bestanden met dezelfde versie van hetzelfde stappenplan", async () => {
    const map = await kopieVanTabellen();
    await cp(path.join(map, PLAN), path.join(map, "stappenplannen/nog-een.yaml"));
    await expect(laadStappenplannen(map)).rejects.toThrow(
      `versie 1 van "bewust-delen" staat ook in een ander bestand`,
    );
  });

  it("vult een gedeeld blok in de genoemde versie in, en zegt wat er mist als die er niet is", async () => {
    const map = await kopieVanTabellen();
    const gebruik = "vragen:\n      - { blok: proef, versie: 2, als: proef }\n      - id: acuut-gevaar";
    await vervang(map, PLAN, "vragen:\n      - id: acuut-gevaar", gebruik);
    await expect(laadStappenplannen(map)).rejects.toThrow(
      `${PLAN} → stappen.taak.vragen.0.blok: het blok "proef (versie 2)" bestaat niet. Kies een blok`,
    );
    const blok = (versie: number) =>
      `id: proef\nversie: ${versie}\ntitel: Proef\nbron: Proefbron\nvragen:\n  - { id: v${versie}, soort: uitleg, titel: Proef, waarom: Proef }\n`;
    await mkdir(path.join(map, "stappenplannen/blokken"), { recursive: true });
    for (const versie of [1, 2])
      await writeFile(path.join(map, `stappenplannen/blokken/proef-${versie}.yaml`), blok(versie));
    const [plan] = await laadStappenplannen(map);
    expect(plan?.inhoud.stappen[0]?.vragen[0]).toMatchObject({ id: "proef-v2", bron: "Proefbron" });
    await writeFile(path.join(map, "stappenplannen/blokken/nog-een.yaml"), blok(2));
    await expect(laadStappenplannen(map)).rejects.toThrow(
      `versie 2 van het blok "proef" staat ook in een ander bestand`,
    );
  });

  it("geeft niets waar geen stappenplannen zijn", async () => {
    expect(await laadStappenplannen(path.join(await kopieVanTabellen(), "basis"))).toEqual([]);
  });
});
