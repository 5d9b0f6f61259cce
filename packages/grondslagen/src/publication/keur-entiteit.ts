import { canoniek } from "../model/canoniek.ts";
import { vormfout } from "../tekst/vormfout.ts";
import { ENTITEITSCHEMAS } from "./entiteit-schema.ts";
import { gelijk, type Entiteit, type Entiteitsoort } from "./entiteit.ts";
import { probleem, type Probleem } from "./voer-operaties-uit.ts";

/** The value as an entity of its kind, or what is wrong with it. */
export function keur(soort: Entiteitsoort, waarde: unknown): Entiteit | Probleem[] {
  const gelezen = ENTITEITSCHEMAS[soort].safeParse(waarde, { error: vormfout });
  if (gelezen.success) return gelezen.data as Entiteit;
  return gelezen.error.issues.flatMap((issue) => {
    const veld = issue.path.map(String).join(".");
    // The remedy follows as a sentence of its own.
    const melding = issue.message.replace(/\.$/, "");
    return probleem(
      "ongeldige-waarde",
      veld === "" ? melding : `het veld "${veld}" klopt niet: ${melding}`,
      "Verbeter de waarde.",
      veld === "" ? null : veld,
    );
  });
}

/** The same, for what is applied later without this check: nothing may be left to a default of the form. */
export function keurVolledig(soort: Entiteitsoort, waarde: unknown): Entiteit | Probleem[] {
  const gekeurd = keur(soort, waarde);
  if (Array.isArray(gekeurd) || gelijk(gekeurd, waarde)) return gekeurd;
  return probleem(
    "ongeldige-waarde",
    "niet elk veld staat er voluit",
    `Schrijf het zo: ${canoniek(gekeurd)}`,
  );
}
