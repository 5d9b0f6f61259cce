import type { Stand } from "../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";

export interface Lijstvraag {
  /** The key under which this tab remembers what was searched (`zoektekst.ts`), never the words themselves. */
  readonly gezocht?: string;
  readonly stand?: Stand;
  readonly van?: string;
  readonly pagina?: number;
}

/** The address of a list: only what differs from how it opens. */
export function adresVan<Pad extends string>(
  waar: Pad,
  { gezocht = "", stand = "alle", van = "", pagina = 1 }: Lijstvraag,
): Pad | `${Pad}?${string}` {
  const delen = new URLSearchParams();
  if (stand !== "alle") delen.set("stand", stand);
  if (van !== "") delen.set("van", van);
  if (gezocht !== "") delen.set("gezocht", gezocht);
  if (pagina > 1) delen.set("pagina", String(pagina));
  const tekst = delen.toString();
  return tekst === "" ? waar : `${waar}?${tekst}`;
}

/** As `nieuweSleutel` makes them: whatever else stands there may be words, and goes no further. */
const SLEUTEL = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

type Param = string | string[] | undefined;
const STANDEN: readonly Stand[] = ["lopend", "vastgesteld", "ingetrokken", "alle"];

/** What an address asks; whatever cannot be read asks for nothing special. */
export function leesLijstvraag(params: Readonly<Record<string, Param>>): Required<Lijstvraag> {
  const een = (naam: string) => {
    const waarde = params[naam];
    return (Array.isArray(waarde) ? waarde[0] : waarde)?.trim() ?? "";
  };
  const pagina = Number(een("pagina"));
  return {
    gezocht: SLEUTEL.test(een("gezocht")) ? een("gezocht") : "",
    stand: STANDEN.find((stand) => stand === een("stand")) ?? "alle",
    van: een("van").slice(0, 200),
    pagina: Number.isInteger(pagina) && pagina >= 1 && pagina <= 100_000 ? pagina : 1,
  };
}
