import { z } from "zod";
import type { Antwoord } from "../decision/antwoord.ts";
import { slugSchema } from "../model/slug.ts";
import { WAARDE_SCHEMA, type Antwoorden, type Waarde } from "../stappenplan/waarden.ts";
import { gedeeldVoorEindeSchema } from "./gedeeld-voor-einde.ts";
import type { Ruimte } from "./ruimte/bepaal-ruimte.ts";
import type { Bevestiging } from "./tekst/controleer-antwoorden.ts";
import { aanpassingSchema } from "./verantwoording/puntaanpassing.ts";
import type { Verantwoording } from "./verantwoording/verantwoording.ts";

/** Any answer of any kind, for reading stored content back before its stappenplan is at hand. */
const waardeSchema: z.ZodType<Waarde> = z.union(Object.values(WAARDE_SCHEMA));
const antwoordenSchema: z.ZodType<Antwoorden> = z.record(slugSchema, waardeSchema);

export const bevestigingSchema: z.ZodType<Bevestiging> = z.strictObject({
  vraagId: slugSchema,
  soort: z.enum(["bsn", "e-mailadres", "telefoonnummer"]),
  tekst: z.string().min(1).max(500),
  reden: z.string().trim().min(1).max(2_000),
});

/** Which sealed besluit this replaces, and why. */
const opvolgingSchema = z.strictObject({
  besluitId: z.uuid(),
  volgnummer: z.int().positive(),
  reden: z.string().trim().min(1).max(4_000),
});

/** What is stored, encrypted, for a running dossier. */
export const dossierInhoudSchema = z.strictObject({
  formaat: z.literal(1),
  antwoorden: antwoordenSchema,
  bevestigingen: z.array(bevestigingSchema).max(1_000),
  opnieuwBekijken: z.array(slugSchema).max(1_000),
  /** Only where a rule ended after the date of sharing. */
  gedeeldVoorEinde: gedeeldVoorEindeSchema.nullable().default(null),
  /** Only in a dossier that replaces a besluit. */
  opvolging: opvolgingSchema.optional(),
  /** Points of the account that were written otherwise than composed; absent where none was. */
  aanpassingen: z.array(aanpassingSchema).max(11).optional(),
});
export type DossierInhoud = z.infer<typeof dossierInhoudSchema>;

export const LEEG_DOSSIER: DossierInhoud = {
  formaat: 1,
  antwoorden: {},
  bevestigingen: [],
  opnieuwBekijken: [],
  gedeeldVoorEinde: null,
};

const voorwerp = <T>() => z.custom<T>((waarde) => typeof waarde === "object" && waarde !== null);

/**
 * What is sealed, encrypted under the dossier's key. The engine's answer and what was composed from it are
 * kept as they were: they are evidence, and a later version of this software must not be able to refuse them.
 */
export const besluitInhoudSchema = z.looseObject({
  formaat: z.literal(1),
  antwoorden: antwoordenSchema,
  bevestigingen: z.array(bevestigingSchema).default([]),
  /** Absent in what was sealed before this could be recorded: nothing is added on reading. */
  gedeeldVoorEinde: gedeeldVoorEindeSchema.nullable().optional(),
  /** Salt of the hash of the answers in the receipt; absent in what was sealed before there was such a hash. */
  zout: z.string().min(1).optional(),
  opvolging: opvolgingSchema.optional(),
  antwoord: voorwerp<Antwoord>().nullable(),
  verantwoording: voorwerp<Verantwoording>(),
  ruimte: voorwerp<Ruimte>(),
});
export type BesluitInhoud = z.infer<typeof besluitInhoudSchema>;
