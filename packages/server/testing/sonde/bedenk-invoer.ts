import fc from "fast-check";
import { z } from "zod";

/** Stands where an id is asked, until the question is put: then it is known which. */
export const DIT = "00000000-0000-0000-0000-000000000000";

type Schema = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Texts that went wrong somewhere before: in SQL, JSON, HTML, spreadsheets, file names, sorting or a terminal. */
const LASTIG = [
  "",
  " ",
  "\u0000",
  "\uD800",
  "\u202Eomgekeerd",
  "' or 1=1 --",
  "%_\\",
  "<script>alert(1)</script>",
  '=HYPERLINK("http://voorbeeld.example")',
  "../../etc/passwd",
  "__proto__",
  "constructor",
  "NaN",
  "2019-02-30",
  "-1",
  "9".repeat(400),
  "a".repeat(20_000),
  "{{7*7}}",
  "\r\nSet-Cookie: a=b",
] as const;

/** Values of any type, put where another type is asked. */
const WILD = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [[]], ...LASTIG),
  fc.jsonValue({ maxDepth: 4 }),
  // As deep as a body may be that somebody made on purpose.
  fc.integer({ min: 50, max: 2_000 }).map(diep),
);

function diep(lagen: number): unknown {
  let waarde: unknown = [];
  for (let i = 0; i < lagen; i += 1) waarde = i % 2 === 0 ? [waarde] : { id: waarde };
  return waarde;
}

/**
 * Input as its schema describes it, of these words beside what it says itself. What a schema cannot say in JSON Schema
 * (a check of its own) is made up too.
 */
export function volgensSchema(schema: z.ZodType, woorden: readonly string[]): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema;
  const rest = (json["$defs"] ?? {}) as Readonly<Record<string, Schema>>;
  return arbitraryVan(json, { woorden, wortel: json, rest }, 0);
}

/** The same input, with in one or two places something else. */
export function slordig(invoer: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const ingreep = fc.tuple(fc.nat(), WILD);
  return fc
    .tuple(invoer, fc.array(ingreep, { minLength: 1, maxLength: 2 }))
    .map(([waarde, ingrepen]) => ingrepen.reduce((uit, [waar, wat]) => vervang(uit, waar, wat), waarde));
}

/** Puts `wat` in the place that `waar` counts out; the places are the keys and items, in order, at any depth. */
function vervang(waarde: unknown, waar: number, wat: unknown): unknown {
  if (typeof waarde !== "object" || waarde === null) return wat;
  const sleutels = Object.keys(waarde);
  if (sleutels.length === 0 || waar % (sleutels.length + 2) === 0) return wat;
  const sleutel = sleutels[waar % sleutels.length] as string;
  const kopie = Object.assign(Array.isArray(waarde) ? [] : {}, waarde) as Record<string, unknown>;
  if (waar % 7 === 1) delete kopie[sleutel];
  else if (waar % 7 === 2) kopie[`${sleutel}x`] = wat;
  else kopie[sleutel] = vervang(kopie[sleutel], Math.floor(waar / sleutels.length), wat);
  return kopie;
}

interface Plek {
  /** Hashes, references and codes that exist. */
  readonly woorden: readonly string[];
  /** The field this is for, which tells what its schema leaves to a check of its own. */
  readonly veld?: string;
  readonly wortel: Schema;
  readonly rest: Readonly<Record<string, Schema>>;
}

/** Below this depth a list is empty and what may be left out is. */
const DIEPST = 6;

function arbitraryVan(schema: Schema, plek: Plek, diepte: number): fc.Arbitrary<unknown> {
  const op = (deel: Schema) => arbitraryVan(deel, plek, diepte + 1);
  const verwijzing = schema["$ref"];
  if (typeof verwijzing === "string") {
    if (diepte > DIEPST) return fc.constant(null);
    const doel = verwijzing === "#" ? plek.wortel : plek.rest[verwijzing.replace("#/$defs/", "")];
    return doel === undefined ? WILD : op(doel);
  }
  if ("const" in schema) return fc.constant(schema["const"]);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
  const keuzes = (schema["anyOf"] ?? schema["oneOf"]) as readonly Schema[] | undefined;
  if (keuzes !== undefined) return fc.oneof(...keuzes.map(op));
  const delen = schema["allOf"] as readonly Schema[] | undefined;
  if (delen?.every((deel) => deel["type"] === "string"))
    return tekst(Object.assign({}, ...delen) as Schema, plek);
  if (delen !== undefined)
    return fc.tuple(...delen.map(op)).map((waarden) => Object.assign({}, ...waarden) as unknown);
  switch (schema["type"]) {
    case "string":
      return tekst(schema, plek);
    case "integer":
    case "number":
      return getal(
        Math.max(Number(schema["minimum"] ?? Number(schema["exclusiveMinimum"] ?? -1) + 1), -1e9),
        Math.min(Number(schema["maximum"] ?? 1e9), 1e9),
      );
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array": {
      const vaste = schema["prefixItems"] as readonly Schema[] | undefined;
      if (vaste !== undefined) return fc.tuple(...vaste.map(op));
      const items = (schema["items"] ?? {}) as Schema;
      const minLength = Number(schema["minItems"] ?? 0);
      return fc.array(op(items), { minLength, maxLength: Math.max(minLength, diepte > DIEPST ? 0 : 3) });
    }
    case "object":
      return voorwerp(schema, plek, diepte);
    default:
      // What is asked is not said here: a check of its own follows, mostly of a text or a day.
      return fc.oneof({ weight: 4, arbitrary: tekst({}, plek) }, WILD);
  }
}

