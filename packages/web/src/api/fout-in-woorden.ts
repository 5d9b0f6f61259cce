import { foutTekst } from "@deelwijzer/server/fout";
import { foutVan } from "./fout-van.ts";

/** In the middle of a form: the way back that takes nothing away. */
const UITGELOGD =
  "U bent niet meer ingelogd. Wat u invulde, staat er nog. Log in via een nieuw tabblad, kom hier terug en probeer het opnieuw.";

/** Why a call failed, as a user reads it. `zonderVerbinding`: what to say where no answer came at all. */
export function foutInWoorden(
  error: unknown,
  zonderVerbinding = "Er is geen verbinding. Probeer het straks opnieuw.",
): string {
  const fout = foutVan(error);
  if (fout === null) return zonderVerbinding;
  return fout.soort === "niet-ingelogd" ? UITGELOGD : foutTekst(fout);
}

/** The same where the form marks no fields: what is wrong with each is said in one line. */
export function foutInEenZin(error: unknown, zonderVerbinding?: string): string {
  const fout = foutVan(error);
  return fout?.soort === "ongeldig"
    ? fout.velden.map(({ melding }) => melding).join(" ")
    : foutInWoorden(error, zonderVerbinding);
}
