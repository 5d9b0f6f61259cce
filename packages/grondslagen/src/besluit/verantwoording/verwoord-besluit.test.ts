import { expect, it } from "vitest";
import { proefWoordenlijst } from "../../../testing/index.ts";
import { momentVan } from "../../decision/benoem.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import { datum } from "../../time/datum.ts";
import { verwoordMetWieEnWaarom, verwoordUitkomst } from "./verwoord-besluit.ts";

const basis = proefWoordenlijst();
const w: Woordenlijst = {
  ...basis,
  partners: basis.partners.map((partner) =>
    partner.id === "svb"
      ? {
          ...partner,
          namen: [
            {
              naam: "Raad van Arbeid",
              inZin: "de Raad van Arbeid",
              geldig: { van: null, tot: datum("2019-01-01") },
            },
          ],
        }
      : partner,
  ),
};
const VRAAG = { domein: "wmo", richting: "opvragen", partner: "svb", gegevens: ["gewoon"] };

it.each([
  ["2018-12-31", "de Raad van Arbeid"],
  ["2019-01-01", "de SVB"],
])("the account of %s names partners as they were called then", (dag, naam) => {
  const moment = momentVan({ domein: "wmo", peildatum: datum(dag) }, w);
  expect(verwoordUitkomst("delen-met-grondslag", "grondslag", VRAAG, w, moment)).toBe(
    `Ik vraag gewone persoonsgegevens op bij ${naam}, want daarvoor is een grondslag.`,
  );
  expect(verwoordMetWieEnWaarom(VRAAG, "grondslag", "", w, moment)).toContain(`en ${naam}.`);
});
