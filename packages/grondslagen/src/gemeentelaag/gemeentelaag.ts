import { z } from "zod";
import { slugSchema } from "../model/slug.ts";
import { besluitvorming, gemeentebepalingSchema } from "./bepaling.ts";

/** A recorded policy on reasoned exceptions. It opens a path, it never makes sharing without a basis lawful. */
export const uitzonderingsbeleidSchema = z.strictObject({
  id: z.string().min(1),
  titel: z.string().min(1),
  omvat: z.strictObject({
    domeinen: z.array(slugSchema).min(1),
    partners: z.array(slugSchema).min(1),
    toelichting: z.string().min(1),
  }),
  ...besluitvorming,
});

/**
 * What a gemeente adds to the national tables. Its form holds no rule and no basis: it can ask more, narrow, forbid,
 * say how, say who, and record its policy on exceptions. So it cannot give more power than the law.
 */
export const gemeentelaagSchema = z.strictObject({
  bepalingen: z.array(gemeentebepalingSchema).default([]),
  uitzonderingsbeleid: z.array(uitzonderingsbeleidSchema).default([]),
});

export type Gemeentelaag = z.infer<typeof gemeentelaagSchema>;
