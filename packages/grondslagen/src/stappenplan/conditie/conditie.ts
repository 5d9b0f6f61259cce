import { z } from "zod";
import {
  GRADEN,
  SCHERMOORDELEN,
  type AntwoordGraad,
  type Schermoordeel,
} from "../../decision/woorden-van-antwoord.ts";
import { slugSchema } from "../../model/slug.ts";

const UITKOMSTEN = ["grondslag", "geen-grondslag", "onvolledig"] as const;
const VERENIGBAARHEDEN = ["niet-van-toepassing", "open", "verenigbaar", "niet-verenigbaar"] as const;

/** How the compatibility test stands (AVG 6 lid 4). Only a person closes it; `niet-van-toepassing` = no such route. */
export type Verenigbaarheid = (typeof VERENIGBAARHEDEN)[number];

/** Fields of the engine's question that an answer can fill. */
export const BINDINGEN = [
  "domein",
  "richting",
  "partner",
  "doel",
  "gegevens",
  "betrokkene",
  "herkomst",
] as const;
export type Binding = (typeof BINDINGEN)[number];

export type EenOfMeer<T> = T | readonly T[];

/**
 * When a step or question is shown, as data. A condition only looks back: at answers to earlier, visible
 * questions and at what followed from them. It is read aloud by `verwoordConditie`.
 */
export type Conditie =
  | { readonly alle: readonly Conditie[] }
  | { readonly een: readonly Conditie[] }
  | { readonly niet: Conditie }
  | { readonly vraag: string; readonly is: EenOfMeer<string> }
  | { readonly vraag: string; readonly beantwoord: boolean }
  | { readonly vraag: string; readonly minderjarig: true }
  /** Somebody of that age, `[van, tot)`, in one of these roles if they are named. An age not given is no age. */
  | { readonly vraag: string; readonly leeftijd: Leeftijd; readonly rol?: EenOfMeer<string> | undefined }
  | { readonly bevat: { readonly vraag: string; readonly veld: string; readonly waarde: EenOfMeer<string> } }
  | { readonly twijfel: true }
  /** What the engine is asked, whichever question fills it. Data struck out as not needed are not asked. */
  | { readonly gevraagd: Binding; readonly is: EenOfMeer<string> }
  /** A circumstance of the person, whichever question asks it; what is not known is neither true nor false. */
  | { readonly feit: string; readonly is: boolean }
  | { readonly feit: string; readonly leeftijd: Leeftijd }
  | { readonly uitkomst: EenOfMeer<(typeof UITKOMSTEN)[number]> }
  | { readonly oordeel: EenOfMeer<Schermoordeel> }
  | { readonly graad: EenOfMeer<AntwoordGraad> }
  | { readonly vereiste: EenOfMeer<string> }
  | { readonly verenigbaarheid: EenOfMeer<Verenigbaarheid> }
  | { readonly beleid: boolean };

export interface Leeftijd {
  readonly van: number | null;
  readonly tot: number | null;
}

const leeftijdSchema = z
  .strictObject({ van: z.int().min(0).max(130).nullable(), tot: z.int().min(1).max(131).nullable() })
  .refine(({ van, tot }) => van !== null || tot !== null, "noem een leeftijd bij van of bij tot")
  .refine(({ van, tot }) => van === null || tot === null || van < tot, "deze leeftijden kunnen niet samen");

function eenOfMeer<T extends z.ZodType>(schema: T) {
  return z.union([schema, z.array(schema).min(1)]);
}

export const conditieSchema: z.ZodType<Conditie> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ alle: z.array(conditieSchema).min(1) }),
      z.strictObject({ een: z.array(conditieSchema).min(1) }),
      z.strictObject({ niet: conditieSchema }),
      z.strictObject({ vraag: slugSchema, is: eenOfMeer(slugSchema) }),
      z.strictObject({ vraag: slugSchema, beantwoord: z.boolean() }),
      z.strictObject({ vraag: slugSchema, minderjarig: z.literal(true) }),
      z.strictObject({ vraag: slugSchema, leeftijd: leeftijdSchema, rol: eenOfMeer(slugSchema).optional() }),
      z.strictObject({
        bevat: z.strictObject({ vraag: slugSchema, veld: z.string().min(1), waarde: eenOfMeer(slugSchema) }),
      }),
      z.strictObject({ twijfel: z.literal(true) }),
      z.strictObject({ gevraagd: z.enum(BINDINGEN), is: eenOfMeer(slugSchema) }),
      z.strictObject({ feit: slugSchema, is: z.boolean() }),
      z.strictObject({ feit: slugSchema, leeftijd: leeftijdSchema }),
      z.strictObject({ uitkomst: eenOfMeer(z.enum(UITKOMSTEN)) }),
      z.strictObject({ oordeel: eenOfMeer(z.enum(SCHERMOORDELEN)) }),
      z.strictObject({ graad: eenOfMeer(z.enum(GRADEN)) }),
      z.strictObject({ vereiste: eenOfMeer(slugSchema) }),
      z.strictObject({ verenigbaarheid: eenOfMeer(z.enum(VERENIGBAARHEDEN)) }),
      z.strictObject({ beleid: z.boolean() }),
    ],
    "geen geldige conditie",
  ),
);
