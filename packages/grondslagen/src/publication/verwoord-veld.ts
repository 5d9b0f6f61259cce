import { inZin, naam, opsomming } from "../decision/benoem.ts";
import { feitInWoorden } from "../decision/verwoord-feiten.ts";
import { verwoordArtikel } from "../decision/verwoord-artikel.ts";
import type { Artikel } from "../model/artikel.ts";
import type { Feiteis, Feitvoorwaarde } from "../model/feit.ts";
import type { Leidraad } from "../model/leidraad.ts";
import type { Regel } from "../model/regel.ts";
import type { HerkomstTerm, Term, Woordenlijst } from "../model/woordenlijst.ts";
import {
  gekregenInWoorden,
  verwachtingInWoorden,
  vraagVanVoorbeeldInWoorden,
} from "../voorbeeld/verwoord-voorbeeld.ts";
import type { Voorbeeld } from "../voorbeeld/voorbeeld.ts";
import { dagVoor } from "../time/buurdag.ts";
import { datumInWoorden, isDatum } from "../time/datum.ts";
import type { Periode } from "../time/periode.ts";
import { SOORT_NAAM } from "../stappenplan/soortnaam.ts";
import type { Leeswoorden } from "./leeswoorden.ts";
import { antwoordInWoorden, PLANVELDWAARDE } from "./plan/planveldwaarden.ts";
import { VELDNAAM } from "./veldnamen.ts";

/** A field of an entity, by its path, as a reader calls it; a field for one answer, by the words of that answer. */
export function veldnaam(veld: string, w: Pick<Leeswoorden, "antwoorden"> = {}): string {
  const eigen = VELDNAAM[veld];
  if (eigen !== undefined) return eigen;
  const [houder = "", deel = ""] = veld.split(".");
  return houder === "inVerslag"
    ? `Zin in het verslag bij “${antwoordInWoorden(deel, w)}”`
    : (VELDNAAM[houder] ?? veld);
}

/** Fields that end half open: the day that is stored is the first without; a reader reads and types the last day. */
const EINDE: ReadonlySet<string> = new Set(["geldig.tot", "eind"]);

/** The value of a field in words; `undefined` = the field is not there. */
export function veldwaarde(veld: string, waarde: unknown, w: Leeswoorden): string {
  if (waarde === undefined) return AFWEZIG[veld] ?? "niet ingevuld";
  if (EINDE.has(veld) && isDatum(waarde)) return datumInWoorden(dagVoor(waarde));
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
  const zin = verwoordArtikel(naamVanWet(artikel.wet, w), artikel);
  return artikel.geldig === undefined ? zin : `${zin} (${looptijd(artikel.geldig)})`;
}

/** "van 1 juli 2023 t/m 31 december 2025", "t/m 30 juni 2023". */
function looptijd({ van, tot }: Periode): string {
  const delen = [
    ...(van === null ? [] : [`${tot === null ? "vanaf" : "van"} ${datumInWoorden(van)}`]),
    ...(tot === null ? [] : [`t/m ${datumInWoorden(dagVoor(tot))}`]),
  ];
  return delen.length === 0 ? "altijd" : delen.join(" ");
}

/** As the form calls it. */
function naamVanBron(id: string, { bronnen = [] }: Leeswoorden): string {
  return bronnen.find((bron) => bron.id === id)?.verwijzing ?? id;
}

function naamVanWet(id: string, w: Woordenlijst): string {
  return w.wetten.find((wet) => wet.id === id)?.naam ?? id;
}

/** What it means that a field is not there. */
const AFWEZIG: Readonly<Record<string, string>> = {
  // A law without a known end has no such field.
  eind: "geen einddatum",
  bewijs: "volgt uit de vaste naam",
  conditie: "altijd",
  na: "op de oude plaats",
};

const NIETS: Readonly<Record<string, string>> = {
  "geldig.tot": "geen einddatum",
  avg: "niet vermeld",
  art9: "niet nodig",
  bwb: "geen",
  celex: "geen",
  vindplaats: "geen",
  na: "vooraan",
};

