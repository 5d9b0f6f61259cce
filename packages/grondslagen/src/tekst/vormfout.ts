import { z } from "zod";

/** What zod expects, as a reader calls it. */
export const SOORT_IN_WOORDEN: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "ja of nee (true of false)",
  array: "een lijst",
  object: "een groep velden",
  record: "een groep velden",
  null: "niets (null)",
};

/**
 * What is wrong with the form of a value and how to mend it, in Dutch. Handed to zod per reading, so that nothing else in
 * the process changes; a message of the schema itself goes before it.
 */
export const vormfout: z.core.$ZodErrorMap = (fout) => {
  if (fout.input === undefined && fout.code !== "unrecognized_keys") return "dit veld ontbreekt. Vul het in.";
  switch (fout.code) {
    case "invalid_type":
      return `hier hoort ${SOORT_IN_WOORDEN[fout.expected] ?? fout.expected}, en er staat ${watIs(fout.input)}. Verbeter de waarde.`;
    case "invalid_value":
      return `${toon(fout.input)} kan hier niet. Kies uit: ${fout.values.map(toon).join(", ")}.`;
    case "unrecognized_keys":
      return `${fout.keys.map(toon).join(", ")} hoort hier niet. Kijk of de naam klopt, of haal het weg.`;
    case "too_small":
      return fout.origin === "number" || fout.origin === "int"
        ? `dit getal is te klein. Het kleinste is ${fout.minimum}.`
        : "dit is leeg of te kort. Vul het in, of haal het veld weg.";
    case "too_big":
      return "dit is te lang of te groot. Maak het korter.";
    case "invalid_union":
      return "deze waarde heeft geen van de vormen die hier mogen. Kijk hoe een andere regel het schrijft.";
    default:
      return undefined;
  }
};

function watIs(waarde: unknown): string {
  if (waarde === null) return "niets (null)";
  if (Array.isArray(waarde)) return "een lijst";
  return typeof waarde === "object" ? "een groep velden" : toon(waarde);
}

function toon(waarde: unknown): string {
  const tekst = typeof waarde === "string" ? JSON.stringify(waarde) : String(waarde);
  return tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst;
}
