import { expect, test } from "vitest";
import { beheerzoekdeel, leesBeheerfilter } from "./beheerfilter.ts";
import { leesLogboekfilter, logboekzoekdeel } from "./filter.ts";

test("what is asked of a log stays in its address, and what the address says wrongly is left out", () => {
  const set = "018f0000-0000-7000-8000-000000000001";
  const gevraagd = {
    actie: "publiceren",
    set,
    wie: "iemand",
    van: "2026-01-01",
    tot: "2026-02-01",
    pagina: "3",
  };
  const zoekdeel = new URLSearchParams(logboekzoekdeel(leesLogboekfilter(gevraagd)));
  expect(Object.fromEntries(zoekdeel)).toEqual(gevraagd);
  expect(beheerzoekdeel(leesBeheerfilter({ deel: "mensen", van: "2026-01-01" }))).toBe(
    "?deel=mensen&van=2026-01-01",
  );
  const fout = {
    actie: "stelen",
    deel: "alles",
    set: "nieuw",
    van: "2026-02-30",
    tot: ["a"],
    pagina: "0",
    wie: "",
  };
  expect(logboekzoekdeel(leesLogboekfilter(fout))).toBe("");
  expect(beheerzoekdeel(leesBeheerfilter(fout))).toBe("");
});
