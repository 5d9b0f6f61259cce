import { opsomming } from "../../decision/benoem.ts";
import type { Leeftijd } from "./conditie.ts";

export const UITKOMST = {
  grondslag: "er een grondslag is",
  "geen-grondslag": "er geen grondslag is gevonden",
  onvolledig: "het antwoord nog niet zeker is",
} as const;

export const OORDEEL = {
  "ja-mits": "Ja, mits",
  afwegen: "Afwegen",
  nee: "Nee",
  onbekend: "Onbekend",
} as const;

export const GRAAD = {
  verplicht: "de wet delen verplicht",
  bevoegd: "de wet delen toestaat, maar niet verplicht",
  onbekend: "niet vaststaat of de wet delen verplicht",
} as const;

export const VERENIGBAARHEID = {
  "niet-van-toepassing": "de toets op verenigbaarheid hier niet past",
  open: "nog niet vaststaat of het nieuwe doel past bij het eerste doel",
  verenigbaar: "het nieuwe doel past bij het eerste doel",
  "niet-verenigbaar": "het nieuwe doel niet past bij het eerste doel",
} as const;

export function metHaakjes(delen: readonly string[], voegwoord: "en" | "of", binnen: boolean): string {
  const zin = opsomming(delen, voegwoord);
  return binnen && delen.length > 1 ? `(${zin})` : zin;
}

/** "van 12 tot en met 15 jaar", "jonger dan 16 jaar", "van 16 jaar of ouder". */
export function verwoordLeeftijd({ van, tot }: Leeftijd): string {
  if (van === null) return `jonger dan ${tot ?? 0} jaar`;
  if (tot === null) return `van ${van} jaar of ouder`;
  return tot === van + 1 ? `van ${van} jaar` : `van ${van} tot en met ${tot - 1} jaar`;
}
