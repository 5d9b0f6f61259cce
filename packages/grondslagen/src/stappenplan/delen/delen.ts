import { z } from "zod";
import { slugSchema } from "../../model/slug.ts";
import { blokgebruikSchema, blokSchema } from "../blok/blok.ts";
import { stappenplanSchema, stapSchema, stapVraagSchema } from "../definitie.ts";

/**
 * A stappenplan in parts, so that several people can write it at once: its head, its steps, its questions and its
 * blocks each stand by themselves, and each says where it belongs. `stelPlanSamen` puts them together.
 */

/** What it stands after; null = first; absent = where the list has it. */
const na = slugSchema.nullable().optional();

export const plankopSchema = stappenplanSchema.omit({ stappen: true });

export const planstapSchema = stapSchema.omit({ vragen: true }).extend({ na });

/** A question stands in a step or in a block. */
const houder = { stap: slugSchema.optional(), inBlok: slugSchema.optional(), na };

const planvraagSchema = stapVraagSchema.extend(houder);
const plangebruikSchema = blokgebruikSchema.extend({ id: slugSchema, ...houder });

export const planblokSchema = blokSchema.omit({ vragen: true, versie: true });

export type Plankop = z.infer<typeof plankopSchema>;
export type Planstap = z.infer<typeof planstapSchema>;
export type Planvraag = z.infer<typeof planvraagSchema>;
export type Plangebruik = z.infer<typeof plangebruikSchema>;
export type Planonderdeel = Planvraag | Plangebruik;
export type Planblok = z.infer<typeof planblokSchema>;

/** A question or the use of a block, judged as what it says to be, so that a mistake is found where it stands. */
export const planonderdeelSchema: z.ZodType<Planonderdeel> = z
  .unknown()
  .transform((ruw, ctx): Planonderdeel => {
    const schema: z.ZodType<Planonderdeel> =
      typeof ruw === "object" && ruw !== null && "blok" in ruw ? plangebruikSchema : planvraagSchema;
    const gelezen = schema.safeParse(ruw, { reportInput: true });
    if (!gelezen.success) {
      for (const issue of gelezen.error.issues) ctx.issues.push({ ...issue } as z.core.$ZodRawIssue);
      return z.NEVER;
    }
    const { stap, inBlok } = gelezen.data;
    if ((stap === undefined) === (inBlok === undefined))
      ctx.addIssue({ code: "custom", path: ["stap"], message: "een vraag staat in een stap of in een blok" });
    return gelezen.data;
  });

/** The lists of a tabelversie that hold the stappenplan; all absent where it holds none. */
export const PLANLIJSTEN = {
  stappenplannen: z.array(plankopSchema).length(1).optional(),
  stappen: z.array(planstapSchema).min(1).optional(),
  stapvragen: z.array(planonderdeelSchema).min(1).optional(),
  blokken: z.array(planblokSchema).min(1).optional(),
} as const;

export interface Plandelen {
  readonly stappenplannen?: readonly Plankop[] | undefined;
  readonly stappen?: readonly Planstap[] | undefined;
  readonly stapvragen?: readonly Planonderdeel[] | undefined;
  readonly blokken?: readonly Planblok[] | undefined;
}

export function isPlangebruik(deel: Planonderdeel): deel is Plangebruik {
  return "blok" in deel;
}

/** The step or block a question stands in. */
export type Planhouder = { readonly stap: string } | { readonly inBlok: string };

export function houderVan({ stap, inBlok }: Planonderdeel): Planhouder {
  return stap === undefined ? { inBlok: inBlok ?? "" } : { stap };
}

/** What stands in one step or block, as the list has it; `opPlek` gives the order. */
export function inHouder(delen: Plandelen, houderId: Planhouder): Planonderdeel[] {
  return (delen.stapvragen ?? []).filter((deel) =>
    "stap" in houderId ? deel.stap === houderId.stap : deel.inBlok === houderId.inBlok,
  );
}
