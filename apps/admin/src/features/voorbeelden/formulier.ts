import {
  voorbeeldSchema,
  type Entiteit,
  type Feiten,
  type Gekregen,
  type TabelversieInhoud,
  type Voorbeeld,
} from "@core/grondslagen";
import { alsDatum, datumwaarde, type Datumwaarde } from "../bewerken/formulier/datumwaarde.ts";

/** A list that is expected; null: whatever it is, it is right. */
type Verwachtelijst = readonly string[] | null;

export interface VoorbeeldFormulier {
  readonly id: string;
  readonly groep: string;
  readonly titel: string;
  readonly toelichting: string;
  readonly domein: string | null;
  readonly richting: string | null;
  readonly partner: string | null;
  readonly gegevens: readonly string[];
  readonly betrokkene: string | null;
  readonly doel: string | null;
  readonly herkomst: string | null;
  readonly peildatum: Datumwaarde;
  readonly feiten: Feiten;
  readonly uitkomst: string;
  readonly regels: Verwachtelijst;
  readonly vereisten: Verwachtelijst;
  /** "niet-vermeld" where the source names none. */
  readonly avg: Verwachtelijst;
  /** One a line. */
  readonly artikelen: string;
  readonly bron: string | null;
  readonly plaats: string;
  readonly aanvaard: { readonly reden: string; readonly kreeg: Gekregen } | null;
}

export const LEEG_VOORBEELD: VoorbeeldFormulier = {
  id: "",
  groep: "",
  titel: "",
  toelichting: "",
  domein: null,
  richting: null,
  partner: null,
  gegevens: [],
  betrokkene: null,
  doel: null,
  herkomst: null,
  peildatum: datumwaarde(null),
  feiten: {},
  uitkomst: "",
  regels: null,
  vereisten: null,
  avg: null,
  artikelen: "",
  bron: null,
  plaats: "",
  aanvaard: null,
};

const GEEN_AVG = "niet-vermeld";

export function formulierVanVoorbeeld(entiteit: Entiteit): VoorbeeldFormulier {
  const { id, groep, titel, toelichting, vraag, verwacht, vindplaatsen, aanvaard } =
    voorbeeldSchema.parse(entiteit);
  const gekozen = (veld: string) => (typeof vraag[veld] === "string" ? vraag[veld] : null);
  return {
    id,
    groep,
    titel,
    toelichting: toelichting ?? "",
    domein: gekozen("domein"),
    richting: gekozen("richting"),
    partner: gekozen("partner"),
    gegevens: Array.isArray(vraag["gegevens"]) ? (vraag["gegevens"] as string[]) : [],
    betrokkene: gekozen("betrokkene"),
    doel: gekozen("doel"),
    herkomst: gekozen("herkomst"),
    peildatum: { iso: gekozen("peildatum"), mis: null },
    feiten: (vraag["feiten"] ?? {}) as Feiten,
    ...verwachtingsvelden(verwacht),
    bron: vindplaatsen?.[0]?.bron ?? null,
    plaats: vindplaatsen?.[0]?.plaats ?? "",
    aanvaard: aanvaard ?? null,
  };
}

/** The fields in which an expected answer stands. */
export function verwachtingsvelden(
  verwacht: Voorbeeld["verwacht"],
): Pick<VoorbeeldFormulier, "uitkomst" | "regels" | "vereisten" | "avg" | "artikelen"> {
  const { uitkomst, fout, regels, vereisten, avg, artikelen } = verwacht;
  return {
    uitkomst: uitkomst ?? (fout === undefined ? "" : `fout ${fout}`),
    regels: regels ?? null,
    vereisten: vereisten ?? null,
    avg: avg?.map((een) => een ?? GEEN_AVG) ?? null,
    artikelen: (artikelen ?? []).join("\n"),
  };
}

/** The example the form describes, not yet checked; what the form does not show stays as it was. */
export function voorbeeldVanFormulier(formulier: VoorbeeldFormulier, oud: Entiteit | null): Entiteit {
  const eerder = oud === null ? null : voorbeeldSchema.parse(oud);
  const { domein, richting, partner, gegevens, betrokkene, doel, herkomst, peildatum, feiten } = formulier;
  const wetsvoorstel = eerder?.vraag["wetsvoorstel"];
  const vraag = {
    domein,
    richting,
    partner,
    gegevens: [...gegevens],
    betrokkene,
    doel,
    herkomst,
    peildatum: alsDatum(peildatum),
    ...(wetsvoorstel == null ? {} : { wetsvoorstel }),
    ...(Object.keys(feiten).length === 0 ? {} : { feiten }),
  };
  const { toelichting, bron, plaats, aanvaard } = formulier;
  const vindplaats = bron === null ? [] : [{ bron, plaats: plaats.trim() }];
  const vindplaatsen = [...vindplaats, ...(eerder?.vindplaatsen ?? []).slice(1)];
  return {
    id: formulier.id,
    groep: formulier.groep.trim(),
    titel: formulier.titel.trim(),
    ...(toelichting.trim() === "" ? {} : { toelichting: toelichting.trim() }),
    vraag,
    verwacht: verwachtingVanFormulier(formulier, eerder),
    ...(vindplaatsen.length === 0 ? {} : { vindplaatsen }),
    ...(aanvaard === null ? {} : { aanvaard }),
  };
}

