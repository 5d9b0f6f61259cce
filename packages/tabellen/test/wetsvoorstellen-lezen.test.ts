import { describe, expect, it } from "vitest";
import { laadTabellen, TabelFout } from "../src/index.ts";
import { kopieVanTabellen, vervang } from "./kopie.ts";
import { TABELLEN } from "./tabellen.ts";

const [, v2, v3] = TABELLEN.tabelversies;
const REGISTER = "wijzigingenregister.yaml";
const BESTAND = "wetsvoorstellen/35316-wgs.yaml";

describe("bij een fout zegt de lader waar zij staat", () => {
  async function problemenNa(...wijzigingen: (readonly [string, string, string])[]) {
    const map = await kopieVanTabellen();
    for (const [bestand, oud, nieuw] of wijzigingen) await vervang(map, bestand, oud, nieuw);
    const fout = await laadTabellen(map).then(
      () => undefined,
      (reden: unknown) => reden,
    );
    if (!(fout instanceof TabelFout)) throw new Error("er kwam geen TabelFout", { cause: fout });
    return fout.problemen.map(({ bestand, pad, melding }) => `${bestand} ${pad}: ${melding}`).join("\n");
  }

  it.each([
    ["een basis die er niet is", BESTAND, v2!.hash, `sha256:${"0".repeat(64)}`, /basis: dit is niet de hash/],
    [
      "een dossier dat er niet is",
      BESTAND,
      '"35316"',
      '"35317"',
      /dossier 35317 staat niet in wijzigingenregister/,
    ],
    [
      "een set die er niet is",
      BESTAND,
      "overnemen: wgs-2021",
      "overnemen: wgs-2012",
      /"wgs-2012" bestaat niet/,
    ],
    [
      "een id die niet in die set staat",
      BESTAND,
      "- vroegsignalering\n",
      "- vroegsignalerin\n",
      /Bedoelt u "vroegsignalering"/,
    ],
    ["rijen die in de basis al staan", BESTAND, v2!.hash, v3!.hash, /bestaat al/],
    [
      "een fase die er niet is",
      BESTAND,
      "  - beeindigen: uitspraak",
      "  - fase: derde\n    beeindigen: uitspraak",
      /de fase "derde" staat niet/,
    ],
    [
      "een aankondiging die er niet is",
      REGISTER,
      "aankondigingen: [pw-in-balans-2027]",
      "aankondigingen: [pw-in-balans]",
      /is geen aankondiging/,
    ],
    [
      "een stand die niet de laatste stap is",
      REGISTER,
      "standSinds: 2021-01-01",
      "standSinds: 2020-06-24",
      /35316\.verloop: de laatste stap/,
    ],
    [
      "een wijziging zonder datum die antwoorden open houdt",
      REGISTER,
      "zonderDatum: true",
      "zonderDatum: true\n    uiterlijk: 2027-01-01",
      /zonderDatum: een wijziging zonder datum geldt nog niet/,
    ],
    [
      "een dossier dat er twee keer staat",
      REGISTER,
      'dossiernummer: "36799"',
      'dossiernummer: "36295"',
      /komt meer dan één keer voor/,
    ],
    [
      "een bron die er niet is",
      REGISTER,
      "bron: onderzoeksrapport-2019",
      "bron: onderzoeksrapport",
      /volgensBron: "onderzoeksrapport" staat niet/,
    ],
  ])("%s", async (_wat, bestand, oud, nieuw, verwacht) => {
    expect(await problemenNa([bestand, oud, nieuw])).toMatch(verwacht);
  });
});
