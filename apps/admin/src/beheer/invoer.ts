import { ROLLEN } from "@core/grondslagen";
import { z } from "zod";

export const mensId = z.string().min(1).max(100);
export const versieVeld = z.int().min(1);

/** Null where nothing was filled in. */
const functie = z
  .string()
  .trim()
  .max(100, "Schrijf de functie korter, in hooguit 100 tekens.")
  .transform((tekst) => (tekst === "" ? null : tekst))
  .nullable()
  .default(null);

/** What is said of somebody: at the invitation, and each time it changes. */
export const mensVelden = z.strictObject({
  naam: z
    .string()
    .trim()
    .min(1, "Vul de naam in.")
    .max(100, "Schrijf de naam korter, in hooguit 100 tekens."),
  functie,
  rollen: z.array(z.enum(ROLLEN)).min(1, "Kies minstens een rol.").max(ROLLEN.length),
  domeinen: z.array(z.string().min(1).max(100)).max(50).default([]),
  teamId: z.uuid("Kies een team uit de lijst.").nullable().default(null),
});

export type MensVelden = z.output<typeof mensVelden>;

export const teamVelden = z.strictObject({
  naam: z.string().trim().min(1, "Vul de naam van het team in.").max(100, "Schrijf de naam korter."),
  domeinen: z.array(z.string().min(1).max(100)).max(50).default([]),
});
