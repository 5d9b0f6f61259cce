import fc from "fast-check";
import type { Vraag } from "../src/decision/vraag.ts";
import type { Regel } from "../src/model/regel.ts";
import { datum, type Datum } from "../src/time/datum.ts";
import { proefWoordenlijst } from "./proef-woordenlijst.ts";
import { maakRegel } from "./proef-tabelversie.ts";

const w = proefWoordenlijst();
const een = (termen: readonly { id: string }[]) => fc.constantFrom(...termen.map(({ id }) => id));
const enkele = (termen: readonly { id: string }[], maxLength = 3) =>
  fc.uniqueArray(een(termen), { minLength: 1, maxLength });
const ofZwijgt = (termen: readonly { id: string }[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant("zwijgt" as const) },
    { weight: 2, arbitrary: enkele(termen) },
  );

/** Days on, before and after which the arbitrary rules begin and end. */
const DAGEN = [
  "2014-12-31",
  "2015-01-01",
  "2018-05-24",
  "2018-05-25",
  "2019-08-11",
  "2021-01-01",
  "2021-01-02",
];
const dag: fc.Arbitrary<Datum> = fc.constantFrom(...DAGEN.map((waarde) => datum(waarde)));
const grens: fc.Arbitrary<Datum | null> = fc.option(dag, { freq: 2 });

const beslissend = fc.option(fc.constant(true as const), { nil: undefined });
const ouderdom = fc.option(fc.constantFrom(0, 5, 18, 23, 27));
const janee = (feit: string) =>
  fc.record({ feit: fc.constant(feit), voorwaarde: fc.constant(1), is: fc.boolean(), beslissend });

/** Most rules ask for none. */
const voorwaarden: fc.Arbitrary<Regel["feiten"]> = fc.option(
  fc
    .tuple(
      fc.option(janee("leerplichtig")),
      fc.option(janee("verzuim")),
      fc.option(
        fc.record({
          feit: fc.constant("leeftijd"),
          voorwaarde: fc.constant(2),
          van: ouderdom,
          tot: ouderdom,
          beslissend,
        }),
      ),
    )
    .map((delen) => delen.filter((deel) => deel !== null) as NonNullable<Regel["feiten"]>)
    .map((delen) => (delen.length === 0 ? undefined : delen)),
  { nil: undefined, freq: 2 },
);

/** As `leesVraag` gives them: never empty. */
const feiten: fc.Arbitrary<Vraag["feiten"]> = fc
  .record(
    {
      leeftijd: fc.constantFrom(0, 4, 5, 17, 18, 22, 23, 27, 90),
      leerplichtig: fc.boolean(),
      verzuim: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((gegeven) => (Object.keys(gegeven).length === 0 ? undefined : { ...gegeven }));

function regelsMet(termen: readonly { id: string }[]) {
  return fc
    .record({
      domein: een(w.domeinen.slice(0, 2)),
      richtingen: enkele(w.richtingen.slice(0, 3), 2),
      partners: enkele(termen),
      gegevens: fc.record({
        draagt: fc.uniqueArray(een(w.gegevens), { maxLength: 2 }),
        zwijgt: fc.boolean(),
      }),
      betrokkenen: ofZwijgt(w.betrokkenen),
      doelen: ofZwijgt(w.doelen),
      herkomst: ofZwijgt(w.herkomst),
      van: grens,
      tot: grens,
      laatstGecontroleerd: dag,
      feiten: voorwaarden,
      controle: fc.constantFrom("uit-bron" as const, "betwist" as const, "te-controleren" as const),
    })
    .map(({ van, tot, feiten: eisen, ...rest }): Regel =>
      maakRegel({
        ...rest,
        geldig: { van, tot },
        ...(eisen === undefined ? {} : { feiten: eisen, voorwaarden: ["Zin één.", "Zin twee."] }),
      }),
    );
}

/** Rules of two domains over the small vocabulary, each with an id of its own. */
export const arbitraireRegels: fc.Arbitrary<Regel[]> = fc
  .array(regelsMet(w.partners), { maxLength: 40, size: "max" })
  .map((regels) => regels.map((regel, nummer) => ({ ...regel, id: `regel-${nummer}` })));

/** Questions about the same things, as `leesVraag` would give them. */
export const arbitraireVraag: fc.Arbitrary<Vraag> = fc
  .record({
    id: fc.constant("x"),
    domein: een(w.domeinen.slice(0, 2)),
    richting: een(w.richtingen),
    partner: een(w.partners),
    gegevens: enkele(w.gegevens, 2),
    betrokkene: fc.option(een(w.betrokkenen)),
    doel: fc.option(
      fc.oneof({ weight: 5, arbitrary: een(w.doelen) }, { weight: 1, arbitrary: fc.constant("anders") }),
    ),
    herkomst: fc.option(een(w.herkomst)),
    peildatum: dag,
    tabelversie: fc.constant(null),
    wetsvoorstel: fc.constant(null),
    feiten: fc.option(feiten, { nil: undefined, freq: 2 }),
  })
  .map(({ feiten: gegeven, ...vraag }): Vraag =>
    gegeven === undefined ? vraag : { ...vraag, feiten: gegeven },
  );
