import { z } from "zod";
import { artikeluitlegSchema } from "./artikeluitleg.ts";
import { bronSchema } from "./bron.ts";
import { leidraadSchema } from "./leidraad.ts";
import { hashSchema } from "./slug.ts";
import { regelSchema } from "./regel.ts";
import { PLANLIJSTEN } from "../stappenplan/delen/delen.ts";
import { uitspraakSchema } from "./uitspraak.ts";
import { voorbeeldSchema } from "../voorbeeld/voorbeeld.ts";
import { woordenlijstSchema } from "./woordenlijst.ts";

/**
 * One complete, immutable set of legal tables. Its identity is the SHA-256 of its canonical JSON
 * (`canoniek`); publishing never changes one, it makes a next one.
 */
export const tabelversieInhoudSchema = z.strictObject({
  nummer: z.int().positive(),
  titel: z.string().min(1),
  toelichting: z.string().min(1),
  /** Hash of the version this one followed; absent in the first. Makes the versions a chain. */
  vorige: hashSchema.optional(),
  bronnen: z.array(bronSchema).min(1),
  woordenlijst: woordenlijstSchema,
  regels: z.array(regelSchema),
  uitspraken: z.array(uitspraakSchema),
  /** Absent where there are none, never empty: versions of before this collection keep their hash. */
  leidraden: z.array(leidraadSchema).min(1).optional(),
  /** What provisions say, explained. Absent as `leidraden`. */
  artikeluitleg: z.array(artikeluitlegSchema).min(1).optional(),
  /** The stappenplan, in parts; absent as long as nobody changed the one that came with the installation. */
  ...PLANLIJSTEN,
  /** What the tables must answer: tried on every set before it is published. Absent as `leidraden`. */
  voorbeelden: z.array(voorbeeldSchema).min(1).optional(),
});

export type TabelversieInhoud = z.infer<typeof tabelversieInhoudSchema>;

export interface Tabelversie {
  readonly nummer: number;
  /** `sha256:` + 64 hexadecimal digits. */
  readonly hash: string;
  readonly inhoud: TabelversieInhoud;
}
