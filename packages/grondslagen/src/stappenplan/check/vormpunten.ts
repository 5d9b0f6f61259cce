import type { z } from "zod";
import { SOORT_IN_WOORDEN } from "../../tekst/vormfout.ts";
import { fout, type Stappenplanpunt } from "./stappenplanpunt.ts";

/** More findings than anybody reads at once. */
const MAX_PUNTEN = 100;

/** Where the shape of a definition is wrong, in Dutch, each with how to mend it. */
export function vormpunten(issues: readonly z.core.$ZodIssue[]): Stappenplanpunt[] {
  const eerste = issues.slice(0, MAX_PUNTEN).map((issue) => {
    const [melding, remedie] = woorden(issue);
    return fout("vorm", issue.path.map(String).join("."), melding, remedie);
  });
  const rest = issues.length - eerste.length;
  return rest === 0
    ? eerste
    : [...eerste, fout("vorm", "", `er zijn nog ${rest} andere fouten`, "Verbeter eerst deze fouten.")];
}

const MAX_GENOEMD = 300;

function woorden(issue: z.core.$ZodIssue): [string, string] {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? ["dit veld ontbreekt", "Vul dit veld in."]
        : [
            `hier hoort ${SOORT_IN_WOORDEN[issue.expected] ?? "een andere waarde"}`,
            "Verander wat hier staat.",
          ];
    case "unrecognized_keys":
      return [
        `onbekend veld: ${issue.keys.join(", ").slice(0, MAX_GENOEMD)}`,
        "Haal het veld weg, of verbeter de naam.",
      ];
    case "invalid_value":
      return [`hier hoort een van: ${issue.values.map(String).join(", ")}`, "Kies een van deze waarden."];
    case "too_small":
      return ["dit veld is leeg of te klein", "Vul dit veld aan."];
    case "too_big":
      return ["dit veld is te groot of te lang", "Maak dit korter."];
    default:
      return [issue.message.slice(0, MAX_GENOEMD), "Verander wat hier staat."];
  }
}
