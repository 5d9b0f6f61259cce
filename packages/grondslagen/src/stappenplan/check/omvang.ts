import { fout, type Stappenplanpunt } from "./stappenplanpunt.ts";

const MAX_DEEL = 100_000;
const MAX_TEKENS = 2_000_000;
const MAX_DIEPTE = 40;

/**
 * Whether something unknown is small enough to be judged at all. It looks at no more than a fixed number of parts, so
 * that 50 MB of nonsense, or an object that holds itself, is refused at once.
 */
export function teGroot(ruw: unknown): Stappenplanpunt | null {
  let delen = 0;
  let tekens = 0;
  const stapel: { waarde: unknown; diepte: number; pad: string }[] = [{ waarde: ruw, diepte: 0, pad: "" }];
  for (let deel = stapel.pop(); deel !== undefined; deel = stapel.pop()) {
    const { waarde, diepte, pad } = deel;
    delen += 1;
    if (typeof waarde === "string") tekens += waarde.length;
    if (diepte > MAX_DIEPTE)
      return punt(pad, `dit is meer dan ${MAX_DIEPTE} lagen diep`, "Gebruik minder lagen, of een blok.");
    if (typeof waarde === "object" && waarde !== null) {
      const ruimte = MAX_DEEL - delen - stapel.length;
      if (Array.isArray(waarde) && waarde.length > ruimte) return groot();
      const sleutels = Object.keys(waarde);
      if (sleutels.length > ruimte) return groot();
      for (const sleutel of sleutels) {
        tekens += sleutel.length;
        const inhoud: unknown = Reflect.get(waarde, sleutel);
        // Deep paths would be long themselves; the first parts say where to look.
        const naar = diepte > 6 ? pad : [pad, sleutel.slice(0, 60)].filter((s) => s !== "").join(".");
        stapel.push({ waarde: inhoud, diepte: diepte + 1, pad: naar });
      }
    }
    if (delen > MAX_DEEL || tekens > MAX_TEKENS) return groot();
  }
  return null;
}

function groot(): Stappenplanpunt {
  return punt(
    "",
    "dit is te groot voor een stappenplan (meer dan 2 miljoen tekens of 100.000 delen)",
    "Kies het goede bestand, of splits het stappenplan.",
  );
}

function punt(pad: string, melding: string, remedie: string): Stappenplanpunt {
  return fout("te-groot", pad, melding, remedie);
}
