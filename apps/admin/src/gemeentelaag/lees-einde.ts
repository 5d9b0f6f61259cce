import { dagNa, dagVoor, datumInWoorden, isDatum, type Datum, type Periode } from "@core/grondslagen";
import { gelukt, mislukt, type Result, type UseCaseFout } from "@deelwijzer/server";

/**
 * The first day that something no longer holds, from the last day that was filled in. The past stays as it was: a
 * decision of yesterday was taken under what held yesterday. Longer than was decided cannot be, either.
 */
export function leesEinde(laatsteDag: string, geldig: Periode, vandaag: Datum): Result<Datum, UseCaseFout> {
  const fout = (melding: string) =>
    mislukt<UseCaseFout>({ soort: "ongeldig", velden: [{ pad: "laatsteDag", melding }] });
  if (laatsteDag === "") return fout("Vul in wat de laatste dag is.");
  if (!isDatum(laatsteDag)) return fout("De laatste dag is geen bestaande datum.");
  const tot = dagNa(laatsteDag);
  if (geldig.tot !== null && geldig.tot <= vandaag)
    return fout(`Dit is al beëindigd. De laatste dag was ${datumInWoorden(dagVoor(geldig.tot))}.`);
  if (geldig.van !== null && laatsteDag < geldig.van)
    return fout(`Dit geldt vanaf ${datumInWoorden(geldig.van)}. De laatste dag kan niet eerder zijn.`);
  if (tot < vandaag)
    return fout("De laatste dag kan niet voor gisteren liggen. Wat toen gold, blijft zo staan.");
  if (geldig.tot !== null && tot > geldig.tot)
    return fout(
      `Besloten is: tot en met ${datumInWoorden(dagVoor(geldig.tot))}. Moet het langer gelden? Leg dan een nieuw besluit vast.`,
    );
  return gelukt(tot);
}