function verwachtingVanFormulier(formulier: VoorbeeldFormulier, eerder: Voorbeeld | null): object {
  const { uitkomst, regels, vereisten, avg } = formulier;
  if (uitkomst.startsWith("fout ")) return { fout: uitkomst.slice("fout ".length) };
  const {
    uitkomst: was,
    fout: _fout,
    regels: _regels,
    vereisten: _eisen,
    avg: _avg,
    artikelen: _art,
    ...overig
  } = eerder?.verwacht ?? {};
  const artikelen = regelsTekst(formulier.artikelen);
  return {
    uitkomst,
    ...(regels === null ? {} : { regels: [...regels] }),
    ...(artikelen.length === 0 ? {} : { artikelen }),
    ...(avg === null ? {} : { avg: avg.map((een) => (een === GEEN_AVG ? null : een)) }),
    ...(vereisten === null ? {} : { vereisten: [...vereisten] }),
    // What was expected beside another outcome (a warning, a near miss) says nothing about this one.
    ...(was === uitkomst ? overig : {}),
  };
}

function regelsTekst(tekst: string): string[] {
  return tekst
    .split("\n")
    .map((regel) => regel.trim())
    .filter((regel) => regel !== "");
}

export interface Veldfout {
  readonly veld: string;
  readonly tekst: string;
}

/** What is missing or wrong, in the order of the form. */
export function controleerVoorbeeld(
  formulier: VoorbeeldFormulier,
  bezet: ReadonlySet<string>,
  isNieuw: boolean,
): Veldfout[] {
  const { aanvaard } = formulier;
  const eisen: readonly [veld: string, goed: boolean, tekst: string][] = [
    ["titel", formulier.titel.trim() !== "", "Vul een titel in"],
    ["groep", formulier.groep.trim() !== "", "Kies bij welke wet dit voorbeeld hoort"],
    [
      "voorbeeld-id",
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(formulier.id),
      "Gebruik in de vaste naam alleen kleine letters, cijfers en streepjes",
    ],
    [
      "voorbeeld-id",
      !isNieuw || !bezet.has(formulier.id),
      "Deze vaste naam is al gebruikt. Kies een andere naam",
    ],
    ["domein", formulier.domein !== null, "Kies namens welk domein de vraag wordt gesteld"],
    ["richting", formulier.richting !== null, "Kies of de gegevens worden gegeven, gevraagd of gebruikt"],
    ["gegevens", formulier.gegevens.length > 0, "Kies welke gegevens het zijn"],
    ["partner", formulier.partner !== null, "Kies de partner"],
    ["peildatum", alsDatum(formulier.peildatum) !== null, "Vul de dag in waarover de vraag gaat"],
    ["uitkomst", formulier.uitkomst !== "", "Kies het antwoord dat u verwacht"],
    [
      "plaats",
      formulier.bron === null || formulier.plaats.trim() !== "",
      "Vul in waar het in de bron staat, bijvoorbeeld: artikel 8, lid 2",
    ],
    [
      "aanvaard",
      aanvaard === null || aanvaard.reden.trim() !== "",
      "Schrijf op waarom dit andere antwoord mag",
    ],
  ];
  return eisen.flatMap(([veld, goed, tekst]) => (goed ? [] : [{ veld, tekst }]));
}

const VELD: Readonly<Record<string, string>> = {
  vraag: "domein",
  verwacht: "uitkomst",
  vindplaatsen: "voorbeeld-bron",
  id: "voorbeeld-id",
};

/** The control in which a field of the example is filled in; a path from the server starts with `nieuw`. */
export function veldVanPad(pad: string): string {
  const [eerste = "", tweede = ""] = pad.replace(/^nieuw\./, "").split(".");
  if (eerste === "vraag" && tweede !== "") return tweede;
  return VELD[eerste] ?? eerste;
}

/** The names an example can stand under: those in use, and that of the law of each domain. */
export function groepenVan(
  { woordenlijst }: Pick<TabelversieInhoud, "woordenlijst">,
  gebruikt: readonly string[],
): string[] {
  const wetten = woordenlijst.domeinen.map(
    ({ wet, naam }) => woordenlijst.wetten.find(({ id }) => id === wet)?.naam ?? naam,
  );
  return [...new Set([...gebruikt, ...wetten])].toSorted((a, b) => a.localeCompare(b, "nl"));
}
