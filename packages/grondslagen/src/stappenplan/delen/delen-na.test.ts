import fc from "fast-check";
import { expect, test } from "vitest";
import { maakStap, maakVraag, proefStappenplan, proefTabelversie } from "../../../testing/index.ts";
import type { TabelversieInhoud } from "../../model/tabelversie.ts";
import { pasToe } from "../../publication/pas-toe.ts";
import { samenvoegen } from "../../publication/samenvoegen.ts";
import { operatiesTussen } from "../../publication/verschil.ts";
import type { Stappenplan } from "../definitie.ts";
import { delenNa } from "./delen-na.ts";
import { delenVan } from "./delen-van.ts";
import { stelPlanSamen } from "./stel-plan-samen.ts";

const { inhoud: TABELLEN } = proefTabelversie();
const met = (delen: object): TabelversieInhoud => ({ ...TABELLEN, ...(delen as Partial<TabelversieInhoud>) });

/** Questions by name, in up to three steps. */
const plan = fc.shuffledSubarray(["a", "b", "c", "d", "e", "f", "g"], { minLength: 3 }).chain((vragen) =>
  fc
    .tuple(fc.shuffledSubarray(["een", "twee", "drie"], { minLength: 1 }), fc.nat({ max: 5 }))
    .map(([stappen, knip]): Stappenplan =>
      proefStappenplan(
        stappen.map((stap, nummer) =>
          maakStap(
            stap,
            vragen
              .filter((_, plek) => (plek + knip) % stappen.length === nummer)
              .map((vraag) => maakVraag(vraag, "tekst")),
          ),
        ),
      ),
    ),
);

test("as changes of the earlier one it becomes the later one, whatever moved, came and went", () => {
  fc.assert(
    fc.property(plan, plan, (eerder, later) => {
      const basis = met(delenVan(eerder));
      const wordt = met(delenNa(eerder, later));
      const toegepast = pasToe(basis, operatiesTussen(basis, wordt, "Een nieuwe uitgave."));
      if (!toegepast.ok) throw new Error(toegepast.problemen[0]?.melding);
      expect(stelPlanSamen(toegepast.inhoud)).toEqual({ ok: true, definitie: later });
    }),
  );
});

test("beside what others made of the earlier one, both stay", () => {
  const vragen = (...ids: string[]) => ids.map((id) => maakVraag(id, "tekst"));
  const eerder = proefStappenplan([maakStap("een", vragen("a", "b", "c"))]);
  const later = proefStappenplan([maakStap("een", vragen("a", "nieuw", "c", "b"))]);
  const eigen = { ...delenVan(eerder) };
  const hunne = met({
    ...eigen,
    stapvragen: [
      ...(eigen.stapvragen ?? []).map((vraag) =>
        vraag.id === "a" ? { ...vraag, titel: "Eigen tekst" } : vraag,
      ),
      { ...maakVraag("van-ons", "tekst"), stap: "een", na: "a" },
    ],
  });
  const samen = samenvoegen(met(delenVan(eerder)), met(delenNa(eerder, later)), hunne);
  const uit = samen.ok ? stelPlanSamen(samen.inhoud) : null;
  if (uit?.ok !== true) throw new Error("they do not go together");
  const [stap] = uit.definitie.stappen;
  expect(stap?.vragen.map(({ id }) => id).toSorted()).toEqual(["a", "b", "c", "nieuw", "van-ons"]);
  expect(stap?.vragen[0]).toMatchObject({ id: "a", titel: "Eigen tekst" });
});
