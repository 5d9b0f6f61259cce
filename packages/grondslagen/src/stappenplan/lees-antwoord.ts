import { z } from "zod";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Stappenplan, StapVraag } from "./definitie.ts";
import { optiesVan } from "./opties-van.ts";
import { vragenVan } from "./vragen-van.ts";
import { veldVan } from "./waarde-van.ts";
import { WAARDE_SCHEMA, type Antwoorden, type Waarde } from "./waarden.ts";

export type GelezenAntwoord =
  | { readonly ok: true; readonly waarde: Waarde }
  | { readonly ok: false; readonly fout: string };

/**
 * Reads one untrusted answer: its shape, its bounds, and, with a vocabulary, whether its slugs exist. An
 * unfinished answer is read (a draft must be storable); whether it is enough is said by `gemisVan`.
 */
export function leesAntwoord(vraag: StapVraag, ruw: unknown, woordenlijst?: Woordenlijst): GelezenAntwoord {
  const gelezen = schemaVanVraag(vraag, woordenlijst).safeParse(ruw);
  if (gelezen.success) return { ok: true, waarde: gelezen.data };
  const eerste = gelezen.error.issues[0];
  return {
    ok: false,
    fout: eerste === undefined ? "dit antwoord kan niet worden gelezen" : meldingVan(eerste),
  };
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
        message: `"${id.slice(0, 60)}" is geen mogelijk antwoord op deze vraag`,
      });
    }
  });
}

function onbekendeSlugs(vraag: StapVraag, waarde: Waarde, w: Woordenlijst | undefined): string[] {
  const ids = (termen: readonly { id: string }[]) => new Set(termen.map((term) => term.id));
  switch (vraag.soort) {
    case "keuze":
    case "meerkeuze": {
      if (vraag.uit !== undefined && w === undefined) return [];
      const bekend = ids(optiesVan(vraag, w));
      return lijstVan(waarde).filter((id) => !bekend.has(id));
    }
    case "personen":
      return w === undefined ? [] : veldVan(waarde, "rol").filter((id) => !ids(w.betrokkenen).has(id));
    case "gegevens-per-doel":
      return w === undefined ? [] : veldVan(waarde, "soort").filter((id) => !ids(w.gegevens).has(id));
    case "feiten":
      return w === undefined ? [] : onbekendeFeiten(waarde, w);
    case "vereisten":
      return w === undefined ? [] : Object.keys(waarde ?? {}).filter((id) => !ids(w.vereisten).has(id));
    default:
      return [];
  }
}

/** A fact that these tables do not know, or a value that it cannot have. */
function onbekendeFeiten(waarde: Waarde, { feiten = [] }: Woordenlijst): string[] {
  return Object.entries(waarde ?? {}).flatMap(([id, verteld]: [string, unknown]) => {
    const soort = feiten.find((term) => term.id === id)?.soort;
    const past = verteld === null || typeof verteld === (soort === "leeftijd" ? "number" : "boolean");
    return soort !== undefined && past ? [] : [id];
  });
}

function lijstVan(waarde: Waarde): string[] {
  if (typeof waarde === "string") return [waarde];
  return Array.isArray(waarde) ? waarde.filter((deel): deel is string => typeof deel === "string") : [];
}

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
