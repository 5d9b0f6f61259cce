import { describe, expect, it } from "vitest";
import { kopieVanTabellen, vervang } from "../test/kopie.ts";
import { laadOefeningen, laadStappenplannen, laadTabellen } from "./index.ts";

const BESTAND = "oefeningen/gezin-met-veel-hulp-1.yaml";
const { tabelversies } = await laadTabellen();

describe("laadOefeningen", () => {
  it("geeft elke oefening met de hashes van wat zij gebruikt", async () => {
    const plannen = await laadStappenplannen();
    const oefeningen = await laadOefeningen();
    expect(oefeningen).not.toHaveLength(0);
    for (const { inhoud } of oefeningen) {
      const { stappenplan, tabelversie } = inhoud;
      expect(plannen).toContainEqual(expect.objectContaining(stappenplan));
      expect(tabelversies).toContainEqual(expect.objectContaining(tabelversie));
    }
  });

  it.each([
    [
      "een vraag die het stappenplan niet heeft",
      "vraag: acuut-gevaar",
      "vraag: acuut-gevar",
      "acuut-gevar: de vraag staat niet in bewust-delen, versie 3",
    ],
    [
      "een antwoord dat de vraag niet kent",
      "antwoord: domein-jeugd",
      "antwoord: domein-jeud",
      'partner: het antwoord van het voorbeeld: "domein-jeud" is geen mogelijk antwoord op deze vraag',
    ],
    [
      "een ander antwoord dat de vraag niet kent",
      "als: [jeugd]",
      "als: [jeud]",
      '"jeud" is geen mogelijk antwoord op deze vraag',
    ],
    [
      "een artikel dat de tabelversie niet kent",
      'artikel: 5.1.1, lid: "4"',
      'artikel: 5.1.1, lid: "9"',
      "wmo-2015, artikel 5.1.1, lid 9 staat niet in de tabelversie",
    ],
    [
      "een stappenplan dat er niet is",
      "id: bewust-delen, versie: 3",
      "id: bewust-delen, versie: 99",
      "dit stappenplan is er niet in deze versie",
    ],
    ["een tabelversie die er niet is", "tabelversie: 13", "tabelversie: 999", "deze tabelversie is er niet"],
    [
      "een keuze zonder wat er anders volgt",
      "        andersOverig: U voert hier de Wmo uit.",
      "        ruimte: U voert hier de Wmo uit.",
      "er staat niet wat er volgt uit een ander antwoord (andersOverig)",
    ],
    [
      "een eigen antwoord zonder kern",
      "kern: [Wanneer, Hoe en aan wie]",
      "kern: []",
      "er staat niet wat in een goed antwoord hoort (kern)",
    ],
  ])("weigert %s, en zegt waar", async (_wat, oud, nieuw, melding) => {
    const map = await kopieVanTabellen();
    await vervang(map, BESTAND, oud, nieuw);
    await expect(laadOefeningen(map, tabelversies)).rejects.toThrow(melding);
  });
});
