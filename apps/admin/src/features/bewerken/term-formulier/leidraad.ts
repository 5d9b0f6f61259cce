import type { Datum, Entiteit, Leidraad } from "@core/grondslagen";
import { alsDatum, datumwaarde, type Datumwaarde } from "../formulier/datumwaarde.ts";
import { artikelenVan, artikelrijenVan, type Artikelrij } from "../formulier/artikelrijen.ts";
import { regelsVan } from "../formulier/regels-van.ts";
import { alsRijen, type Rij } from "../formulier/rijen.ts";
import type { Schrijvers } from "../formulier/schrijf-velden.ts";

/** Where it was read: a source, and the place in it. */
export interface Vindplaatsrij extends Rij {
  readonly bron: string;
  readonly plaats: string;
}

/** Another source that says it otherwise, and what it says. */
export interface Andersrij extends Vindplaatsrij {
  readonly tekst: string;
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
  /** What has to be recorded; one on each line. */
  readonly nodig: string;
  readonly anders: readonly Andersrij[];
  /** Which of the sources is followed, and why. */
  readonly keuze: string;
  /** What it was in law that is no more; all empty: nothing. */
  readonly was: string;
  readonly wasArtikelen: string;
  readonly werd: string;
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
  nodig: "",
  anders: [],
  keuze: "",
  was: "",
  wasArtikelen: "",
  werd: "",
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
    nodig: (leidraad.nodig ?? []).join("\n"),
    anders: alsRijen(leidraad.anders ?? [], ({ bron, plaats, tekst }) => ({ bron, plaats, tekst })),
    keuze: leidraad.keuze ?? "",
    was: leidraad.vervangt?.was ?? "",
    wasArtikelen: leidraad.vervangt?.wasArtikelen ?? "",
    werd: leidraad.vervangt?.werd ?? "",
    controle: leidraad.controle,
    laatstGecontroleerd: datumwaarde(leidraad.laatstGecontroleerd),
  };
}

type Houder = {
  readonly id: string;
  readonly naam: string;
  readonly leidraad: LeidraadFormulier;
};

/** What the form makes of each member. */
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
  nodig: ({ leidraad }) => ofWeg(regelsVan(leidraad.nodig)),
  anders: ({ leidraad }) =>
    leidraad.anders.length === 0
      ? undefined
      : leidraad.anders.map(({ bron, plaats, tekst }) => ({
          bron,
          plaats: plaats.trim(),
          tekst: tekst.trim(),
        })),
  keuze: ({ leidraad }) => leidraad.keuze.trim() || undefined,
  vervangt: ({ leidraad }) => {
    const [was, wasArtikelen, werd] = [
      leidraad.was.trim(),
      leidraad.wasArtikelen.trim(),
      leidraad.werd.trim(),
    ];
    return was + wasArtikelen + werd === "" ? undefined : { was, wasArtikelen, werd };
  },
  controle: ({ leidraad }) => leidraad.controle,
  laatstGecontroleerd: ({ leidraad }): Datum | null => alsDatum(leidraad.laatstGecontroleerd),
};

function ofWeg(ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}
