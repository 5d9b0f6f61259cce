import { z } from "zod";
import { MAX_LIJST, MAX_TEKST } from "../../stappenplan/waarden.ts";
import type { PuntVanVerantwoording, Verantwoording } from "./verantwoording.ts";

const tekst = z
  .string()
  .trim()
  .min(1)
  .max(MAX_TEKST)
  .refine((waarde) => waarde.isWellFormed() && !waarde.includes("\u0000"));
const alineas = z.array(tekst).max(MAX_LIJST);

const puntinhoudSchema = z.strictObject({
  feiten: alineas,
  indrukken: alineas,
  leegReden: tekst.nullable(),
});
export type Puntinhoud = z.infer<typeof puntinhoudSchema>;

const aanpassingBasis = {
  /** What was composed from the answers when this was written; may hold longer paragraphs than a person types. */
  samengesteld: z.strictObject({
    feiten: z.array(z.string()),
    indrukken: z.array(z.string()),
    leegReden: z.string().nullable(),
  }),
  door: z.strictObject({ naam: z.string(), functie: z.string().nullable() }),
  op: z.iso.datetime(),
};

/** One point as a person wrote it. */
export const aanpassingSchema = z.strictObject({
  punt: z.int().min(1).max(11),
  ...puntinhoudSchema.shape,
  ...aanpassingBasis,
});
export type Aanpassing = z.infer<typeof aanpassingSchema>;

/** What stands beside a point that was written otherwise. */
export type Puntaanpassing = Pick<Aanpassing, "samengesteld" | "door" | "op">;

/**
 * The basis, or that there is none, is what the engine found: nobody rewrites it. What a person adds there stands under
 * it, and an exception keeps being called what it is.
 */
export const VAST_PUNT = 3;

/** The account with what a person wrote in the place of what was composed; both stay visible. */
export function metAanpassingen(
  verantwoording: Verantwoording,
  aanpassingen: readonly Aanpassing[] = [],
): Verantwoording {
  if (aanpassingen.length === 0) return verantwoording;
  const perPunt = new Map(aanpassingen.map((een) => [een.punt, een]));
  return {
    ...verantwoording,
    punten: verantwoording.punten.map((punt) => {
      const eigen = perPunt.get(punt.nummer);
      return eigen === undefined ? punt : aangepast(punt, eigen);
    }),
  };
}

function aangepast(punt: PuntVanVerantwoording, eigen: Aanpassing): PuntVanVerantwoording {
  const { feiten, indrukken, leegReden, door, op } = eigen;
  const nu = inhoudVanPunt(punt);
  if (punt.nummer === VAST_PUNT)
    return {
      ...punt,
      feiten: [...punt.feiten, ...feiten],
      indrukken: [...punt.indrukken, ...indrukken],
      aangepast: { samengesteld: nu, door, op },
    };
  return { ...punt, feiten, indrukken, leegReden, aangepast: { samengesteld: nu, door, op } };
}

/** Points whose answers changed after a person wrote them: what was left out or added may no longer be right. */
export function verouderdeAanpassingen(
  verantwoording: Verantwoording,
  aanpassingen: readonly Aanpassing[] = [],
): number[] {
  return aanpassingen
    .filter(({ punt: nummer, samengesteld }) => {
      const punt = verantwoording.punten.find((een) => een.nummer === nummer);
      return (
        nummer !== VAST_PUNT &&
        punt !== undefined &&
        JSON.stringify(inhoudVanPunt(punt)) !== JSON.stringify(inhoudVanPunt(samengesteld))
      );
    })
    .map(({ punt }) => punt);
}

export function inhoudVanPunt(
  punt: Pick<PuntVanVerantwoording, "feiten" | "indrukken" | "leegReden">,
): Puntaanpassing["samengesteld"] {
  return { feiten: [...punt.feiten], indrukken: [...punt.indrukken], leegReden: punt.leegReden };
}
