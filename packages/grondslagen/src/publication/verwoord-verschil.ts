import { inZin, naam, opsomming } from "../decision/benoem.ts";
import { verwoordArtikel } from "../decision/motiveer.ts";
import type { Artikel } from "../model/artikel.ts";
import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { datumInWoorden, isDatum } from "../time/datum.ts";
import { COLLECTIES, type Entiteit } from "./entiteit.ts";
import type { VeldVerschil } from "./veld.ts";
import { verschilTussen, type Verschil } from "./verschil.ts";

/** One difference as a reader sees it; the word of `kop` is visible text, never colour alone. */
export interface VerwoordVerschil {
  readonly kop: "Toegevoegd" | "Gewijzigd" | "Beëindigd" | "Verwijderd";
  /** "Regel", "Partner", … */
  readonly soort: string;
  readonly id: string;
  readonly naam: string;
  readonly zinnen: readonly string[];
}

const KOP = {
  toegevoegd: "Toegevoegd",
  gewijzigd: "Gewijzigd",
  beeindigd: "Beëindigd",
  verwijderd: "Verwijderd",
} as const;

/** The difference of two snapshots in words, in the order of the kinds; empty = the same content. */
export function verwoordVerschil(voor: TabelversieInhoud, na: TabelversieInhoud): VerwoordVerschil[] {
  const [oud, nieuw] = [voor.woordenlijst, na.woordenlijst];
  return verschilTussen(voor, na).map((verschil) => ({
    kop: KOP[verschil.aard],
    soort: COLLECTIES[verschil.soort].naam,
    id: verschil.id,
    naam:
      verschil.aard === "verwijderd"
        ? naamVan(verschil.voor, verschil, oud)
        : naamVan(verschil.na, verschil, nieuw),
    zinnen: "velden" in verschil ? verschil.velden.map((veld) => veldZin(veld, oud, nieuw)) : [],
  }));
}

function naamVan(entiteit: Entiteit, { soort, id }: Verschil, w: Woordenlijst): string {
  if (soort === "regel") return naamVanRegel(entiteit as unknown as Regel, w);
  const tekst = entiteit["naam"] ?? entiteit["verwijzing"] ?? entiteit["tekst"];
  return typeof tekst === "string" ? tekst : id;
}

/** "Wmo, opvragen: SVB (Wmo 2015, artikel 5.2.4, lid 2)". */
export function naamVanRegel(regel: Regel, w: Woordenlijst): string {
  const richting = opsomming(
    regel.richtingen.map((id) => naam(w, "richtingen", id)),
    "en",
  );
  const partners = opsomming(
    regel.partners.map((id) => naam(w, "partners", id)),
    "en",
  );
  return `${naam(w, "domeinen", regel.domein)}, ${richting}: ${partners} (${regel.artikelen.map((a) => artikelZin(a, w)).join("; ")})`;
}

function veldZin(verschil: VeldVerschil, oud: Woordenlijst, nieuw: Woordenlijst): string {
  const { veld } = verschil;
  const label = VELDNAAM[veld] ?? veld;
  if (!("oud" in verschil)) return `${label}: nu ${waardeZin(veld, verschil.nieuw, nieuw)}.`;
  if (!("nieuw" in verschil)) return `${label}: vervallen. Was ${waardeZin(veld, verschil.oud, oud)}.`;
  return `${label}: was ${waardeZin(veld, verschil.oud, oud)}, wordt ${waardeZin(veld, verschil.nieuw, nieuw)}.`;
}

const VELDNAAM: Readonly<Record<string, string>> = {
  domein: "Domein",
  richtingen: "Richting",
  partners: "Partners",
  gegevens: "Gegevens",
  betrokkenen: "Over wie",
  doelen: "Doelen",
  herkomst: "Herkomst",
  avg: "Grondslag in de AVG",
  art9: "Uitzondering van artikel 9 AVG",
  vereisten: "Vereisten",
  voorwaarden: "Voorwaarden",
  artikelen: "Artikelen",
  binding: "Plicht of bevoegdheid",
  "geldig.van": "Geldt vanaf",
  "geldig.tot": "Geldt tot",
  begin: "Wet geldt vanaf",
  eind: "Wet geldt tot",
  controle: "Controle",
  laatstGecontroleerd: "Laatst gecontroleerd",
  vindplaats: "Vindplaats",
  opmerkingen: "Opmerkingen",
  naam: "Naam",
  inZin: "In een zin",
  toelichting: "Uitleg",
  aliassen: "Andere woorden",
  tekst: "Tekst",
  domeinen: "Domeinen",
  soort: "Soort",
};

type Woorden = (waarde: never, w: Woordenlijst) => string;

const LIJST: Readonly<Record<string, Exclude<keyof Woordenlijst, "wetten">>> = {
  richtingen: "richtingen",
  partners: "partners",
  betrokkenen: "betrokkenen",
  doelen: "doelen",
  herkomst: "herkomst",
  domeinen: "domeinen",
};

const WAARDE: Readonly<Record<string, Woorden>> = {
  artikelen: (waarde: readonly Artikel[], w) => waarde.map((artikel) => artikelZin(artikel, w)).join("; "),
  gegevens: ({ draagt, zwijgt }: Regel["gegevens"], w) =>
    [
      ...(draagt.length > 0
        ? [
            opsomming(
              draagt.map((id) => inZin(w, "gegevens", id)),
              "en",
            ),
          ]
        : []),
      ...(zwijgt ? ["de bron zwijgt over andere gegevens"] : []),
    ].join("; "),
  vereisten: ({ status, lijst }: Regel["vereisten"], w) => {
    if (status === "geen-extra") return "geen extra vereiste";
    if (status === "niet-vermeld") return "niet vermeld";
    return opsomming(
      lijst.map(({ vereiste, door }) =>
        door === null
          ? naam(w, "vereisten", vereiste)
          : `${naam(w, "vereisten", vereiste)} van de ${door === "client" ? "cliënt" : "betrokkene"}`,
      ),
      "en",
    );
  },
  vindplaats: ({ bron, soort, tabel, kolom, rij }: Regel["vindplaats"]) =>
    [bron, soort === "wettekst" ? tabel : `tabel ${tabel}`, kolom, rij]
      .filter((deel) => deel !== null)
      .join(", "),
  opmerkingen: (waarde: Regel["opmerkingen"]) =>
    waarde.length === 0 ? "geen" : waarde.map(({ tekst }) => `“${tekst}”`).join(" "),
};

function waardeZin(veld: string, waarde: unknown, w: Woordenlijst): string {
  if (waarde === null) return "niet bekend";
  if (waarde === "zwijgt") return "de bron zwijgt";
  if (waarde === "alle") return "alle";
  const eigen = WAARDE[veld];
  if (eigen !== undefined) return eigen(waarde as never, w);
  const lijst = LIJST[veld];
  if (Array.isArray(waarde)) {
    if (waarde.length === 0) return "geen";
    return opsomming(
      waarde.map((deel: unknown) =>
        typeof deel !== "string"
          ? JSON.stringify(deel)
          : lijst === undefined
            ? `“${deel}”`
            : naam(w, lijst, deel),
      ),
      "en",
    );
  }
  if (isDatum(waarde)) return datumInWoorden(waarde);
  return typeof waarde === "string" ? `“${waarde}”` : JSON.stringify(waarde);
}

function artikelZin(artikel: Artikel, w: Woordenlijst): string {
  return verwoordArtikel(w.wetten.find(({ id }) => id === artikel.wet)?.naam ?? artikel.wet, artikel);
}
