import { controleSchema, type Controle } from "@core/grondslagen";

/** What of the tables is shown. Every part stands in the address, under its own name. */
export interface Filter {
  readonly zoek: string;
  readonly domein: string | null;
  readonly richting: string | null;
  readonly partner: string | null;
  readonly doel: string | null;
  readonly gegevens: string | null;
  readonly staat: Controle | null;
  /** Only the rules that this known change of law touches. */
  readonly wijziging: string | null;
}

export const LEEG_FILTER: Filter = {
  zoek: "",
  domein: null,
  richting: null,
  partner: null,
  doel: null,
  gegevens: null,
  staat: null,
  wijziging: null,
};

const VELDEN = ["zoek", "domein", "richting", "partner", "doel", "gegevens", "staat", "wijziging"] as const;
/** Longer than any text one would look for; keeps an address from becoming work. */
const MAX_ZOEK = 120;

type Zoekwaarden = { get(naam: string): string | null };

/** Reads the filter from an address. A value nobody knows stays: it then finds nothing, and can be taken away. */
export function leesFilter(zoekwaarden: Zoekwaarden): Filter {
  const een = (naam: string) => zoekwaarden.get(naam)?.trim().slice(0, MAX_ZOEK) || null;
  const staat = controleSchema.safeParse(een("staat"));
  return {
    zoek: zoekwaarden.get("zoek")?.slice(0, MAX_ZOEK) ?? "",
    domein: een("domein"),
    richting: een("richting"),
    partner: een("partner"),
    doel: een("doel"),
    gegevens: een("gegevens"),
    staat: staat.success ? staat.data : null,
    wijziging: een("wijziging"),
  };
}

/** The filter as search parameters, without `?`; parameters of others (`versie`) stay. */
export function schrijfFilter(filter: Filter, versie: number | null): string {
  const parameters = new URLSearchParams();
  if (versie !== null) parameters.set("versie", String(versie));
  for (const veld of VELDEN) {
    const waarde = filter[veld];
    if (waarde !== null && waarde.trim() !== "") parameters.set(veld, waarde);
  }
  return parameters.toString();
}

/** An address with its parameters, without a bare question mark. */
export function adres(pad: string, zoekdeel: string): string {
  return zoekdeel === "" ? pad : `${pad}?${zoekdeel}`;
}

export function isLeeg(filter: Filter): boolean {
  return VELDEN.every((veld) => filter[veld] === null || filter[veld]?.trim() === "");
}

/** The version named in an address; null = the one that answers. A number nobody can mean is refused later. */
export function leesVersienummer(waarde: string | null | undefined): number | null {
  if (waarde === null || waarde === undefined || waarde === "") return null;
  return /^[1-9]\d{0,8}$/.test(waarde) ? Number(waarde) : ONBEKENDE_VERSIE;
}

/** Never published: numbers start at 1 and go up by one. */
const ONBEKENDE_VERSIE = 999_999_999;
