import { laadTabellen } from "@deelwijzer/tabellen";
import { expect, test } from "vitest";
import type { RegelFormulier } from "./formulier.ts";
import { metArtikelen } from "./met-artikelen.ts";
import { formulierVanRegel } from "./van-regel.ts";

const { tabelversies } = await laadTabellen();
const regel = tabelversies.at(-1)?.inhoud.regels.find(({ id }) => id === "pw-opvragen-verhuurder-woonruimte");
const formulier = formulierVanRegel({ ...regel! });
const onder = (vorm: RegelFormulier, onderdeel: string) =>
  metArtikelen(
    vorm,
    vorm.artikelen.map((rij) => ({ ...rij, onderdeel })),
  );
const metPlaats = (tabel: string) => ({ ...formulier, vindplaats: { ...formulier.vindplaats, tabel } });

test("the place in the text goes along with the article when it said the same, or nothing", () => {
  expect(formulier.vindplaats).toMatchObject({ wettekst: true, tabel: "artikel 64, lid 1, onder l" });
  expect(onder(formulier, "k").vindplaats?.tabel).toBe("artikel 64, lid 1, onder k");
  expect(onder(metPlaats(""), "").vindplaats?.tabel).toBe("artikel 64, lid 1");
});

test("a place that was written otherwise, or in a table, stays", () => {
  expect(onder(metPlaats("artikel 64 als geheel"), "k")).not.toHaveProperty("vindplaats");
  const tabel = { ...formulier, vindplaats: { ...formulier.vindplaats, wettekst: false } };
  expect(onder(tabel, "k")).not.toHaveProperty("vindplaats");
});
