import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { Logboekkeuring, type OndertekendControlepunt } from "@deelwijzer/db/zegel";

/** Of a file as much as says what it is. */
export function beginVan(file: string): string {
  const buffer = Buffer.alloc(4096);
  const open = openSync(file, "r");
  try {
    const [regel = ""] = buffer.toString("utf8", 0, readSync(open, buffer)).split("\n");
    return regel;
  } finally {
    closeSync(open);
  }
}

/** Whether an exported log is whole, in words; read piece by piece. */
export async function keurLogboek(
  file: string,
  sleutel: string | undefined,
  bewaard: readonly OndertekendControlepunt[] = [],
): Promise<{ readonly heel: boolean; readonly tekst: string }> {
  const keuring = new Logboekkeuring(sleutel, bewaard);
  let rest = "";
  for await (const stuk of createReadStream(file, { encoding: "utf8" })) {
    const regels = `${rest}${stuk as string}`.split("\n");
    rest = regels.pop() ?? "";
    for (const regel of regels) keuring.neem(regel);
  }
  const oordeel = keuring.oordeel();
  // Every line was written with its end: what has none was cut off, or added.
  if (oordeel.heel && rest !== "")
    return { heel: false, tekst: "Niet heel. Na het controlepunt hoort niets meer te staan." };
  if (!oordeel.heel)
    return { heel: false, tekst: `Niet heel. Regel ${oordeel.regel} van het bestand: ${oordeel.uitleg}` };
  const { gemeente, volgnummer, hash, op, sleutel: getekendMet } = oordeel.controlepunt;
  const vergelijk =
    sleutel === undefined
      ? [`Getekend met sleutel: ${getekendMet}`, "Vergelijk deze code met die van uw installatie."]
      : ["Getekend met de sleutel die u noemt."];
  return {
    heel: true,
    tekst: [
      `Heel. Het logboek van ${gemeente.naam} is ongewijzigd van de eerste regel tot en met regel ${volgnummer}, zoals het was op ${op}.`,
      `Code van de laatste regel: ${hash}`,
      ...vergelijk,
      ...(bewaard.length === 0
        ? []
        : [
            `Het gaat langs ${bewaard.length === 1 ? "het controlepunt" : `alle ${bewaard.length} controlepunten`} die u bewaarde.`,
          ]),
    ].join("\n"),
  };
}
