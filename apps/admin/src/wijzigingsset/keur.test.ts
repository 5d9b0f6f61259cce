import { datum } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { expect, test } from "vitest";
import { keurInSet } from "./keur.ts";

const { tabelversies } = await laadTabellen();
const nieuwste = tabelversies.at(-1)!;
const op = datum("2026-11-22");
const controle = (regels: typeof nieuwste.inhoud.regels) => ({
  nieuwste,
  inhoud: { ...nieuwste.inhoud, regels },
  punten: [],
  conflicten: [],
  uitslagen: [],
});
const zonderEerste = controle(nieuwste.inhoud.regels.slice(1));

test("a set that is read again is not inspected again; one that says something else is", () => {
  const eerst = keurInSet({ inhoudshash: "een", op }, zonderEerste);
  expect(keurInSet({ inhoudshash: "een", op }, zonderEerste)).toBe(eerst);
  expect(keurInSet({ inhoudshash: "twee", op }, controle(nieuwste.inhoud.regels))).toEqual([]);
  expect(keurInSet({ inhoudshash: "een", op: datum("2026-11-23") }, zonderEerste)).not.toBe(eerst);
});
