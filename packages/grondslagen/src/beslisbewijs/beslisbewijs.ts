import { z } from "zod";
import { gemeentelaagSchema } from "../gemeentelaag/gemeentelaag.ts";
import { vereistenStatusSchema } from "../model/regel.ts";
import { datumSchema, hashSchema, slugSchema } from "../model/slug.ts";

const versieSchema = z.strictObject({ nummer: z.int().positive(), hash: hashSchema });

/** The question as the engine read it; which version it was asked of stands beside it. */
const gesteldeVraagSchema = z.strictObject({
  domein: slugSchema,
  richting: slugSchema,
  partner: slugSchema,
  /** Which partner of the gemeente was meant by it; absent where it was asked for by its national name. */
  lokalePartner: slugSchema.optional(),
  gegevens: z.array(slugSchema).min(1),
  betrokkene: slugSchema.nullable(),
  doel: slugSchema.nullable(),
  herkomst: slugSchema.nullable(),
  peildatum: datumSchema,
  wetsvoorstel: z.string().nullable(),
  /** Absent where the question told none. */
  feiten: z.record(slugSchema, z.union([z.boolean(), z.int()])).optional(),
});

const bewezenAntwoordSchema = z.strictObject({
  uitkomst: z.enum(["grondslag", "geen-grondslag", "onvolledig"]),
  hypothetisch: z.boolean(),
  /** Rules in the answer, in its order. */
  regels: z.array(slugSchema),
  vereisten: z.array(
    z.strictObject({ regel: slugSchema, status: vereistenStatusSchema, lijst: z.array(slugSchema) }),
  ),
  /** Kinds of warnings, each once. */
  waarschuwingen: z.array(z.string().min(1)),
  /** The why-tree as text. */
  motivering: z.string().min(1),
  /** Of the whole answer, so that no part of it can change unseen. */
  hash: hashSchema,
});

/**
 * The receipt of what the engine said at a besluit, format 2: enough to ask again, years later and offline, and to see
 * whether the answer is the same. It holds nothing of a resident: it stands in the public part of the seal.
 */
export const beslisbewijsSchema = z.strictObject({
  formaat: z.literal(2),
  /** `MOTORVERSIE` of the engine that answered. */
  motor: z.string().min(1),
  /** Null where the answers were not enough to ask the engine. */
  vraag: gesteldeVraagSchema.nullable(),
  /** As it held in this gemeente. */
  antwoord: bewezenAntwoordSchema.nullable(),
  tabelversie: versieSchema,
  /** The newest in force at that moment: staying with an older one is allowed, and can be seen. */
  nieuwsteTabelversie: versieSchema,
  /** The register of known changes that was asked beside the tables. */
  register: z.strictObject({ hash: hashSchema }),
  stappenplan: z.strictObject({ id: slugSchema, versie: z.int().positive(), hash: hashSchema }),
  /** Commits to the answers of the person, with a salt that stands beside them in the encrypted content. */
  antwoordenHash: hashSchema,
  /** What of the layer of the gemeente was applied, in full: the layer itself goes on changing. */
  gemeentebepalingen: gemeentelaagSchema.shape.bepalingen,
  toestand: z.string().min(1),
  verenigbaarheid: z.string().min(1),
});

/** What was sealed before: no question (that stands in the seal), no requirements and no engine version. */
const formaat1Schema = z.looseObject({
  formaat: z.literal(1),
  antwoord: z
    .looseObject({
      uitkomst: bewezenAntwoordSchema.shape.uitkomst,
      regels: z.array(z.string()),
      waarschuwingen: z.array(z.string()),
      hypothetisch: z.boolean(),
    })
    .nullable(),
  tabelversie: z.looseObject(versieSchema.shape),
  /** Only named, not in full; absent in what was sealed before there was a layer. */
  gemeentebepalingen: z.array(z.unknown()).default([]),
});

export type Beslisbewijs = z.infer<typeof beslisbewijsSchema>;
export type BewezenAntwoord = Beslisbewijs["antwoord"] & object;

/** A receipt of any format in the form that can be asked again. */
export interface LeesbaarBewijs {
  readonly formaat: 1 | 2;
  /** Null in format 1, which did not say. */
  readonly motor: string | null;
  readonly vraag: Readonly<Record<string, unknown>> | null;
  /** In format 1 without requirements, reasoning and hash. */
  readonly antwoord:
    | (Pick<BewezenAntwoord, "uitkomst" | "hypothetisch" | "regels" | "waarschuwingen"> &
        Partial<BewezenAntwoord>)
    | null;
  readonly tabelversie: Beslisbewijs["tabelversie"];
  readonly register: string | null;
  /** Null where they were only named: then the answer cannot be made again. */
  readonly gemeentebepalingen: Beslisbewijs["gemeentebepalingen"] | null;
  readonly antwoordenHash: string | null;
  /** Null in format 1, which left it to the seal. */
  readonly stappenplan: Beslisbewijs["stappenplan"] | null;
}

/** What format 1 left to the seal around it. */
export interface Zegeldeel {
  readonly vraag: Readonly<Record<string, unknown>>;
  readonly peildatum: string;
  readonly wijzigingenregister: { readonly hash: string };
}

/** Reads a receipt out of a seal; null = no format that is known here. */
export function leesBeslisbewijs(ruw: unknown, zegel: Zegeldeel): LeesbaarBewijs | null {
  const nieuw = beslisbewijsSchema.safeParse(ruw);
  if (nieuw.success) return { ...nieuw.data, register: nieuw.data.register.hash };
  const oud = formaat1Schema.safeParse(ruw);
  if (!oud.success) return null;
  const { formaat, antwoord, tabelversie, gemeentebepalingen } = oud.data;
  return {
    formaat,
    motor: null,
    vraag: antwoord === null ? null : { ...zegel.vraag, peildatum: zegel.peildatum },
    antwoord,
    tabelversie,
    register: zegel.wijzigingenregister.hash,
    gemeentebepalingen: gemeentebepalingen.length === 0 ? [] : null,
    antwoordenHash: null,
    stappenplan: null,
  };
}
