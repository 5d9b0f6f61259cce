import { inZin, naam, opsomming } from "../decision/benoem.ts";
import { verwoordArtikel } from "../decision/motiveer.ts";
import type { Artikel } from "../model/artikel.ts";
import type { Regel } from "../model/regel.ts";
import type { HerkomstTerm, Woordenlijst } from "../model/woordenlijst.ts";
import { datumInWoorden, isDatum } from "../time/datum.ts";

/** A field of an entity, by its path, as a reader calls it. */
export function veldnaam(veld: string): string {
  return VELDNAAM[veld] ?? veld;
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
  geldig: "Looptijd",
  "geldig.van": "Geldt vanaf",
  "geldig.tot": "Geldt tot",
  begin: "Wet geldt vanaf",
  eind: "Wet geldt tot",
  bwb: "BWB-nummer",
  celex: "CELEX-nummer",
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
  verwant: "Lijkt op",
  categorie: "Soort persoonsgegevens",
  ookAls: "Telt ook als",
  wet: "Wet",
  rol: "Functie",
  titel: "Titel",
  verwijzing: "Verwijzing",
  peildatum: "Datum van de bron",
};

/** The value of a field in words; `undefined` = the field is not there. */
export function veldwaarde(veld: string, waarde: unknown, w: Woordenlijst): string {
  if (waarde === undefined) return "niet ingevuld";
  if (waarde === null) return NIETS[veld] ?? "niet bekend";
  if (waarde === "zwijgt") return "de bron zwijgt";
  if (waarde === "alle") return "alle";
  const eigen = Object.hasOwn(WAARDE, veld) ? WAARDE[veld] : undefined;
  if (eigen !== undefined) return eigen(waarde as never, w);
  if (Array.isArray(waarde))
    return waarde.length === 0
      ? "geen"
      : opsomming(
          waarde.map((deel) => eenWaarde(veld, deel, w)),
          "en",
        );
  return eenWaarde(veld, waarde, w);
}

function eenWaarde(veld: string, waarde: unknown, w: Woordenlijst): string {
  if (typeof waarde !== "string") return JSON.stringify(waarde);
  const lijst = LIJST[veld];
  if (lijst !== undefined) return naam(w, lijst, waarde);
  if (veld === "wet") return naamVanWet(waarde, w);
  const vast = KEUZE[veld]?.[waarde];
  if (vast !== undefined) return vast;
  return isDatum(waarde) ? datumInWoorden(waarde) : `“${waarde}”`;
}

/** "Wmo 2015, artikel 5.2.4, lid 2". */
export function artikelZin(artikel: Artikel, w: Woordenlijst): string {
  return verwoordArtikel(naamVanWet(artikel.wet, w), artikel);
}

function naamVanWet(id: string, w: Woordenlijst): string {
  return w.wetten.find((wet) => wet.id === id)?.naam ?? id;
}

const NIETS: Readonly<Record<string, string>> = {
  "geldig.tot": "geen einddatum",
  avg: "niet vermeld",
  art9: "niet nodig",
  bwb: "geen",
  celex: "geen",
  vindplaats: "geen",
};

const LIJST: Readonly<Record<string, Exclude<keyof Woordenlijst, "wetten">>> = {
  domein: "domeinen",
  domeinen: "domeinen",
  richtingen: "richtingen",
  partners: "partners",
  verwant: "partners",
  betrokkenen: "betrokkenen",
  doelen: "doelen",
  herkomst: "herkomst",
};

const KEUZE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  avg: Object.fromEntries(
    ["a", "b", "c", "d", "e", "f"].map((letter) => [`6-1-${letter}`, `artikel 6 lid 1 onder ${letter}`]),
  ),
  art9: { "niet-vermeld": "niet vermeld" },
  binding: {
    verplichting: "plicht",
    bevoegdheid: "bevoegdheid",
    "niet-vermeld": "niet vermeld",
    betwist: "betwist",
  },
  controle: {
    "uit-bron": "uit de bron",
    "te-controleren": "nog te controleren",
    gecontroleerd: "gecontroleerd",
    betwist: "betwist",
  },
  categorie: {
    gewoon: "gewoon",
    bijzonder: "bijzonder",
    strafrechtelijk: "strafrechtelijk",
    bsn: "burgerservicenummer",
  },
  soort: {
    "intern-domein": "domein van de gemeente",
    toezichthouder: "toezichthouder",
    bestuursorgaan: "bestuursorgaan",
    zorg: "zorg",
    onderwijs: "onderwijs",
    overig: "overig",
    "geen-grondslag": "geen grondslag",
    "andere-route": "andere route",
  },
};

type Woorden = (waarde: never, w: Woordenlijst) => string;

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
  ookAls: (waarde: HerkomstTerm["ookAls"], w) =>
    waarde.length === 0
      ? "geen"
      : opsomming(
          waarde.map(
            ({ herkomst, betwist }) => `${naam(w, "herkomst", herkomst)}${betwist ? " (betwist)" : ""}`,
          ),
          "en",
        ),
};
