import { samenvoegen, type Conflict, type Entiteit } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, test } from "vitest";
import { intussenAnders, losOp, nogTeKiezen, ookGewijzigd } from "./los-op.ts";

const { tabelversies } = await laadTabellen();
const { inhoud } = tabelversies.at(-1)!;
const gezien = inhoud.regels.find(({ id }) => id === "wmo-opvragen-svb") as unknown as Entiteit;
const nieuw: Entiteit = {
  ...gezien,
  avg: "6-1-a",
  binding: "bevoegdheid",
  geldig: { van: null, tot: "2027-01-01" },
};
const huidig: Entiteit = {
  ...gezien,
  avg: "6-1-f",
  binding: "niet-vermeld",
  voorwaarden: ["Alleen in nood."],
  geldig: { van: "2020-01-01", tot: null },
};
const over = (veld: string | null) => ({ soort: "regel" as const, id: gezien.id, veld });
const kies = (veld: string | null, wie: "onze" | "hunne") => ({ ...over(veld), kies: wie });

describe("two people changed one rule", () => {
  test("per field the chosen side; what only one changed stays of both", () => {
    const na = losOp({ gezien, nieuw, huidig }, [kies("avg", "onze"), kies("binding", "hunne")]);
    expect(na).toEqual({
      ...gezien,
      avg: "6-1-a",
      binding: "niet-vermeld",
      voorwaarden: ["Alleen in nood."],
      geldig: { van: "2020-01-01", tot: "2027-01-01" },
    });
  });

  test("is what the merge of whole tables makes of the same choices", () => {
    const met = (regel: Entiteit) => ({
      ...inhoud,
      regels: inhoud.regels.map((een) => (een.id === regel.id ? regel : een)) as typeof inhoud.regels,
    });
    for (const avg of ["onze", "hunne"] as const) {
      for (const binding of ["onze", "hunne"] as const) {
        const keuzes = [kies("avg", avg), kies("binding", binding)];
        const samen = samenvoegen(met(gezien), met(nieuw), met(huidig), keuzes);
        if (!samen.ok) throw new Error("still a conflict");
        expect(losOp({ gezien, nieuw, huidig }, keuzes)).toEqual(
          samen.inhoud.regels.find(({ id }) => id === gezien.id),
        );
      }
    }
  });

  test("one struck it, the other changed it: the whole of one of them", () => {
    expect(losOp({ gezien, nieuw, huidig: null }, [kies(null, "onze")])).toBe(nieuw);
    expect(losOp({ gezien, nieuw, huidig: null }, [kies(null, "hunne")])).toBeNull();
    expect(losOp({ gezien, nieuw: null, huidig }, [kies(null, "onze")])).toBeNull();
    expect(losOp({ gezien, nieuw: null, huidig }, [kies(null, "hunne")])).toBe(huidig);
  });

  test("every conflict must be chosen", () => {
    const conflicten: Conflict[] = [over("avg"), over(null)];
    expect(nogTeKiezen(conflicten, [])).toEqual(conflicten);
    expect(nogTeKiezen(conflicten, [kies("avg", "hunne")])).toEqual([over(null)]);
    expect(nogTeKiezen(conflicten, [kies("avg", "hunne"), kies(null, "onze")])).toEqual([]);
  });

  test("what another changed besides is named", () => {
    expect(intussenAnders(nieuw, { ...nieuw, voorwaarden: ["x"] })).toEqual(["voorwaarden"]);
    expect(intussenAnders(nieuw, nieuw)).toEqual([]);
    expect(intussenAnders(nieuw, null)).toEqual([]);
    const botsing = { gezien, nieuw, huidig };
    expect(ookGewijzigd(botsing, [over("avg"), over("binding")])).toEqual(["voorwaarden", "geldig.van"]);
    expect(ookGewijzigd(botsing, [over(null)])).toEqual([]);
    expect(ookGewijzigd({ ...botsing, huidig: null }, [over("avg")])).toEqual([]);
  });
});
