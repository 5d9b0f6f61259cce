import fc from "fast-check";
import type { TabelversieInhoud } from "../src/model/tabelversie.ts";
import type { Bewerking } from "../src/publication/bewerk.ts";
import { lijstVan, type Entiteit } from "../src/publication/entiteit.ts";
import { maakRegel } from "./proef-tabelversie.ts";

/** An edit by someone who sees this state of the set. */
export type Stap = (stand: TabelversieInhoud) => Bewerking;

const NIEUW = ["nieuw.a", "nieuw.b"];

/** Random edits of a few rules and partners, so that two of them often meet. */
export function willekeurigeBewerking(inhoud: TabelversieInhoud): fc.Arbitrary<Stap> {
  const regels = fc.constantFrom(...inhoud.regels.slice(0, 3).map(({ id }) => id), ...NIEUW);
  const partners = fc.constantFrom(...inhoud.woordenlijst.partners.slice(-2).map(({ id }) => id));
  const reden = fc.constantFrom("Omdat.", "Daarom.");
  const anders: fc.Arbitrary<Record<string, unknown> | null> = fc.oneof(
    fc.record({ avg: fc.constantFrom(null, "6-1-c", "6-1-e") }),
    fc.record({ partners: fc.constantFrom(["svb"], ["uwv"], ["svb", "uwv"]) }),
    fc.record({ geldig: fc.constantFrom({ van: null, tot: null }, { van: null, tot: "2021-01-01" }) }),
    fc.record({ voorwaarden: fc.constantFrom([], ["Alleen op verzoek."]) }),
    fc.record({
      avg: fc.constantFrom("6-1-c", null),
      vereisten: fc.constantFrom(
        { status: "geen-extra", lijst: [] },
        { status: "vermeld", lijst: [{ vereiste: "noodzakelijkheid", door: null }] },
      ),
    }),
    fc.constant(null),
  );
  return fc
    .oneof(
      {
        weight: 5,
        arbitrary: fc.record({ soort: fc.constant("regel" as const), id: regels, anders, reden }),
      },
      fc.record({
        soort: fc.constant("partner" as const),
        id: partners,
        anders: fc.oneof(
          fc.record({ naam: fc.constantFrom("Andere naam", "Nieuwe naam") }),
          fc.record({ aliassen: fc.constantFrom([], ["ook zo"]) }),
          fc.record({ geldig: fc.constant({ van: null, tot: "2026-07-01" }) }),
        ),
        reden,
      }),
    )
    .map(({ soort, id, anders: velden, reden: waarom }): Stap => (stand) => {
      const gezien = lijstVan(stand, soort).find((e) => e.id === id) ?? null;
      const begin: Entiteit = gezien ?? maakRegel({ id });
      return {
        soort,
        id,
        gezien,
        nieuw: velden === null ? null : { ...begin, ...velden },
        reden: waarom,
      };
    });
}
