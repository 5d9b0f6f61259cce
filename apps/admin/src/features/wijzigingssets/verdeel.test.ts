import { datum } from "@core/grondslagen";
import { describe, expect, test } from "vitest";
import type { SetInLijst } from "../../use-cases/lijst-wijzigingssets/typen.ts";
import { verdeel } from "./verdeel.ts";

function set(id: string, status: SetInLijst["status"], rest: Partial<SetInLijst> = {}): SetInLijst {
  return {
    id,
    titel: id,
    status,
    aanleiding: { dossiernummer: null, tekst: "…" },
    ingangsdatum: null,
    herkomst: "eigen",
    nummer: null,
    auteurs: [],
    bijgewerktOp: new Date("2026-11-21T10:00:00Z"),
    aantal: 0,
    openChecks: { beoordeling: 0, publicatie: 0 },
    openOpmerkingen: 0,
    raaktOok: [],
    ...rest,
  };
}

describe("the board", () => {
  test("puts what asks for work in front and folds what is closed", () => {
    const bord = verdeel([
      set("a", "gepubliceerd"),
      set("b", "goedgekeurd"),
      set("c", "afgewezen"),
      set("d", "verworpen"),
      set("e", "concept"),
    ]);
    expect(bord.open.map(({ id }) => id)).toEqual(["afgewezen", "concept", "goedgekeurd"]);
    expect(bord.dicht.map(({ id }) => id)).toEqual(["gepubliceerd", "gestopt"]);
  });

  test("orders the scheduled by their day and the rest by the latest change", () => {
    const bord = verdeel([
      set("later", "ingepland", { ingangsdatum: datum("2027-07-01") }),
      set("eerst", "ingepland", { ingangsdatum: datum("2027-01-01") }),
      set("oud", "concept", { bijgewerktOp: new Date("2026-11-01T10:00:00Z") }),
      set("nieuw", "concept"),
    ]);
    expect(bord.open.map(({ sets }) => sets.map(({ id }) => id))).toEqual([
      ["nieuw", "oud"],
      ["eerst", "later"],
    ]);
  });
});
