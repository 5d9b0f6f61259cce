import { ENTITEITSCHEMAS, type Entiteit, type Entiteitsoort } from "@core/grondslagen";
import { mislukt } from "@deelwijzer/server";
import { veldfout } from "./veldfout.ts";

/** The schema of its kind, with the messages in Dutch and by field. */
export function keurEntiteit(soort: Entiteitsoort, id: string, nieuw: Entiteit | null) {
  if (nieuw === null) return { entiteit: null };
  const gelezen = ENTITEITSCHEMAS[soort].safeParse(nieuw, { error: veldfout });
  const velden = gelezen.success
    ? []
    : gelezen.error.issues.map(({ path, message }) => ({
        pad: ["nieuw", ...path].join("."),
        melding: message,
      }));
  if (nieuw.id !== id) velden.push({ pad: "nieuw.id", melding: "Een id verandert nooit." });
  if (velden.length > 0) return mislukt({ soort: "ongeldig", velden } as const);
  return { entiteit: gelezen.data as Entiteit };
}
