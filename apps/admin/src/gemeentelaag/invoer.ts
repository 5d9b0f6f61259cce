import { slugSchema } from "@core/grondslagen";
import { z } from "zod";

/**
 * What a form sends: as typed. Empty texts and half dates pass here, so that `leesVastlegging` can say for every
 * field at once, in words, what is missing. Nothing of the server in it: the form uses it too.
 */
const tekst = (max: number) => z.string().trim().max(max);
const datumAlsGetypt = tekst(20);
const slugs = z.array(slugSchema).max(200);
const bereikDeel = z.union([z.literal("alle"), slugs]);

const besluitvorming = {
  vastgesteldDoor: tekst(200),
  vastgesteldOp: datumAlsGetypt,
  vindplaats: tekst(300),
  geldtVan: datumAlsGetypt,
  /** The last day that it holds; empty = no end is known. */
  laatsteDag: datumAlsGetypt,
};

const bereik = { domeinen: bereikDeel, richtingen: bereikDeel, partners: bereikDeel, gegevens: bereikDeel };

export const beleidInvoer = z.strictObject({
  soort: z.literal("uitzonderingsbeleid"),
  titel: tekst(200),
  toelichting: tekst(2_000),
  domeinen: slugs,
  partners: slugs,
  ...besluitvorming,
});

export const eisInvoer = z.strictObject({
  soort: z.literal("eis"),
  ...bereik,
  /** Id of a requirement in the list, `eigen` for a new one of the gemeente, empty when nothing was chosen. */
  vereiste: z.union([z.literal(""), slugSchema]),
  naam: tekst(100),
  uitleg: tekst(1_000),
  tekst: tekst(1_000),
  ...besluitvorming,
});

export const verbodInvoer = z.strictObject({
  soort: z.literal("verbod"),
  ...bereik,
  tekst: tekst(1_000),
  ...besluitvorming,
});

export const vastleggingInvoer = z.discriminatedUnion("soort", [beleidInvoer, eisInvoer, verbodInvoer]);

export const eindeInvoer = z.strictObject({ id: z.uuid(), laatsteDag: datumAlsGetypt });

/** The choice for a requirement that is in no list yet. */
export const EIGEN = "eigen";

export type Vastlegging = z.input<typeof vastleggingInvoer>;
export type GelezenInvoer = z.output<typeof vastleggingInvoer>;