function voorwerp(schema: Schema, plek: Plek, diepte: number): fc.Arbitrary<unknown> {
  const velden = Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, Schema>>);
  const nodig = new Set((schema["required"] ?? []) as readonly string[]);
  const houd = diepte > DIEPST ? velden.filter(([naam]) => nodig.has(naam)) : velden;
  const vast = fc.record(
    Object.fromEntries(
      houd.map(([naam, deel]) => [naam, arbitraryVan(deel, { ...plek, veld: naam }, diepte + 1)]),
    ),
    { requiredKeys: houd.map(([naam]) => naam).filter((naam) => nodig.has(naam)) },
  );
  const extra = schema["additionalProperties"];
  if (typeof extra !== "object" || extra === null || diepte > DIEPST) return vast;
  const los = fc.dictionary(
    fc.oneof(fc.constantFrom(...LASTIG.slice(10, 12)), woord(plek)),
    arbitraryVan(extra as Schema, plek, diepte + 1),
    { maxKeys: 3 },
  );
  return fc.tuple(los, vast).map(([a, b]) => ({ ...a, ...(b as object) }));
}

/** Mostly small: versions and counts are, and only those lead on. */
const getal = (min: number, max: number) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min, max: Math.min(max, min + 4) }) },
    fc.integer({ min, max }),
  );

const woord = ({ woorden }: Plek) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...woorden, DIT) }, fc.string({ maxLength: 30 }));

function tekst(schema: Schema, plek: Plek): fc.Arbitrary<string> {
  const patroon = schema["pattern"];
  switch (schema["format"]) {
    case "uuid":
      return fc.oneof({ weight: 9, arbitrary: fc.constant(DIT) }, fc.uuid());
    case "date":
      return fc.oneof(
        fc.constantFrom(...DAGEN),
        fc.date({ noInvalidDate: true }).map((dag) => dag.toISOString().slice(0, 10)),
      );
    case "date-time":
      return fc.date({ noInvalidDate: true }).map((dag) => dag.toISOString());
    case "uri":
      return fc.oneof(fc.constant("https://voorbeeld.example"), fc.webUrl());
    case "email":
      return fc.emailAddress();
  }
  if (typeof patroon === "string") {
    const bestaand = [DIT, ...plek.woorden].filter((kandidaat) => new RegExp(patroon).test(kandidaat));
    const gemaakt = fc.stringMatching(new RegExp(patroon), { size: "small" });
    return bestaand.length === 0
      ? gemaakt
      : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...bestaand) }, gemaakt);
  }
  if (DAGVELD.test(plek.veld ?? "")) return fc.constantFrom(...DAGEN);
  const min = Number(schema["minLength"] ?? 0);
  const max = Number(schema["maxLength"] ?? 1_000_000);
  return fc
    .oneof(
      { weight: 5, arbitrary: woord(plek) },
      { weight: 3, arbitrary: fc.constant(ZIN) },
      fc.constantFrom(...LASTIG),
    )
    .map((waarde) => waarde.padEnd(min, "x").slice(0, max));
}

const DAGVELD = /datum|Dag$|^(van|tot|totEnMet|uiterlijk|wanneer)$|Op$/;
const DAGEN = ["2019-08-11", "2019-08-20", "2019-12-31", "2026-11-21", "0001-01-01", "9999-12-31"] as const;
/** What somebody could write wherever a sentence is asked. */
export const ZIN = "Dit is nodig voor het onderzoek naar de hulp.";

/** Whether this is an id as the database makes them. */
export function isId(waarde: unknown): waarde is string {
  return typeof waarde === "string" && UUID.test(waarde);
}
