import type { Stand } from "../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";

export interface Lijstvraag {
  readonly zoek?: string;
  readonly stand?: Stand;
  readonly van?: string;
  readonly pagina?: number;
}

/** The address of a list: only what differs from how it opens. */
export function adresVan(
  waar: string,
  { zoek = "", stand = "alle", van = "", pagina = 1 }: Lijstvraag,
): string {
  const delen = new URLSearchParams();
  if (zoek !== "") delen.set("zoek", zoek);
  if (stand !== "alle") delen.set("stand", stand);
  if (van !== "") delen.set("van", van);
  if (pagina > 1) delen.set("pagina", String(pagina));
  const tekst = delen.toString();
  return tekst === "" ? waar : `${waar}?${tekst}`;
}

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
    zoek: een("zoek").slice(0, 200),
    stand: STANDEN.find((stand) => stand === een("stand")) ?? "alle",
    van: een("van").slice(0, 200),
    pagina: Number.isInteger(pagina) && pagina >= 1 && pagina <= 100_000 ? pagina : 1,
  };
}
