import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ROLLEN, type Rol } from "../access/rol.ts";
import { datum } from "../time/datum.ts";
import {
  magSetactie,
  mogelijkeSetacties,
  voerSetactieUit,
  type SetactieHandeling,
  type Setstand,
} from "./set-acties.ts";
import { SETACTIES, SETSTATUSSEN, SETTABEL, type Setactie } from "./toestanden.ts";

const VANDAAG = datum("2026-11-21");
const KLAAR = { beoordeling: 0, publicatie: 0 };

const stand = (anders: Partial<Setstand> = {}): Setstand => ({
  status: "concept",
  inhoudshash: "h1",
  bewerkers: ["adviseur"],
  goedkeuring: null,
  ingangsdatum: null,
  ...anders,
});
const actor = (gebruikerId: string, ...rollen: Rol[]) => ({ gebruikerId, rollen });
const ADVISEUR = actor("adviseur", "privacyadviseur");
const BELEID = actor("beleid", "beleidsmedewerker");
const doe = (anders: Partial<SetactieHandeling> = {}): SetactieHandeling => ({
  vandaag: VANDAAG,
  belemmeringen: KLAAR,
  ...anders,
});

function na(
  van: Setstand,
  ...stappen: [Setactie, ReturnType<typeof actor>, Partial<SetactieHandeling>?][]
): Setstand {
  return stappen.reduce((nu, [actie, wie, hoe]) => {
    const uitkomst = voerSetactieUit(actie, nu, wie, doe(hoe));
    if (!uitkomst.ok) throw new Error(`${actie}: ${uitkomst.redenen.map(({ reden }) => reden).join(", ")}`);
    return uitkomst.stand;
  }, van);
}

const redenen = (
  actie: Setactie,
  van: Setstand,
  wie: ReturnType<typeof actor>,
  hoe: Partial<SetactieHandeling> = {},
) => {
  const mag = magSetactie(actie, van, wie, doe(hoe));
  return mag.toegestaan ? [] : mag.redenen.map(({ reden }) => reden);
};

/** Somebody of a few people, each with any roles. */
const wie = fc.record({
  gebruikerId: fc.constantFrom("a", "b", "c"),
  rollen: fc.uniqueArray(fc.constantFrom(...ROLLEN)),
});
const stap = fc.record({
  actie: fc.constantFrom(...SETACTIES),
  wie,
  hoe: fc.record(
    {
      nieuweHash: fc.constantFrom("h1", "h2", "h3"),
      gezien: fc.constantFrom("h1", "h2", "h3"),
      reden: fc.constantFrom("", "Omdat."),
      ingangsdatum: fc.constantFrom(datum("2026-11-20"), VANDAAG, datum("2027-01-01")),
    },
    { requiredKeys: [] },
  ),
});

/** Every state a set passes through in a random history; refused actions are skipped, as in practice. */
function geschiedenis(
  stappen: readonly { actie: Setactie; wie: typeof ADVISEUR; hoe: Partial<SetactieHandeling> }[],
) {
  const standen = [{ stand: stand({ bewerkers: ["a"] }), actie: null as Setactie | null, door: "a" }];
  for (const { actie, wie: door, hoe } of stappen) {
    const uitkomst = voerSetactieUit(actie, standen.at(-1)!.stand, door, doe(hoe));
    if (uitkomst.ok) standen.push({ stand: uitkomst.stand, actie, door: door.gebruikerId });
  }
  return standen;
}

describe("properties", () => {
  test("nobody approves what they edited, in any history", () => {
    let goedgekeurd = 0;
    fc.assert(
      fc.property(fc.array(stap, { minLength: 10, maxLength: 60 }), (stappen) => {
        for (const { stand: nu, actie, door } of geschiedenis(stappen)) {
          if (actie === "goedkeuren") {
            goedgekeurd += 1;
            expect(nu.bewerkers).not.toContain(door);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(goedgekeurd).toBeGreaterThan(0);
  });

  test("what is published was approved as it is, by someone who never edited it", () => {
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 60 }), (stappen) => {
        for (const { stand: nu } of geschiedenis(stappen)) {
          if (nu.status !== "gepubliceerd" && nu.status !== "ingepland") continue;
          expect(nu.goedkeuring?.hash).toBe(nu.inhoudshash);
          expect(nu.bewerkers).not.toContain(nu.goedkeuring?.door);
          expect(nu.ingangsdatum).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  test("an edit voids the approval, also when it changes nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SETSTATUSSEN),
        wie,
        fc.constantFrom("h1", "h2"),
        (status, door, nieuweHash) => {
          const uitkomst = voerSetactieUit(
            "bewerken",
            stand({ status, goedkeuring: { door: "x", hash: "h1" } }),
            door,
            doe({ nieuweHash }),
          );
          if (uitkomst.ok)
            expect(uitkomst.stand).toMatchObject({
              status: "concept",
              goedkeuring: null,
              inhoudshash: nieuweHash,
            });
        },
      ),
    );
  });

  test("who has neither role does nothing at all", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SETSTATUSSEN),
        fc.uniqueArray(fc.constantFrom("medewerker", "fg", "beheerder")),
        (status, rollen) => {
          expect(mogelijkeSetacties(stand({ status }), { gebruikerId: "z", rollen }, doe())).toEqual([]);
        },
      ),
    );
  });

  test("a closed state leads nowhere", () => {
    expect([SETTABEL.gepubliceerd, SETTABEL.verworpen]).toEqual([{}, {}]);
  });
});