const LIJST: Readonly<Record<string, Exclude<keyof Woordenlijst, "wetten" | "feiten">>> = {
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
  art9: {
    "niet-vermeld": "niet vermeld",
    ...Object.fromEntries(
      ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((letter) => [
        `9-2-${letter}`,
        `artikel 9 lid 2 onder ${letter}`,
      ]),
    ),
  },
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
  bewijs: {
    uitleg: "een uitleg",
    afweging: "een afweging van twee belangen",
    "redelijk-vermoeden": "een redelijk vermoeden",
    "gegrond-vermoeden": "een gegrond vermoeden",
    instemming: "een akkoord",
    "uitdrukkelijke-toestemming": "uitdrukkelijke toestemming",
    "ondubbelzinnige-toestemming": "ondubbelzinnige toestemming",
    toestemming: "toestemming, de bron zegt niet in welke vorm",
  },
  categorie: {
    gewoon: "gewoon",
    bijzonder: "bijzonder",
    strafrechtelijk: "strafrechtelijk",
    bsn: "burgerservicenummer",
  },
  soort: {
    ...Object.fromEntries(Object.entries(SOORT_NAAM).map(([id, soort]) => [id, `“${soort}”`])),
    "intern-domein": "domein van de gemeente",
    toezichthouder: "toezichthouder",
    bestuursorgaan: "bestuursorgaan",
    zorg: "zorg",
    onderwijs: "onderwijs",
    overig: "overig",
    "geen-grondslag": "geen grondslag",
    "andere-route": "andere route",
    spelregel: "spelregel",
    "vraag-antwoord": "vraag en antwoord",
    "uitzondering-art9": "uitzondering van artikel 9 AVG",
    verenigbaarheid: "verenigbaarheid",
    geheimhouding: "geheimhouding",
    politiegegevens: "politiegegevens",
    samenwerking: "samenwerking",
    bewaren: "bewaren",
    plicht: "plicht",
    meldcode: "meldcode",
    toestemming: "toestemming",
    "grondslag-genoemd": "genoemde grondslag",
    "ja-nee": "ja of nee",
    leeftijd: "leeftijd",
  },
};

/** "bij voorwaarde 1: de jongere nog leerplichtig is (moet bekend zijn)". */
function feitregel(eis: Feiteis | Feitvoorwaarde, w: Woordenlijst): string {
  const woorden = feitInWoorden(eis, w);
  if (!("voorwaarde" in eis)) return woorden;
  return `bij voorwaarde ${eis.voorwaarde}: ${woorden}${eis.beslissend === true ? " (moet bekend zijn)" : ""}`;
}

type Woorden = (waarde: never, w: Leeswoorden) => string;

const WAARDE: Readonly<Record<string, Woorden>> = {
  ...PLANVELDWAARDE,
  feiten: (waarde: readonly (Feiteis | Feitvoorwaarde)[], w) =>
    waarde.map((eis) => feitregel(eis, w)).join("; "),
  artikelen: (waarde: readonly Artikel[], w) => waarde.map((artikel) => artikelZin(artikel, w)).join("; "),
  // A leidraad names kinds of data without saying that a source keeps silent.
  gegevens: (waarde: Regel["gegevens"] | readonly string[], w) => {
    const { draagt, zwijgt } = "draagt" in waarde ? waarde : { draagt: waarde, zwijgt: false };
    return [
      ...(draagt.length > 0
        ? [
            opsomming(
              draagt.map((id) => inZin(w, "gegevens", id)),
              "en",
            ),
          ]
        : []),
      ...(zwijgt ? ["de bron zwijgt over andere gegevens"] : []),
    ].join("; ");
  },
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
  vindplaats: ({ bron, soort, tabel, kolom, rij }: Regel["vindplaats"], w) =>
    [naamVanBron(bron, w), soort === "wettekst" ? tabel : `tabel ${tabel}`, kolom, rij]
      .filter((deel) => deel !== null)
      .join(", "),
  opmerkingen: (waarde: Regel["opmerkingen"]) =>
    waarde.length === 0 ? "geen" : waarde.map(({ tekst }) => `“${tekst}”`).join(" "),
  vindplaatsen: (waarde: Leidraad["vindplaatsen"], w) =>
    waarde.map(({ bron, plaats }) => `${naamVanBron(bron, w)}, ${plaats}`).join("; "),
  anders: (waarde: NonNullable<Leidraad["anders"]>, w) =>
    waarde.map(({ bron, plaats, tekst }) => `${naamVanBron(bron, w)}, ${plaats}: “${tekst}”`).join(" "),
  vervangt: ({ was, wasArtikelen, werd }: NonNullable<Leidraad["vervangt"]>) =>
    `was “${was}” (${wasArtikelen}), werd “${werd}”`,
  // A leidraad asks its question in words; an example by its fields.
  vraag: (waarde: string | Voorbeeld["vraag"], w) =>
    typeof waarde === "string" ? `“${waarde}”` : vraagVanVoorbeeldInWoorden(waarde, w),
  verwacht: (waarde: Voorbeeld["verwacht"], w) => verwachtingInWoorden(waarde, w),
  aanvaard: ({ reden, kreeg }: NonNullable<Voorbeeld["aanvaard"]>, w) =>
    `${gekregenInWoorden(kreeg, w)}. Reden: “${reden}”`,
  namen: (waarde: NonNullable<Term["namen"]>, w) =>
    waarde
      .map(({ naam: ander, geldig, wet }) =>
        [`“${ander}”`, looptijd(geldig), ...(wet === undefined ? [] : [naamVanWet(wet, w)])].join(", "),
      )
      .join("; "),
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
