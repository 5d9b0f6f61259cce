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

const bereik = {
  domeinen: bereikDeel,
  richtingen: bereikDeel,
  partners: bereikDeel,
  gegevens: bereikDeel,
  doelen: bereikDeel.default("alle"),
};

/** What is left of a scope: of what is empty here nothing is narrowed. */
const alleen = {
  alleenDoelen: slugs.default([]),
  alleenBetrokkenen: slugs.default([]),
  alleenGegevens: slugs.default([]),
};

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

const inperkingInvoer = z.strictObject({
  soort: z.literal("inperking"),
  ...bereik,
  ...alleen,
  /** Asked inside what is left; empty when nothing is. */
  vereiste: z.union([z.literal(""), slugSchema]).default(""),
  tekst: tekst(1_000),
  ...besluitvorming,
});

const afspraak = {
  titel: tekst(200),
  tekst: tekst(1_000),
  ...bereik,
  ...alleen,
  vereisten: slugs,
  procedure: tekst(500),
  wie: tekst(300),
  contact: tekst(300),
  kanaal: tekst(300),
  bewaren: tekst(300),
  ...besluitvorming,
};

const convenantInvoer = z.strictObject({ soort: z.literal("convenant"), partijen: slugs, ...afspraak });
const reglementInvoer = z.strictObject({ soort: z.literal("reglement"), ...afspraak });

const mandaatInvoer = z.strictObject({
  soort: z.literal("mandaat"),
  ...bereik,
  /** One function or team on a line. */
  functies: tekst(1_000),
  namens: tekst(200),
  tekst: tekst(1_000),
  ...besluitvorming,
});

const lokalePartnerInvoer = z.strictObject({
  soort: z.literal("lokale-partner"),
  naam: tekst(100),
  inZin: tekst(100),
  /** Other names, with a comma or on a line each. */
  aliassen: tekst(500),
  /** A partner of the tables; empty when nothing was chosen. */
  partner: z.union([z.literal(""), slugSchema]),
  reden: tekst(1_000),
  ...besluitvorming,
});

/** Everything that is stored as a provision, apart from a requirement and a prohibition by itself. */
export const bepalingInvoer = z.discriminatedUnion("soort", [
  inperkingInvoer,
  convenantInvoer,
  reglementInvoer,
  mandaatInvoer,
  lokalePartnerInvoer,
]);

export const vastleggingInvoer = z.discriminatedUnion("soort", [
  beleidInvoer,
  eisInvoer,
  verbodInvoer,
  ...bepalingInvoer.options,
]);

export const eindeInvoer = z.strictObject({ id: z.uuid(), laatsteDag: datumAlsGetypt });

/** The choice for a requirement that is in no list yet. */
export const EIGEN = "eigen";

export type Vastlegging = z.input<typeof vastleggingInvoer>;
export type GelezenInvoer = z.output<typeof vastleggingInvoer>;
