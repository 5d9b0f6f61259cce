import { ROLLEN, type Rol } from "@core/grondslagen";
import { expect, test } from "vitest";
import { beginVan } from "./begin.ts";

const begin = (...rollen: Rol[]) =>
  beginVan({ gebruikerId: "g", gemeenteId: "gemeente", rollen, domeinen: ["wmo"], teamId: null });

test("every role begins where it has something to do", () => {
  expect(Object.fromEntries(ROLLEN.map((rol) => [rol, begin(rol)]))).toEqual({
    medewerker: "/tabellen",
    privacyambassadeur: "/tabellen",
    privacyadviseur: "/tabellen",
    beleidsmedewerker: "/tabellen",
    fg: "/overzicht",
    beheerder: "/beheer",
  });
});

test("who has two functions begins with the tables when one of them reads those", () => {
  expect(begin("beheerder", "privacyadviseur")).toBe("/tabellen");
  expect(begin("medewerker", "beheerder")).toBe("/beheer");
});
