import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Koppelregel, type Rechten, rechtenNaInlog, volgensClaims } from "./claimkoppeling.ts";
import { ROLLEN } from "./rol.ts";

const TEAM = "01900000-0000-7000-8000-000000000002";
const regel = (waarde: string, geeft: Partial<Koppelregel>, claim = "groups"): Koppelregel => ({
  claim,
  waarde,
  rollen: [],
  domeinen: [],
  teamId: null,
  ...geeft,
});
const WMO = regel("sd-wmo", { rollen: ["medewerker"], domeinen: ["wmo"], teamId: TEAM });
const FG = regel("fg", { rollen: ["fg"] });
const nu: Rechten = { rollen: ["privacyadviseur"], domeinen: ["jeugd"], teamId: null };

describe("what claims give", () => {
  test("is everything of every rule that fits, once", () => {
    expect(volgensClaims([WMO, FG, WMO], { groups: ["fg", "sd-wmo", "anders"] })).toEqual({
      rollen: ["medewerker", "fg"],
      domeinen: ["wmo"],
      teamId: TEAM,
      geraakt: [0, 1, 2],
    });
  });

  test("is read from a list, a single value, a path, or a name with dots in it", () => {
    const geeft = { rollen: ["fg"] } as const;
    for (const [claim, claims] of [
      ["role", { role: "fg" }],
      ["realm_access.roles", { realm_access: { roles: ["fg"] } }],
      ["https://gemeente.example/roles", { "https://gemeente.example/roles": ["fg"] }],
    ] as const) {
      expect(volgensClaims([regel("fg", { ...geeft, rollen: ["fg"] }, claim)], claims).rollen).toEqual([
        "fg",
      ]);
    }
  });

  test("is nothing for a value that looks alike, and nothing breaks on what is no claims", () => {
    for (const claims of [
      null,
      3,
      "fg",
      [],
      {},
      { groups: "FG" },
      { groups: { fg: true } },
      { groups: null },
    ]) {
      expect(volgensClaims([FG], claims).rollen).toEqual([]);
    }
    expect(volgensClaims([regel("x", { rollen: ["fg"] }, "__proto__.x")], {}).rollen).toEqual([]);
  });
});

describe("signing in", () => {
  const wie = { nu, maakteRegels: false, laatsteBeheerder: false };

  test("follows the rules; what no rule names stays as it was", () => {
    expect(rechtenNaInlog([WMO, FG], { groups: ["sd-wmo"] }, wie)).toEqual({
      soort: "anders",
      rollen: ["medewerker"],
      domeinen: ["wmo"],
      teamId: TEAM,
    });
    expect(rechtenNaInlog([FG], { groups: ["fg"] }, wie)).toEqual({
      soort: "anders",
      rollen: ["fg"],
      domeinen: ["jeugd"],
      teamId: null,
    });
    expect(rechtenNaInlog([], {}, wie)).toEqual({ soort: "zoals-nu" });
    expect(rechtenNaInlog([FG], { groups: [] }, wie)).toEqual({ soort: "geen-rol" });
  });

  const rollen = fc.subarray([...ROLLEN]);
  const regels = fc.array(
    fc.record({
      claim: fc.constantFrom("groups", "rol"),
      waarde: fc.constantFrom("a", "b", "c"),
      rollen,
      domeinen: fc.subarray(["wmo", "jeugd"]),
      teamId: fc.option(fc.constant(TEAM)),
    }),
    { maxLength: 5 },
  );
  const claims = fc.record({
    groups: fc.subarray(["a", "b", "c"]),
    rol: fc.option(fc.constantFrom("a", "b", "c")),
  });
  const rechten = fc.record({
    rollen,
    domeinen: fc.subarray(["wmo", "jeugd"]),
    teamId: fc.option(fc.constant(TEAM)),
  });

  test("gives nobody a role no rule gives, and who made the rules nothing at all", () => {
    fc.assert(
      fc.property(regels, claims, rechten, fc.boolean(), (r, c, was, laatsteBeheerder) => {
        expect(rechtenNaInlog(r, c, { nu: was, maakteRegels: true, laatsteBeheerder }).soort).toBe(
          "zoals-nu",
        );
        const uit = rechtenNaInlog(r, c, { nu: was, maakteRegels: false, laatsteBeheerder });
        if (uit.soort !== "anders") return;
        const gegeven = volgensClaims(r, c).rollen;
        for (const rol of uit.rollen) {
          expect(gegeven.includes(rol) || (rol === "beheerder" && laatsteBeheerder)).toBe(true);
        }
        if (laatsteBeheerder) expect(uit.rollen).toContain("beheerder");
      }),
      { numRuns: 2000 },
    );
  });
});
