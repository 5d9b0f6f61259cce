import { z } from "zod";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Stappenplan, StapVraag } from "./definitie.ts";
import { onbekendeSlugs } from "./is-antwoord.ts";
import { vragenVan } from "./vragen-van.ts";
import { WAARDE_SCHEMA, type Antwoorden, type Waarde } from "./waarden.ts";

export type GelezenAntwoord =
  | { readonly ok: true; readonly waarde: Waarde }
  | { readonly ok: false; readonly fout: string };

/**
 * Reads one untrusted answer: its shape, its bounds, and, with a vocabulary, whether its slugs exist. An
 * unfinished answer is read (a draft must be storable); whether it is enough is said by `gemisVan`.
 */
export function leesAntwoord(vraag: StapVraag, ruw: unknown, woordenlijst?: Woordenlijst): GelezenAntwoord {
  // Not the schema of the question: that is made anew each time, and every save reads all answers.
  const schema: z.ZodType<Waarde> = WAARDE_SCHEMA[vraag.soort];
  const gelezen = schema.safeParse(ruw);
  if (!gelezen.success) {
    const eerste = gelezen.error.issues[0];
    return {
      ok: false,
      fout: eerste === undefined ? "dit antwoord kan niet worden gelezen" : meldingVan(eerste),
    };
  }
  const [onbekend] = onbekendeSlugs(vraag, gelezen.data, woordenlijst);
  return onbekend === undefined
    ? { ok: true, waarde: gelezen.data }
    : { ok: false, fout: geenMogelijk(onbekend) };
}

/** Schema of all answers to this stappenplan; an answer to a question it does not have is refused. */
export function antwoordenSchemaVan(
  definitie: Stappenplan,
  woordenlijst?: Woordenlijst,
): z.ZodType<Antwoorden> {
  const vorm = Object.fromEntries(
    vragenVan(definitie).map((vraag) => [vraag.id, schemaVanVraag(vraag, woordenlijst).optional()]),
  );
  return z.strictObject(vorm).transform((antwoorden) => {
    const gegeven = Object.entries(antwoorden).filter(([, waarde]) => waarde !== undefined);
    return Object.fromEntries(gegeven) as Antwoorden;
  });
}

function schemaVanVraag(vraag: StapVraag, woordenlijst: Woordenlijst | undefined): z.ZodType<Waarde> {
  const schema: z.ZodType<Waarde> = WAARDE_SCHEMA[vraag.soort];
  return schema.superRefine((waarde, ctx) => {
    for (const id of onbekendeSlugs(vraag, waarde, woordenlijst)) {
      ctx.addIssue({
        code: "custom",
        message: geenMogelijk(id),
      });
    }
  });
}

const geenMogelijk = (id: string): string => `"${id.slice(0, 60)}" is geen mogelijk antwoord op deze vraag`;

function meldingVan(issue: z.core.$ZodIssue): string {
  const plek = issue.path.length === 0 ? "" : ` (bij ${issue.path.map(String).join(", ")})`;
  switch (issue.code) {
    case "invalid_type":
      return `een verplicht deel ontbreekt of heeft de verkeerde vorm${plek}`;
    case "unrecognized_keys":
      return `onbekend deel: ${issue.keys.map((sleutel) => sleutel.slice(0, 60)).join(", ")}`;
    case "invalid_format":
      return `geen geldige id${plek}`;
    case "invalid_value":
      return `geen mogelijke waarde${plek}`;
    default:
      return `${issue.message}${plek}`;
  }
}
