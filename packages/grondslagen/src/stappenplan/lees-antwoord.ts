import { z } from "zod";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { vragenVan, type Stappenplan, type StapVraag } from "./definitie.ts";
import { WAARDE_SCHEMA, type Antwoorden, type Soort, type Waarde, type WaardePerSoort } from "./waarden.ts";

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

/** The stored answer to a question, in the shape of its kind; `undefined` = not answered, or not readable as such. */
export function waardeVan<S extends Soort>(
  vraag: StapVraag | undefined,
  soort: S,
  antwoorden: Antwoorden,
): WaardePerSoort[S] | undefined {
  if (vraag === undefined || vraag.soort !== soort || !Object.hasOwn(antwoorden, vraag.id)) return undefined;
  const gelezen = WAARDE_SCHEMA[soort].safeParse(antwoorden[vraag.id]);
  return gelezen.success ? (gelezen.data as WaardePerSoort[S]) : undefined;
}

/** Options a question offers: those of its vocabulary list first, then its own. */
export function optiesVan(
  vraag: StapVraag,
  woordenlijst: Woordenlijst | undefined,
): { id: string; tekst: string; hulp?: string | undefined }[] {
  const uitLijst = vraag.uit === undefined || woordenlijst === undefined ? [] : woordenlijst[vraag.uit];
  return [
    ...uitLijst.map((term) => ({ id: term.id, tekst: term.naam, hulp: term.toelichting })),
    ...vraag.opties,
  ];
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

/** Values of one field of every row of a list answer. */
export function veldVan(waarde: Waarde | undefined, veld: string): string[] {
  if (typeof waarde !== "object" || waarde === null) return [];
  const rijen: readonly unknown[] = Object.values(waarde);
  return rijen.flatMap((rij) => {
    if (typeof rij !== "object" || rij === null) return [];
    const inhoud: unknown = Object.entries(rij).find(([sleutel]) => sleutel === veld)?.[1];
    return typeof inhoud === "string" ? [inhoud] : [];
  });
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
