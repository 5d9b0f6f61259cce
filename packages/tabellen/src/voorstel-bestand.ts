import { wetsvoorstelSchema } from "@core/grondslagen";
import { z } from "zod";
import { wijzigingssetbestandSchema } from "./wijzigingsset-bestand.ts";

const { dossiernummer, basis } = wetsvoorstelSchema.shape;
const { standaard, sjablonen, gedeeldeOpmerkingen } = wijzigingssetbestandSchema.shape;

/**
 * The form of wetsvoorstellen/<dossiernummer>-<naam>.yaml: what a bill would change, written as in a wijzigingsset but
 * without the days on which a law begins or ends. `fase` names a phase of the bill in the register.
 */
export const voorstelbestandSchema = z.strictObject({
  dossiernummer,
  basis: basis.unwrap(),
  standaard,
  sjablonen,
  gedeeldeOpmerkingen,
  operaties: z.array(z.looseObject({ fase: z.string().min(1).optional() })).min(1),
});

/** Rows of the law that the bill became, from the set that brought them. */
export const overnemenSchema = z.strictObject({
  overnemen: z.string().min(1),
  ids: z.array(z.string().min(1)).min(1),
  /** Beside every rule that is taken over. */
  opmerking: z.string().min(1),
  reden: z.string().min(1),
});

export type Voorstelbestand = z.infer<typeof voorstelbestandSchema>;
