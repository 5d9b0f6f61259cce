import { datum, isDatum, slugSchema, soortSchema } from "@core/grondslagen";
import { z } from "zod";

/** Fields that several use cases ask for; nothing of the server in it, so a form can use it too. */
const regel = z.string().trim().min(1, "Vul dit in.");

export const setId = z.uuid();
const titelVeld = regel.max(200);
const tekstVeld = regel.max(10_000);
export const redenVeld = regel.max(2_000);
export const dagVeld = z.string().refine(isDatum, "Deze datum bestaat niet.").transform(datum);

/** What a set is called and where it comes from: all of it but its operations. */
export const kopVelden = {
  titel: titelVeld,
  toelichting: tekstVeld,
  aanleiding: z.strictObject({
    dossiernummer: z
      .string()
      .regex(/^\d{5}$/, "Een dossiernummer heeft 5 cijfers.")
      .nullable(),
    tekst: redenVeld,
  }),
  /** Ids of announcements in the register that this set settles. */
  verwerkt: z.array(slugSchema).max(100),
};

/** One law, word, statement or rule of the tables. */
export const plaatsVelden = { id: setId, soort: soortSchema, entiteitId: slugSchema };

export const keuzesVeld = z
  .array(
    z.strictObject({
      soort: soortSchema,
      id: slugSchema,
      veld: z.string().max(200).nullable(),
      kies: z.enum(["onze", "hunne"]),
    }),
  )
  .max(2_000);
