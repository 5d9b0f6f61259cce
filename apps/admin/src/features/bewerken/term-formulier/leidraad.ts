import type { Datum, Entiteit, Leidraad } from "@core/grondslagen";
import { alsDatum, datumwaarde, type Datumwaarde } from "../formulier/datumwaarde.ts";
import { artikelenVan, artikelrijenVan, type Artikelrij } from "../formulier/artikelrijen.ts";
import { alsRijen, type Rij } from "../formulier/rijen.ts";
import type { Schrijvers } from "../formulier/schrijf-velden.ts";

/** Where it was read: a source, and the place in it. */
export interface Vindplaatsrij extends Rij {
  readonly bron: string;
  readonly plaats: string;
}

/** The fields of guidance and of vraag & antwoord. */
export interface LeidraadFormulier {
  readonly soort: string;
  readonly vraag: string;
  readonly kort: string;
  readonly antwoord: string;
  readonly alleDomeinen: boolean;
  readonly domeinen: readonly string[];
  readonly partners: readonly string[];
  readonly doelen: readonly string[];
  readonly gegevens: readonly string[];
  readonly regels: readonly string[];
  /** One on each line. */
  readonly trefwoorden: string;
  readonly artikelen: readonly Artikelrij[];
  readonly vindplaatsen: readonly Vindplaatsrij[];
  readonly controle: string;
  readonly laatstGecontroleerd: Datumwaarde;
}

export const LEEG_LEIDRAAD: LeidraadFormulier = {
  soort: "vraag-antwoord",
  vraag: "",
  kort: "",
  antwoord: "",
  alleDomeinen: true,
  domeinen: [],
  partners: [],
  doelen: [],
  gegevens: [],
  regels: [],
  trefwoorden: "",
  artikelen: [],
  vindplaatsen: [{ sleutel: "r0", bron: "", plaats: "" }],
  controle: "te-controleren",
  laatstGecontroleerd: { iso: null, mis: null },
};

export function leidraadVan(entiteit: Entiteit): LeidraadFormulier {
  const leidraad = entiteit as unknown as Leidraad;
  const { domeinen } = leidraad;
  return {
    soort: leidraad.soort,
    vraag: leidraad.vraag ?? "",
    kort: leidraad.kort,
    antwoord: leidraad.antwoord,
    alleDomeinen: domeinen === "alle",
    domeinen: domeinen === "alle" ? [] : domeinen,
    partners: leidraad.partners ?? [],
    doelen: leidraad.doelen ?? [],
    gegevens: leidraad.gegevens ?? [],
    regels: leidraad.regels,
    trefwoorden: leidraad.trefwoorden.join("\n"),
    artikelen: artikelrijenVan(leidraad.artikelen),
    vindplaatsen: alsRijen(leidraad.vindplaatsen, ({ bron, plaats }) => ({ bron, plaats })),
    controle: leidraad.controle,
    laatstGecontroleerd: datumwaarde(leidraad.laatstGecontroleerd),
  };
}

type Houder = {
  readonly id: string;
  readonly naam: string;
  readonly leidraad: LeidraadFormulier;
};

/** What the form makes of each member; the rest (old and new law, other sources) stays as it was. */
export const LEIDRAAD: Schrijvers<Houder> = {
  soort: ({ leidraad }) => leidraad.soort,
  titel: ({ naam }) => naam.trim(),
  vraag: ({ leidraad }) => leidraad.vraag.trim() || undefined,
  kort: ({ leidraad }) => leidraad.kort.trim(),
  antwoord: ({ leidraad }) => leidraad.antwoord.trim(),
  domeinen: ({ leidraad }) => (leidraad.alleDomeinen ? "alle" : leidraad.domeinen),
  partners: ({ leidraad }) => ofWeg(leidraad.partners),
  doelen: ({ leidraad }) => ofWeg(leidraad.doelen),
  gegevens: ({ leidraad }) => ofWeg(leidraad.gegevens),
  regels: ({ leidraad }) => leidraad.regels,
  artikelen: ({ leidraad }) => artikelenVan(leidraad.artikelen),
  trefwoorden: ({ leidraad }) => regelsVan(leidraad.trefwoorden),
  vindplaatsen: ({ leidraad }) =>
    leidraad.vindplaatsen.map(({ bron, plaats }) => ({ bron, plaats: plaats.trim() })),
  controle: ({ leidraad }) => leidraad.controle,
  laatstGecontroleerd: ({ leidraad }): Datum | null => alsDatum(leidraad.laatstGecontroleerd),
};

function ofWeg(ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}

function regelsVan(tekst: string): string[] {
  return tekst
    .split("\n")
    .map((regel) => regel.trim())
    .filter((regel) => regel !== "");
}
