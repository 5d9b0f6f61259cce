import { opsomming } from "../../decision/benoem.ts";

/** Fields of the rows of a list answer with a fixed set of values: how each reads after "bij “Wie?” …". */
export const VASTE_VELDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kanOverzien: {
    ja: "iemand staat die dit kan overzien",
    nee: "iemand staat die dit niet kan overzien",
    twijfel: "iemand staat van wie u twijfelt of die dit kan overzien",
  },
  status: {
    voldaan: "een eis staat waaraan is voldaan",
    "niet-voldaan": "een eis staat waaraan niet is voldaan",
    onbekend: "een eis staat waarvan u niet weet of eraan is voldaan",
  },
  nodig: { ja: "een gegeven staat dat nodig is", nee: "een gegeven staat dat niet nodig is" },
};

/** What stands in one of the rows, as the end of a clause. */
export function verwoordBevat(
  veld: string,
  waarden: readonly string[],
  naam: (id: string) => string,
): string {
  const vast = Object.hasOwn(VASTE_VELDEN, veld) ? VASTE_VELDEN[veld] : undefined;
  const zinnen = waarden.map((waarde) =>
    vast !== undefined && Object.hasOwn(vast, waarde) ? vast[waarde] : undefined,
  );
  const bekend = zinnen.filter((zin) => zin !== undefined);
  return bekend.length === waarden.length && bekend.length > 0
    ? opsomming(bekend)
    : `${opsomming(waarden.map(naam))} staat`;
}
