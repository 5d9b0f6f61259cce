import fc from "fast-check";
import { expect, it } from "vitest";
import { willekeurigeBewerking } from "../../testing/arbitraire-bewerking.ts";
import { operatiesOp } from "../../testing/arbitraire-operaties.ts";
import { proefTabelversie } from "../../testing/index.ts";
import { bewerkAlle } from "./bewerk-alle.ts";
import { bewerk, type Bewerking, type Bewerkt } from "./bewerk.ts";
import { lijstVan, type Entiteit } from "./entiteit.ts";
import { pasToe } from "./pas-toe.ts";
import type { Operatie } from "./wijzigingsset.ts";

const BASIS = proefTabelversie().inhoud;
const inhoudNa = (operaties: readonly Operatie[]) => {
  const na = pasToe(BASIS, operaties);
  if (!na.ok) throw new Error(JSON.stringify(na.problemen));
  return na.inhoud;
};
const regels = lijstVan(BASIS, "regel");
const met = (regel: Entiteit, anders: object, reden = "Omdat."): Bewerking => ({
  soort: "regel",
  id: regel.id,
  gezien: regel,
  nieuw: { ...regel, ...anders },
  reden,
});
const [een, twee] = [regels[0]!, regels[1]!];

it("what many edits leave is what they leave one after the other", () => {
  let gelukt = 0;
  fc.assert(
    fc.property(
      operatiesOp(BASIS),
      fc.array(willekeurigeBewerking(BASIS), { maxLength: 6 }),
      (operaties, stappen) => {
        const stand = inhoudNa(operaties);
        const alle = stappen.map((stap) => stap(stand));
        const bewerkingen = [...new Map(alle.map((stap) => [`${stap.soort} ${stap.id}`, stap])).values()];
        let nacheinander: Operatie[] | null = [...operaties];
        for (const bewerking of bewerkingen) {
          const na: Bewerkt | null = nacheinander === null ? null : bewerk(BASIS, nacheinander, bewerking);
          nacheinander = na?.ok === true ? na.operaties : null;
        }
        const samen = bewerkAlle(BASIS, operaties, bewerkingen);
        if (nacheinander === null) return;
        gelukt += 1;
        if (!samen.ok) throw new Error(JSON.stringify(samen));
        expect(inhoudNa(samen.operaties)).toEqual(inhoudNa(nacheinander));
        expect(samen.operaties.length).toBe(nacheinander.length);
      },
    ),
  );
  expect(gelukt).toBeGreaterThan(20);
});

it("all or nothing, and every refusal is named with what is wrong", () => {
  const samen = bewerkAlle(
    BASIS,
    [],
    [met(een, { binding: "onzin" }), met(twee, { binding: "betwist" }), met(twee, { avg: null })],
  );
  expect(samen).toMatchObject({
    ok: false,
    geweigerd: [
      { id: een.id, problemen: [{ veld: "binding" }], conflicten: [] },
      { id: twee.id, problemen: [{ code: "bestaat-al" }] },
    ],
  });
});

it("what another changed meanwhile is kept, and the same field in two ways is a conflict of that entity only", () => {
  const eerst = bewerkAlle(BASIS, [], [met(een, { voorwaarden: ["Van een ander."] })]);
  if (!eerst.ok) throw new Error(JSON.stringify(eerst));
  const naast = bewerkAlle(BASIS, eerst.operaties, [met(een, { binding: "betwist" })]);
  expect(naast).toMatchObject({ ok: true, samengevoegd: [{ soort: "regel", id: een.id }] });
  const tegen = bewerkAlle(BASIS, eerst.operaties, [
    met(een, { voorwaarden: ["Van mij."] }),
    met(twee, { binding: "betwist" }),
  ]);
  expect(tegen).toMatchObject({
    ok: false,
    geweigerd: [{ id: een.id, problemen: [], conflicten: [{ veld: "voorwaarden" }] }],
  });
});

it("back to what the base has leaves no operation", () => {
  const eerst = bewerkAlle(BASIS, [], [met(een, { binding: "betwist" }), met(twee, { binding: "betwist" })]);
  if (!eerst.ok) throw new Error(JSON.stringify(eerst));
  expect(eerst.operaties).toHaveLength(2);
  const terug = bewerkAlle(BASIS, eerst.operaties, [
    { ...met(een, {}), gezien: { ...een, binding: "betwist" } },
  ]);
  expect(terug).toMatchObject({ ok: true, operaties: [{ id: twee.id }] });
});
