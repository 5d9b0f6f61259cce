import { BEGINSEL_NAAM, MAX_TEKST, PUNTEN_VAN_VERANTWOORDING, UITKOMSTEN_BESLUIT } from "@core/grondslagen";
import { z } from "zod";
import { VEREISTE_STATUSSEN } from "./uitkomst.ts";

// Limits that whatever may be sealed stays under: a besluit cannot be shortened afterwards to make it print.
const MAX_SAMENGESTELD = 10 * MAX_TEKST;
const MAX_REGELS = 5_000;
const kort = tekst(500);
const lang = z.string().trim().min(1).max(MAX_SAMENGESTELD);
const hash = tekst(200);

/** Something a reader can see: a title of only joiners or marks would print as nothing. */
function tekst(max: number) {
  return z
    .string()
    .trim()
    .max(max)
    .regex(/[^\s\p{Cf}\p{M}]/u, "Vul hier iets in.");
}

const bronSchema = z.strictObject({
  nummer: z.int().positive().max(9_999),
  tekst: tekst(2_000),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
});

const puntSchema = z
  .strictObject({
    nummer: z.int().min(1).max(11),
    titel: kort,
    beginsel: z.array(z.enum(Object.values(BEGINSEL_NAAM))).min(1),
    /** What was established. */
    feiten: z.array(lang).max(MAX_REGELS),
    /** What the professional saw or felt; printed apart from the facts (003, handleiding, stap 5). */
    indrukken: z.array(lang).max(MAX_REGELS),
    /** Why the point is empty. Null when it is filled. */
    leegReden: tekst(MAX_TEKST).nullable(),
    /** Numbers of the sources that support this point. */
    bronnen: z.array(z.int().positive()).max(MAX_REGELS),
    /** What was composed from the answers, where the professional wrote it otherwise; absent where nobody did. */
    aangepast: z
      .strictObject({
        feiten: z.array(lang).max(MAX_REGELS),
        indrukken: z.array(lang).max(MAX_REGELS),
        leegReden: tekst(2_000).nullable(),
        door: tekst(500),
        op: z.iso.datetime({ offset: true }),
      })
      .optional(),
  })
  .refine((punt) => (punt.feiten.length + punt.indrukken.length === 0) === (punt.leegReden !== null), {
    message: "Een leeg punt heeft een reden nodig; een ingevuld punt heeft geen reden.",
    path: ["leegReden"],
  });

const vereisteSchema = z.strictObject({
  naam: kort,
  status: z.enum(VEREISTE_STATUSSEN),
  /** Empty when no evidence was recorded. */
  bewijs: z.string().trim().max(MAX_SAMENGESTELD),
});

/** The written account as plain data: everything the page and the PDF print, and nothing else. */
export const verantwoordingSchema = z
  .strictObject({
    titel: kort,
    /** Case reference; never a name. */
    kenmerk: tekst(100),
    gemeente: tekst(100),
    uitkomst: z.enum(UITKOMSTEN_BESLUIT),
    uitkomstZin: tekst(1_000),
    metWieEnWaarom: lang,
    punten: z.array(puntSchema).length(PUNTEN_VAN_VERANTWOORDING.length),
    bronnen: z.array(bronSchema).max(MAX_REGELS),
    vereisten: z.array(vereisteSchema).max(MAX_REGELS),
    auteur: z.strictObject({ naam: tekst(200), rol: tekst(200) }),
    /** When the decision was sealed: ISO with offset. */
    moment: z.iso.datetime({ offset: true }),
    peildatum: z.iso.date(),
    tabelversie: z.strictObject({ nummer: z.union([z.int().positive(), kort]), hash }),
    stappenplan: z.strictObject({ id: kort, versie: z.union([z.int().positive(), kort]), hash }),
    contentHash: hash,
    ketenHash: hash.nullable(),
    bewarenTot: z.iso.date(),
    waarschuwing: tekst(2_000).optional(),
    /** Shared on the short path for acute danger. */
    gevaar: z.literal(true).optional(),
    /** Which besluit this one replaces, and why; absent where it replaces none. */
    vervangt: z.strictObject({ volgnummer: z.int().positive(), reden: tekst(4_000) }).optional(),
    /** What was added after the seal, in order; each has a seal of its own. */
    aanvullingen: z
      .array(
        z.strictObject({
          nummer: z.int().positive(),
          tekst: lang,
          punt: z.int().min(1).max(11).nullable(),
          door: tekst(500),
          op: z.iso.datetime({ offset: true }),
          ketenHash: hash,
        }),
      )
      .max(1_000)
      .optional(),
  })
  .superRefine((v, ctx) => {
    v.punten.forEach((punt, index) => {
      if (punt.nummer !== index + 1) {
        const message = `Punt ${index + 1} ontbreekt of staat niet op zijn plaats.`;
        ctx.addIssue({ code: "custom", path: ["punten", index, "nummer"], message });
      }
    });
    const bekend = new Set(v.bronnen.map((bron) => bron.nummer));
    if (bekend.size !== v.bronnen.length) {
      ctx.addIssue({ code: "custom", path: ["bronnen"], message: "Twee bronnen hebben hetzelfde nummer." });
    }
    v.punten.forEach((punt, index) => {
      for (const nummer of punt.bronnen.filter((n) => !bekend.has(n))) {
        const message = `Bron ${nummer} staat niet in de lijst met bronnen.`;
        ctx.addIssue({ code: "custom", path: ["punten", index, "bronnen"], message });
      }
    });
  });

export type Verantwoording = z.infer<typeof verantwoordingSchema>;
export type Punt = Verantwoording["punten"][number];
export type Bron = Verantwoording["bronnen"][number];