describe("the way of a set", () => {
  const ingediend = na(stand(), ["indienen", ADVISEUR]);
  const goedgekeurd = na(ingediend, ["goedkeuren", BELEID, { gezien: "h1" }]);

  it("from draft to published", () => {
    expect(na(goedgekeurd, ["publiceren", BELEID, { ingangsdatum: VANDAAG }])).toEqual({
      status: "gepubliceerd",
      inhoudshash: "h1",
      bewerkers: ["adviseur"],
      goedkeuring: { door: "beleid", hash: "h1" },
      ingangsdatum: VANDAAG,
    });
  });

  it("the author with both roles still cannot approve", () => {
    const beide = actor("adviseur", "privacyadviseur", "beleidsmedewerker");
    expect(redenen("goedkeuren", ingediend, beide, { gezien: "h1" })).toEqual(["vier-ogen"]);
    expect(mogelijkeSetacties(ingediend, beide, doe())).not.toContain("goedkeuren");
  });

  it("a reviewer approves only what was seen", () => {
    expect(redenen("goedkeuren", ingediend, BELEID, { gezien: "h0" })).toEqual(["zelfde-inhoud"]);
    expect(redenen("goedkeuren", ingediend, BELEID)).toEqual(["zelfde-inhoud"]);
  });

  it("all reasons at once", () => {
    expect(
      redenen("goedkeuren", ingediend, ADVISEUR, { belemmeringen: { beoordeling: 2, publicatie: 0 } }),
    ).toEqual(["rol", "vier-ogen", "zelfde-inhoud", "klaar-voor-beoordeling"]);
  });

  it("rejecting, withdrawing and a failed bill need a reason", () => {
    expect(redenen("afwijzen", ingediend, BELEID, { reden: "  " })).toEqual(["reden"]);
    expect(
      na(
        ingediend,
        ["afwijzen", BELEID, { reden: "Bron ontbreekt." }],
        ["bewerken", ADVISEUR, { nieuweHash: "h2" }],
      ),
    ).toMatchObject({ status: "concept" });
    expect(redenen("verwerpen", stand(), BELEID)).toEqual(["reden"]);
    expect(na(stand(), ["intrekken", ADVISEUR, { reden: "Dubbel." }], ["heropenen", ADVISEUR]).status).toBe(
      "concept",
    );
  });

  it("an approval with a stale hash publishes nothing", () => {
    expect(
      redenen("publiceren", { ...goedgekeurd, inhoudshash: "h2" }, BELEID, { ingangsdatum: VANDAAG }),
    ).toEqual(["goedkeuring-geldig"]);
  });

  it("a schedule is locked, can be withdrawn, and publishes on its own day and no earlier", () => {
    const dag = datum("2027-01-01");
    expect(redenen("inplannen", goedgekeurd, BELEID, { ingangsdatum: VANDAAG })).toEqual([
      "ingangsdatum-in-toekomst",
    ]);
    const ingepland = na(goedgekeurd, ["inplannen", BELEID, { ingangsdatum: dag }]);
    expect(redenen("bewerken", ingepland, ADVISEUR, { nieuweHash: "h2" })).toEqual(["status"]);
    expect(
      redenen("publiceren", ingepland, BELEID, {
        vandaag: datum("2026-12-31"),
        ingangsdatum: datum("2026-12-31"),
      }),
    ).toEqual(["ingangsdatum-bereikt"]);
    expect(redenen("publiceren", ingepland, BELEID, { vandaag: dag })).toEqual([]);
    expect(na(ingepland, ["inplanning-intrekken", BELEID]).status).toBe("goedgekeurd");
  });
});
