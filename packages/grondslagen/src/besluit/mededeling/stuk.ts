import { z } from "zod";
import { datumSchema } from "../../model/slug.ts";
import { MAX_LIJST, MAX_TEKST } from "../../stappenplan/grenzen.ts";
import type { Datum } from "../../time/datum.ts";

export const STUKSOORTEN = ["brief-inwoner", "bericht-partner"] as const;
export type Stuksoort = (typeof STUKSOORTEN)[number];

const regel = z.string().trim().min(1).max(500);
const alinea = z
  .string()
  .trim()
  .min(1)
  .max(MAX_TEKST + 1_000);

const deelSchema = z.strictObject({
  /** Null: runs on under the title. */
  kop: regel.nullable(),
  alineas: z.array(alinea).max(MAX_LIJST),
  /** What is best read one by one; empty = no list. */
  lijst: z.array(alinea).max(MAX_LIJST),
  /** What follows the list. */
  na: z.array(alinea).max(MAX_LIJST),
});

/**
 * A letter or a message as plain data: all that page, PDF and file say, and nothing else. It names nobody: where a
 * name, an address or a datum itself belongs stands a place to fill in outside this product.
 */
export const stukSchema = z.strictObject({
  soort: z.enum(STUKSOORTEN),
  titel: regel,
  gemeente: regel,
  /** Of the logo it was made with; absent: none. */
  logo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Case reference; never a name. */
  kenmerk: regel,
  datum: datumSchema,
  /** Marked places above the text: whom it goes to. */
  invulplekken: z.array(regel).min(1).max(10),
  aanhef: regel,
  delen: z.array(deelSchema).min(1).max(20),
  slot: z.array(regel).min(1).max(10),
});
export type Stuk = z.infer<typeof stukSchema>;
export type Stukdeel = Stuk["delen"][number];

/** Who writes, for which case, and where a resident goes with a question or a complaint. */
export interface Stukkop {
  readonly gemeente: string;
  /** Of its logo at that moment; null or absent: none. */
  readonly logo?: string | null;
  readonly kenmerk: string;
  readonly datum: Datum;
  readonly fgContact: string | null;
  readonly klachtroute: string | null;
}

export function deel(kop: string | null, alineas: readonly string[], rest: Partial<Stukdeel> = {}): Stukdeel {
  return { kop, alineas: [...alineas], lijst: [], na: [], ...rest };
}

/** A place to fill in by hand: what belongs there never enters this product. */
export const vulIn = (wat: string) => `[Vul zelf in: ${wat}]`;

/** The whole as a reader takes it in, line by line. */
export function stukAlsTekst(stuk: Stuk): string {
  return [
    stuk.gemeente,
    ...stuk.invulplekken,
    `Kenmerk: ${stuk.kenmerk}`,
    "",
    stuk.titel,
    "",
    stuk.aanhef,
    ...stuk.delen.flatMap(({ kop, alineas, lijst, na }) => [
      "",
      ...(kop === null ? [] : [`## ${kop}`]),
      ...alineas,
      ...lijst.map((punt) => `- ${punt}`),
      ...na,
    ]),
    "",
    ...stuk.slot,
    "",
  ].join("\n");
}
