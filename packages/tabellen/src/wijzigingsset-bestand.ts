import { opmerkingSchema, puntSchema, soortSchema, wijzigingssetSchema } from "@core/grondslagen";
import { z } from "zod";
import { regelbereikenSchema, standaardSchema } from "./bestand-schema.ts";

/*
 * The form of wijzigingssets/<nummer>-<naam>.yaml. Shorter than a wijzigingsset of the core: a rule is written as in
 * the tables, what several share stands once as a `sjabloon`, and the old value of a field is looked up, because the
 * hash of the base already fixes it.
 */

/**
 * Values of a rule in short form; `plaats` names the provision where the article itself does not do. With `regels` the source
 * is no official text: then they are lines of it, at `plaats`.
 */
const regelvormSchema = standaardSchema
  .omit({ kolom: true, rij: true })
  .extend({ plaats: z.string().min(1).optional(), regels: regelbereikenSchema.optional() });

const ids = { id: z.string().min(1).optional(), ids: z.array(z.string().min(1)).min(1).optional() };
const waarom = {
  reden: z.string().min(1),
  bron: z.string().min(1).optional(),
  punten: z.array(z.int().positive()).default([]),
};
const zoals = z.array(z.string().min(1)).default([]);

/** One operation, by the word it starts with. */
export const operatieVormen = {
  toevoegen: z.strictObject({
    toevoegen: soortSchema,
    zoals,
    waarde: z.looseObject({ id: z.string().min(1) }),
    ...waarom,
  }),
  wijzigen: z.strictObject({
    wijzigen: soortSchema,
    ...ids,
    zoals,
    velden: z.record(z.string().min(1), z.unknown()).default({}),
    ...waarom,
  }),
  beeindigen: z.strictObject({ beeindigen: soortSchema, ...ids, tot: z.string(), ...waarom }),
  schrappen: z.strictObject({ schrappen: soortSchema, ...ids, ...waarom }),
} as const;

export type Werkwoord = keyof typeof operatieVormen;
export type OperatieInBestand = { [W in Werkwoord]: z.infer<(typeof operatieVormen)[W]> }[Werkwoord];

const { id, titel, toelichting, aanleiding, basis, ingangsdatum, auteurs, verwerkt, heropent } =
  wijzigingssetSchema.shape;

export const wijzigingssetbestandSchema = z.strictObject({
  nummer: z.int().min(2),
  id,
  titel,
  toelichting,
  aanleiding,
  basis,
  ingangsdatum,
  auteurs,
  verwerkt,
  heropent,
  punten: z.array(puntSchema).default([]),
  /** Holds for every rule that is added, unless its template or the rule itself says otherwise. */
  standaard: regelvormSchema.default({}),
  sjablonen: z.record(z.string(), regelvormSchema).default({}),
  gedeeldeOpmerkingen: z.record(z.string(), opmerkingSchema).default({}),
  /** Empty where the folder beside the file holds all of it. */
  operaties: z.array(z.record(z.string(), z.unknown())).default([]),
});

const delen = z.array(z.looseObject({ id: z.string().min(1) })).min(1);

/**
 * The form of wijzigingssets/<nummer>-<naam>/<deel>.yaml: leidraden or example cases that the set adds. They are longer
 * to read than everything else, so they stand apart, by subject.
 */
export const deelbestandSchema = z
  .strictObject({
    reden: z.string().min(1),
    /** Holds for everything in this file, unless it says otherwise itself. */
    standaard: z.record(z.string(), z.unknown()).default({}),
    leidraden: delen.optional(),
    voorbeelden: delen.optional(),
  })
  .refine(
    ({ leidraden, voorbeelden }) => (leidraden === undefined) !== (voorbeelden === undefined),
    "noem leidraden of voorbeelden, een van de twee",
  );

export const regelInSetSchema = regelvormSchema.extend({ id: z.string().min(1) });
export const veldenInSetSchema = regelvormSchema;

export type Regelvorm = z.infer<typeof regelvormSchema>;
export type Wijzigingssetbestand = z.infer<typeof wijzigingssetbestandSchema>;
