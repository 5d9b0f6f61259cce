import fc from "fast-check";
import { expect, test } from "vitest";
import { may } from "./may.ts";
import { type Actor, ROLLEN } from "./rol.ts";

const wie = fc.constantFrom("u1", "u2");
const waar = fc.constantFrom("g1", "g2");
const actor: fc.Arbitrary<Actor> = fc.record({
  gebruikerId: wie,
  gemeenteId: waar,
  rollen: fc.subarray([...ROLLEN]),
  domeinen: fc.constant(["wmo"]),
  teamId: fc.constant(null),
});
const gebruiker = fc.record({
  soort: fc.constant("gebruiker" as const),
  gemeenteId: waar,
  gebruikerId: wie,
});

test("a beheerder of the gemeente gives roles, and never to themselves, whatever other roles they have", () => {
  fc.assert(
    fc.property(actor, gebruiker, (a, o) => {
      expect(may(a, "rollen-geven", o).toegestaan).toBe(
        a.rollen.includes("beheerder") && a.gemeenteId === o.gemeenteId && a.gebruikerId !== o.gebruikerId,
      );
    }),
    { numRuns: 2000 },
  );
});

test("to nobody in particular nothing is given", () => {
  const beheerder: Actor = {
    gebruikerId: "u1",
    gemeenteId: "g1",
    rollen: ["beheerder"],
    domeinen: [],
    teamId: null,
  };
  expect(may(beheerder, "rollen-geven", { soort: "gebruiker", gemeenteId: "g1" })).toEqual({
    toegestaan: false,
    reden: "uzelf",
  });
});
