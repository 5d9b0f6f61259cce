import fc from "fast-check";
import type { TabelversieInhoud } from "../src/model/tabelversie.ts";
import { lijstVan } from "../src/publication/entiteit.ts";
import { soortSchema } from "../src/publication/entiteit-schema.ts";
import { pasToe } from "../src/publication/pas-toe.ts";
import { operatieSchema, type Operatie } from "../src/publication/wijzigingsset.ts";
import { maakLeidraad } from "./proef-leidraad.ts";
import { maakRegel } from "./proef-tabelversie.ts";

/** Ids that a set may add; the same few, so that two sets meet. */
const NIEUW = ["nieuw.a", "nieuw.b", "nieuw.c"];

/**
 * Random operations on this content that can be applied: what cannot (a second end date, a rule that is gone) is
 * left out as it comes up.
 */
export function operatiesOp(inhoud: TabelversieInhoud): fc.Arbitrary<Operatie[]> {
  const regels = fc.constantFrom(...inhoud.regels.map(({ id }) => id), ...NIEUW);
  const partners = fc.constantFrom(...inhoud.woordenlijst.partners.map(({ id }) => id));
  const dag = fc.constantFrom("2020-01-01", "2021-01-01", "2026-07-01");
  const wijziging = fc.oneof(
    fc.record({ veld: fc.constant("avg"), nieuw: fc.constantFrom(null, "6-1-c", "6-1-e") }),
    fc.record({
      veld: fc.constant("partners"),
      nieuw: fc.uniqueArray(partners, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ veld: fc.constant("geldig.tot"), nieuw: fc.option(dag) }),
    fc.record({
      veld: fc.constant("vereisten"),
      nieuw: fc.constantFrom(
        { status: "geen-extra", lijst: [] },
        { status: "vermeld", lijst: [{ vereiste: "noodzakelijkheid", door: null }] },
      ),
    }),
  );
  const ruw: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        op: fc.constant("wijzigen"),
        soort: fc.constant("regel"),
        id: regels,
        wijziging,
      }),
    },
    fc.record({ op: fc.constant("beeindigen"), soort: fc.constant("regel"), id: regels, tot: dag }),
    fc.record({ op: fc.constant("beeindigen"), soort: fc.constant("partner"), id: partners, tot: dag }),
    fc.record({
      op: fc.constant("schrappen"),
      soort: fc.constant("regel"),
      id: regels,
      reden: fc.constant("Nooit recht."),
    }),
    fc.record({ op: fc.constant("verwijderen"), soort: fc.constant("regel"), id: regels }),
    fc.record({
      op: fc.constant("toevoegen"),
      soort: fc.constant("regel"),
      waarde: fc
        .record({ id: fc.constantFrom(...NIEUW), avg: fc.constantFrom("6-1-c" as const, "6-1-e" as const) })
        .map(maakRegel),
    }),
    fc.record({
      op: fc.constant("wijzigen"),
      soort: fc.constant("partner"),
      id: partners,
      wijziging: fc.record({
        veld: fc.constant("naam"),
        nieuw: fc.constantFrom("Andere naam", "Nieuwe naam"),
      }),
    }),
    // The only collection that may be absent: adding the first and taking out the last must both hold.
    fc.record({
      op: fc.constant("toevoegen"),
      soort: fc.constant("leidraad"),
      waarde: fc
        .record({
          id: fc.constantFrom(...NIEUW),
          kort: fc.constantFrom("Zo zit het.", "Zo zit het niet."),
        })
        .map(maakLeidraad),
    }),
    fc.record({
      op: fc.constant("wijzigen"),
      soort: fc.constant("leidraad"),
      id: fc.constantFrom(...NIEUW),
      wijziging: fc.record({
        veld: fc.constant("vervangt"),
        nieuw: fc.constantFrom({ was: "toen", wasArtikelen: "artikel 1", werd: "nu" }),
      }),
    }),
    fc.record({
      op: fc.constant("verwijderen"),
      soort: fc.constant("leidraad"),
      id: fc.constantFrom(...NIEUW),
    }),
  );
  return fc.array(ruw, { maxLength: 8 }).map((voorstellen) => {
    const gelukt: Operatie[] = [];
    for (const voorstel of voorstellen) {
      const stand = pasToe(inhoud, gelukt);
      const operatie = stand.ok ? maakOperatie(voorstel, stand.inhoud) : null;
      if (operatie !== null && pasToe(inhoud, [...gelukt, operatie]).ok) gelukt.push(operatie);
    }
    return gelukt;
  });
}

/** Fills in the old value; null when what it changes is not there. */
function maakOperatie(
  { wijziging, ...rest }: Record<string, unknown>,
  inhoud: TabelversieInhoud,
): Operatie | null {
  if (wijziging === undefined) return operatieSchema.parse(rest);
  const { veld } = wijziging as { veld: string };
  const lijst = lijstVan(inhoud, soortSchema.parse(rest["soort"]));
  let oud: unknown = lijst.find(({ id }) => id === rest["id"]);
  if (oud === undefined) return null;
  for (const sleutel of veld.split(".")) oud = (oud as Record<string, unknown> | undefined)?.[sleutel];
  const metOud = oud === undefined ? wijziging : { ...(wijziging as object), oud };
  return operatieSchema.parse({ ...rest, velden: [metOud] });
}
