import { expect, test } from "vitest";
import { maakStap, maakVraag, proefStappenplan } from "../../../testing/index.ts";
import { delenVan } from "./delen-van.ts";
import { checkPlandelen, stelPlanSamen } from "./stel-plan-samen.ts";

const plan = proefStappenplan([
  maakStap("taak", [
    maakVraag("gevaar", "ja-nee-twijfel"),
    maakVraag("wie", "tekst", { conditie: { vraag: "gevaar", is: "ja" } }),
  ]),
  maakStap("besluit", [maakVraag("reden", "tekst")], { conditie: { niet: { vraag: "gevaar", is: "ja" } } }),
]);
const delen = delenVan(plan);
const titels = (uit: ReturnType<typeof stelPlanSamen>) =>
  uit?.ok === true
    ? uit.definitie.stappen.map(({ id, vragen }) => [id, vragen.map((vraag) => vraag.id)])
    : uit;

test("the parts of a stappenplan make the same one again", () => {
  expect(stelPlanSamen(delen)).toEqual({ ok: true, definitie: plan });
  expect(stelPlanSamen({})).toBeNull();
});

test("a block stands where it is used, with its conditions on the questions it was linked to", () => {
  const [kop] = delen.stappenplannen ?? [];
  const stapvragen = (delen.stapvragen ?? []).map((vraag) =>
    vraag.id === "wie" ? { ...vraag, stap: undefined, inBlok: "gevaarblok" } : vraag,
  );
  const met = {
    ...delen,
    stappenplannen: kop === undefined ? [] : [kop],
    stapvragen: [
      ...stapvragen,
      { id: "eerste", stap: "taak", blok: "gevaarblok", koppel: { gevaar: "gevaar" }, na: "gevaar" },
      {
        id: "tweede",
        stap: "besluit",
        blok: "gevaarblok",
        als: "later",
        koppel: { gevaar: "gevaar" },
        na: null,
      },
    ],
    blokken: [
      {
        id: "gevaarblok",
        titel: "Gevaar",
        bron: "Proefbron",
        parameters: [{ id: "gevaar", uitleg: "Is er gevaar?" }],
      },
    ],
  };
  const uit = stelPlanSamen(met);
  expect(titels(uit)).toEqual([
    ["taak", ["gevaar", "wie"]],
    ["besluit", ["later-wie", "reden"]],
  ]);
  const later = uit?.ok === true ? uit.definitie.stappen[1]?.vragen[0] : undefined;
  expect(later).toMatchObject({
    conditie: { vraag: "gevaar", is: "ja" },
    uitBlok: { blok: "gevaarblok", als: "later" },
  });
});

test("a question whose step another took out is named, not lost without a word", () => {
  const zonder = { ...delen, stappen: (delen.stappen ?? []).filter(({ id }) => id !== "besluit") };
  expect(checkPlandelen(zonder)).toEqual([
    {
      soort: "vorm",
      ernst: "fout",
      pad: "vragen.reden",
      melding: "de stap van deze vraag is er niet meer",
      remedie: "Verplaats de vraag naar een andere stap, of haal haar weg.",
    },
  ]);
  expect(checkPlandelen({ ...delen, stappen: [] })[0]?.melding).toBe("dit stappenplan heeft geen stappen");
});
