import { z } from "zod";
import { datumSchema, geldigheidSchema, slugSchema } from "../model/slug.ts";
import { termSchema } from "../model/woordenlijst.ts";
import { bereikSchema } from "./bereik-schema.ts";
import { LOKAAL } from "./lokaal.ts";

const zin = z.string().min(1);
const zinOfNiets = zin.nullable().default(null);

/** Who decided, when, and where it can be read. An organ or function, never a person. */
export const besluitvorming = {
  vastgesteldDoor: zin,
  vastgesteldOp: datumSchema,
  vindplaats: zinOfNiets,
  geldig: geldigheidSchema,
};

/** What an agreement or the rules of the house say about how, for who reads an answer. Functions, never persons. */
const werkwijzeSchema = z.strictObject({
  contact: zinOfNiets,
  procedure: zinOfNiets,
  /** By which secure channel it is sent. */
  kanaal: zinOfNiets,
  /** For how long it is kept. */
  bewaren: zinOfNiets,
  /** Who may do this. */
  wie: zinOfNiets,
});

/** Where it is narrowed to; what is absent is not narrowed. */
const alleenSchema = z
  .strictObject({
    doelen: z.array(slugSchema).min(1).optional(),
    betrokkenen: z.array(slugSchema).min(1).optional(),
    gegevens: z.array(slugSchema).min(1).optional(),
  })
  .refine((alleen) => Object.values(alleen).some((deel) => deel !== undefined), "perkt niets in");

const afspraak = {
  titel: zin,
  bereik: bereikSchema,
  /** B1: what was agreed. How it is done, never whether it may be done. */
  tekst: zin,
  vereisten: z.array(termSchema).default([]),
  alleen: alleenSchema.optional(),
  werkwijze: werkwijzeSchema.prefault({}),
};

const eisSchema = z.strictObject({
  id: slugSchema,
  soort: z.literal("eis"),
  bereik: bereikSchema,
  /** A requirement of the national tables by the same id, or one of the gemeente itself. */
  vereiste: termSchema,
  /** B1: what has to be done, and why the gemeente asks it. */
  tekst: zin,
  ...besluitvorming,
});

const verbodSchema = z.strictObject({
  id: slugSchema,
  soort: z.literal("verbod"),
  bereik: bereikSchema,
  tekst: zin,
  ...besluitvorming,
});

/** Less than a prohibition: inside the scope only for these purposes, persons or data. */
const inperkingSchema = z.strictObject({
  id: slugSchema,
  soort: z.literal("inperking"),
  bereik: bereikSchema,
  alleen: alleenSchema,
  vereiste: termSchema.optional(),
  tekst: zin,
  ...besluitvorming,
});

/**
 * An agreement with partners. It says how data are shared, never whether: it can set no law aside and creates no power
 * (004, "Convenant"), so it has no form for a basis.
 */
const convenantSchema = z.strictObject({
  id: slugSchema,
  soort: z.literal("convenant"),
  /** Who signed beside the gemeente: partners of the tables, or of this gemeente by their own id. */
  partijen: z.array(slugSchema).min(1),
  ...afspraak,
  ...besluitvorming,
});

/** The privacyreglement: how the house carries out its policy (003, 3.1.2). It specifies or narrows. */
const reglementSchema = z.strictObject({
  id: slugSchema,
  soort: z.literal("reglement"),
  ...afspraak,
  ...besluitvorming,
});

/** Who may decide, on behalf of whom. Together the mandates of a domain are its register. */
const mandaatSchema = z.strictObject({
  id: slugSchema,
  soort: z.literal("mandaat"),
  bereik: bereikSchema,
  /** Functions, roles or teams; never a person. */
  functies: z.array(zin).min(1),
  /** The organ that gave it: "het college". */
  namens: zin,
  tekst: zin,
  ...besluitvorming,
});

/**
 * A partner of this gemeente by its own name. The tables answer for exactly one partner of theirs; which one, the
 * privacyadviseur decides with a reason. Related partners are not it (contract: partners match exactly).
 */
const lokalePartnerSchema = z.strictObject({
  id: slugSchema,
  soort: z.literal("lokale-partner"),
  partnerId: slugSchema.refine((id) => id.startsWith(LOKAAL), `begint met "${LOKAAL}"`),
  naam: zin,
  /** Short name for use inside a sentence: "het wijkteam Noord". */
  inZin: zin.optional(),
  toelichting: zin.optional(),
  aliassen: z.array(zin).default([]),
  /** The partner of the tables; `anders` when it is none of them. */
  partner: slugSchema.refine((id) => !id.startsWith(LOKAAL), "is geen partner van de landelijke tabellen"),
  reden: zin,
  ...besluitvorming,
});

export const gemeentebepalingSchema = z.discriminatedUnion("soort", [
  eisSchema,
  verbodSchema,
  inperkingSchema,
  convenantSchema,
  reglementSchema,
  mandaatSchema,
  lokalePartnerSchema,
]);

export type Gemeentebepaling = z.infer<typeof gemeentebepalingSchema>;
export type Bepalingsoort = Gemeentebepaling["soort"];
export type BepalingVan<S extends Bepalingsoort> = Extract<Gemeentebepaling, { soort: S }>;
/** Every kind that holds somewhere; a local partner only names. */
export type BepalingMetBereik = Exclude<Gemeentebepaling, { soort: "lokale-partner" }>;
export type LokalePartner = BepalingVan<"lokale-partner">;
export type Inperking = z.infer<typeof alleenSchema>;
