import { slugSchema, type Conflict, type Entiteit } from "@core/grondslagen";
import { z } from "zod";
import type { Planstand } from "../../stappenplan/plan-in-set.ts";
import { keuzesVeld, setId } from "../../wijzigingsset/invoer.ts";

const deel = z.looseObject({ id: slugSchema });
const na = slugSchema.nullable();
const houder = z.union([z.strictObject({ stap: slugSchema }), z.strictObject({ inBlok: slugSchema })]);
const zin = z.string().trim().min(1, "Vul dit in.").max(4_000, "Gebruik ten hoogste 4.000 tekens.");
const plansoort = z.enum(["stappenplan", "stap", "stapvraag", "blok"]);
const vraagsoort = z.enum(
  [
    "ja-nee-twijfel",
    "keuze",
    "meerkeuze",
    "tekst",
    "datum",
    "personen",
    "gegevens-per-doel",
    "vereisten",
    "feiten",
    "overleg",
    "grondslag",
    "uitleg",
  ],
  "Kies een soort vraag.",
);

/**
 * Something new gets its id here. A change of a part names what was on the screen (`gezien`); where something stands is
 * asked of what stands there now, so two people can build at once.
 */
export const planhandelingInvoer = z.discriminatedUnion("doe", [
  z.strictObject({
    doe: z.literal("wijzigen"),
    soort: plansoort,
    gezien: deel,
    nieuw: deel,
    keuzes: keuzesVeld.default([]),
  }),
  z.strictObject({ doe: z.literal("stap-toevoegen"), titel: zin, waarom: zin, bron: zin, na }),
  z.strictObject({
    doe: z.literal("vraag-toevoegen"),
    titel: zin,
    waarom: zin,
    soort: vraagsoort,
    in: houder,
    na,
  }),
  z.strictObject({ doe: z.literal("stap-verplaatsen"), id: slugSchema, na }),
  z.strictObject({ doe: z.literal("vraag-verplaatsen"), id: slugSchema, in: houder, na }),
  z.strictObject({ doe: z.literal("weghalen"), wat: z.enum(["stap", "stapvraag", "blok"]), id: slugSchema }),
  z.strictObject({
    doe: z.literal("blok-maken"),
    titel: zin,
    vragen: z.array(slugSchema).min(1, "Kies een of meer vragen.").max(100),
  }),
  z.strictObject({
    doe: z.literal("blok-gebruiken"),
    blok: slugSchema,
    koppel: z.record(slugSchema, slugSchema),
    in: houder,
    na,
  }),
]);

export const bewerkStappenplanInvoer = z.strictObject({ id: setId, handeling: planhandelingInvoer });

export type PlanhandelingInvoer = z.input<typeof planhandelingInvoer>;

export type BewerktStappenplan =
  | {
      readonly soort: "bewaard";
      readonly stand: Planstand;
      /** What was added; null = nothing new. */
      readonly nieuw: string | null;
      /** Someone changed other fields meanwhile; those are kept. */
      readonly samengevoegd: boolean;
    }
  /** Nothing was written. `door` changed this part last, at `op`. */
  | {
      readonly soort: "conflict";
      readonly stand: Planstand;
      readonly huidig: Entiteit | null;
      readonly conflicten: readonly Conflict[];
      readonly door: string | null;
      readonly op: Date | null;
    };
