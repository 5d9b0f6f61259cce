import type { z } from "zod";
import type { Bevinding } from "../../model/bevinding.ts";
import { checkStappenplan } from "./check-stappenplan.ts";
import { stappenplanSchema, type Stappenplan } from "../definitie.ts";

export type GelezenStappenplan =
  | { readonly ok: true; readonly definitie: Stappenplan }
  | { readonly ok: false; readonly bevindingen: readonly Bevinding[] };

/** Reads an untrusted definition (parsed YAML, jsonb): its shape first, then whether it holds together. */
export function leesStappenplan(ruw: unknown): GelezenStappenplan {
  const gelezen = stappenplanSchema.safeParse(ruw, { reportInput: true });
  if (!gelezen.success) return { ok: false, bevindingen: gelezen.error.issues.map(bevindingVan) };
  const bevindingen = checkStappenplan(gelezen.data);
  return bevindingen.length > 0 ? { ok: false, bevindingen } : { ok: true, definitie: gelezen.data };
}

function bevindingVan(issue: z.core.$ZodIssue): Bevinding {
  return { pad: issue.path.map(String).join("."), melding: melding(issue) };
}

const SOORT: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "ja of nee (true of false)",
  array: "een lijst",
  object: "een groep velden",
};

function melding(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? "dit veld ontbreekt"
        : `hier hoort ${SOORT[issue.expected] ?? "een andere waarde"}`;
    case "unrecognized_keys":
      return `onbekend veld: ${issue.keys.join(", ")}`;
    case "invalid_value":
      return `hier hoort een van: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return "dit veld is leeg of te klein";
    case "too_big":
      return "dit veld is te groot of te lang";
    default:
      return issue.message;
  }
}
