import { z } from "zod";

/** Fields of a bill as a form sends them: as typed. Nothing of the server in it, so a form can use it too. */
export const dossiernummerVeld = z
  .string()
  .trim()
  .regex(/^\d{5}$/, "Een dossiernummer heeft 5 cijfers, zoals 36295.");

export const STANDEN = [
  "consultatie",
  "ingediend",
  "tweede-kamer",
  "eerste-kamer",
  "aangenomen-zonder-datum",
  "in-werking",
  "vervallen",
  "onbekend",
] as const;

export const ZEKERHEDEN = ["hoog", "middel", "laag"] as const;

const tekst = (max: number) => z.string().trim().max(max);

/** Half dates and empty texts pass here; `leesBijwerking` says for every field at once what is missing. */
export const voorstelInvoer = z.strictObject({
  dossiernummer: dossiernummerVeld,
  /** How many times it was kept when the form was opened; 0: never. */
  gezien: z.int().nonnegative(),
  titel: tekst(300),
  tekst: tekst(4_000),
  bron: tekst(500),
  verloop: z
    .array(z.strictObject({ stand: z.enum(STANDEN), sinds: tekst(20), bron: tekst(500) }))
    .min(1, "Voeg ten minste één stap toe.")
    .max(30),
  verwachtDatum: tekst(20),
  verwachtTekst: tekst(1_000),
  verwachtZekerheid: z.enum(ZEKERHEDEN),
  fasen: z
    .array(
      z.strictObject({
        /** Of a phase that was there; empty: a new one, named after its text. */
        id: tekst(100),
        naam: tekst(100),
        datum: tekst(20),
        tekst: tekst(1_000),
        zekerheid: z.enum(ZEKERHEDEN),
      }),
    )
    .max(20),
  gecontroleerdOp: tekst(20),
  notitie: tekst(4_000),
  archiefreden: tekst(2_000),
});

export type VoorstelInvoer = z.input<typeof voorstelInvoer>;
