import { sql } from "drizzle-orm";
import { listOverzichttellingen, type Overzichttelling } from "../repositories/overzichttelling.ts";
import { overzichttelling } from "../schema/overzichttelling.ts";
import type { Tx } from "../tenant.ts";

type Reeks = Pick<Overzichttelling, "soort" | "domein" | "partner" | "oordeel"> & {
  /** The last quarter that is over comes last; 0 is left out. */
  readonly aantallen: readonly number[];
};

const besluiten = (
  soort: "zonder-grondslag" | "gestopt-zonder-grondslag" | "niet-delen" | "uitzondering",
  domein: string,
  partner: string,
  ...aantallen: number[]
): Reeks => ({ soort, domein, partner, oordeel: null, aantallen });
const inzagen = (soort: "inzage" | "noodinzage", domein: string, ...aantallen: number[]): Reeks => ({
  soort,
  domein,
  partner: null,
  oordeel: null,
  aantallen,
});
const bevindingen = (
  soort: "inzagebevinding" | "uitzonderingsbevinding",
  oordeel: string,
  ...aantallen: number[]
): Reeks => ({ soort, domein: null, partner: null, oordeel, aantallen });

/** Made up: a gemeente that shares less without a basis from quarter to quarter. */
const REEKSEN: readonly Reeks[] = [
  besluiten("zonder-grondslag", "werk-en-inkomen", "domein-wmo", 21, 19, 17, 14, 12, 9),
  besluiten("zonder-grondslag", "werk-en-inkomen", "domein-schuldhulpverlening", 8, 9, 7, 7, 6, 5),
  besluiten("zonder-grondslag", "schuldhulpverlening", "domein-werk-en-inkomen", 13, 14, 11, 12, 9, 8),
  besluiten("zonder-grondslag", "schuldhulpverlening", "woningcorporatie", 6, 3, 5, 7, 4, 6),
  besluiten("zonder-grondslag", "jeugd", "politie", 3, 6, 2, 5, 4, 1),
  besluiten("zonder-grondslag", "jeugd", "school", 7, 8, 8, 6, 9, 7),
  besluiten("zonder-grondslag", "wmo", "woningcorporatie", 4, 5, 7, 3, 6, 5),
  besluiten("zonder-grondslag", "leerplicht-rmc", "ggd", 0, 2, 0, 1, 3, 0),
  besluiten("gestopt-zonder-grondslag", "werk-en-inkomen", "domein-wmo", 9, 8, 9, 6, 7, 5),
  besluiten("gestopt-zonder-grondslag", "jeugd", "school", 5, 3, 6, 5, 4, 2),
  besluiten("niet-delen", "werk-en-inkomen", "domein-wmo", 18, 16, 14, 12, 10, 8),
  besluiten("niet-delen", "werk-en-inkomen", "werkgever", 6, 5, 3, 6, 5, 4),
  besluiten("niet-delen", "schuldhulpverlening", "domein-werk-en-inkomen", 6, 7, 5, 6, 5, 3),
  besluiten("niet-delen", "schuldhulpverlening", "woningcorporatie", 5, 2, 5, 6, 3, 5),
  besluiten("niet-delen", "jeugd", "school", 6, 7, 7, 5, 8, 6),
  besluiten("niet-delen", "jeugd", "politie", 2, 4, 1, 3, 2, 1),
  besluiten("niet-delen", "wmo", "woningcorporatie", 3, 5, 6, 2, 5, 5),
  besluiten("niet-delen", "leerplicht-rmc", "ggd", 0, 1, 0, 1, 2, 0),
  besluiten("uitzondering", "schuldhulpverlening", "domein-werk-en-inkomen", 7, 6, 6, 5, 4, 5),
  besluiten("uitzondering", "werk-en-inkomen", "domein-schuldhulpverlening", 2, 3, 1, 2, 0, 1),
  inzagen("inzage", "wmo", 14, 17, 15, 12, 16, 11),
  inzagen("inzage", "jeugd", 9, 8, 11, 10, 7, 9),
  inzagen("inzage", "schuldhulpverlening", 5, 6, 3, 7, 6, 5),
  inzagen("noodinzage", "jeugd", 2, 5, 3, 6, 2, 5),
  inzagen("noodinzage", "wmo", 1, 0, 2, 0, 3, 1),
  { soort: "steekproef", domein: null, partner: null, oordeel: null, aantallen: [1, 1, 2, 1, 1, 2] },
  bevindingen("inzagebevinding", "in-orde", 9, 12, 14, 11, 10, 13),
  bevindingen("inzagebevinding", "vraag", 3, 2, 4, 5, 2, 1),
  bevindingen("inzagebevinding", "niet-in-orde", 1, 2, 0, 1, 2, 1),
  bevindingen("uitzonderingsbevinding", "in-orde", 5, 6, 5, 5, 3, 5),
  bevindingen("uitzonderingsbevinding", "vraag", 3, 2, 1, 2, 1, 0),
];

/** Counts of the quarters before the demo began; none of them belongs to a dossier. Once, as the owner. */
export async function seedDemoTellingen(
  tx: Tx,
  { gemeenteId, nu }: { readonly gemeenteId: string; readonly nu: Date },
): Promise<void> {
  // What happened in the demo itself is of the quarter that runs, or later.
  if ((await listOverzichttellingen(tx, { van: "2000-01-01", tot: begonnen(nu) })).length > 0) return;
  const rijen = REEKSEN.flatMap(({ aantallen, ...wat }) =>
    aantallen.flatMap((aantal, plek) => {
      const terug = aantallen.length - plek;
      return aantal === 0 ? [] : [{ ...wat, gemeenteId, aantal, kwartaal: begin(nu, terug) }];
    }),
  );
  await tx.insert(overzichttelling).values(rijen);
}

/** The first day of the quarter so many back. */
function begin(nu: Date, terug: number) {
  return sql`(public.kwartaal_van(${nu.toISOString()}::timestamptz) - make_interval(months => ${3 * terug}))::date`;
}

/** As near as it needs: the first month of the quarter, in universal time. */
function begonnen(nu: Date): string {
  return new Date(Date.UTC(nu.getUTCFullYear(), nu.getUTCMonth() - (nu.getUTCMonth() % 3), 1))
    .toISOString()
    .slice(0, 10);
}
