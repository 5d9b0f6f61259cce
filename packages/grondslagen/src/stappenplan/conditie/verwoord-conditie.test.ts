import { expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan, proefWoordenlijst } from "../../../testing/index.ts";
import type { Conditie } from "./conditie.ts";
import { verwoordConditie } from "./verwoord-conditie.ts";

const plan = proefStappenplan([
  maakStap("een", [
    maakVraag("domein", "keuze", { titel: "Voor welk domein?", uit: "domeinen" }),
    maakVraag("gevaar", "ja-nee-twijfel", { titel: "Is er gevaar?" }),
    maakVraag("wie", "personen", { titel: "Wie?" }),
  ]),
]);

const ZINNEN: [Conditie, string][] = [
  [{ vraag: "gevaar", is: "ja" }, "Als u bij “Is er gevaar?” kiest voor “Ja”."],
  [{ niet: { vraag: "gevaar", is: "ja" } }, "Als u bij “Is er gevaar?” niet kiest voor “Ja”."],
  [{ vraag: "domein", is: ["wmo", "jeugd"] }, "Als u bij “Voor welk domein?” kiest voor “Wmo” of “Jeugd”."],
  [{ vraag: "wie", minderjarig: true }, "Als bij “Wie?” iemand jonger dan 18 jaar staat."],
  [
    { alle: [{ uitkomst: ["geen-grondslag", "onvolledig"] }, { beleid: true }] },
    "Als (er geen grondslag is gevonden of het antwoord nog niet zeker is) en uw gemeente voor deze situatie beleid voor uitzonderingen heeft.",
  ],
  [{ niet: { twijfel: true } }, "Als niet geldt dat u bij een eerdere vraag twijfelt."],
  [{ vereiste: "uitdrukkelijke-toestemming" }, "Als de wet uitdrukkelijke toestemming vraagt."],
  [
    { bevat: { vraag: "wie", veld: "rol", waarde: ["client", "inwonend-kind"] } },
    "Als bij “Wie?” de cliënt zelf of inwonend kind staat.",
  ],
];

it.each(ZINNEN)("%j", (conditie, zin) => {
  expect(verwoordConditie(conditie, plan, proefWoordenlijst())).toBe(zin);
});
