import { naam as naamIn } from "@core/grondslagen";
import type { WijzigingVeld } from "@deelwijzer/ui";
import type {
  Beheerdeel,
  Beheerhandeling,
  Beheernamen,
  Beheerregel,
} from "../../use-cases/lees-beheerlogboek/typen.ts";
import { rollenInWoorden } from "../beheer/rolnaam.ts";
import { INLOGDAAD, inlogInWoorden } from "./inlog-in-woorden.ts";
import { eigenschappenVan, kopVan } from "../gemeente/bepaling-in-woorden.ts";
import { periodeInWoorden } from "../gemeente/periode-in-woorden.ts";
import { verschilVanBijwerking } from "../wetsvoorstellen/verschil-van-bijwerking.ts";

export const DEEL: Readonly<Record<Beheerdeel, string>> = {
  mensen: "Mensen en rollen",
  teams: "Teams",
  instellingen: "Instellingen van de gemeente",
  gemeente: "Eigen bepalingen van de gemeente",
  bewaren: "Bewaren en vernietigen",
  wetsvoorstellen: "Wetsvoorstellen",
  inloggen: "Inloggen",
};

const DAAD: Readonly<Record<Beheerhandeling, string>> = {
  "nodig-uit": "Uitgenodigd",
  "wijzig-mens": "Rollen, domeinen of team gewijzigd",
  "zet-in-team": "Team gewijzigd",
  "laat-vertrekken": "Vertrokken",
  "laat-terugkeren": "Teruggekomen",
  "beeindig-sessies": "Overal uitgelogd",
  "rollen-volgens-inlog": "Rollen gewijzigd volgens de inlog van de gemeente",
  "inlog-zonder-rol": "Geen rol volgens de inlog van de gemeente",
  "maak-team": "Team gemaakt",
  "wijzig-team": "Team gewijzigd",
  "tweede-stap-gewist": "Tweede stap bij het inloggen gewist",
  "eenmalig-wachtwoord-gegeven": "Eenmalig wachtwoord gegeven",
  "gemeente-maken": "Gemeente gemaakt",
  "bewaar-instellingen": "Contact of klachtroute gewijzigd",
  "bewaar-kleuren": "Kleuren gewijzigd",
  "bewaar-logo": "Logo gewijzigd",
  "bewaar-koppeling": "Regels voor rollen uit de inlog gewijzigd",
  "gemeentebepaling-vastleggen": "Vastgelegd",
  "gemeente-eis-vastleggen": "Eis vastgelegd",
  "gemeente-verbod-vastleggen": "Verbod vastgelegd",
  "gemeentebepaling-beeindigen": "Beëindigd",
  "uitzonderingsbeleid-vastleggen": "Beleid voor uitzonderingen vastgelegd",
  "uitzonderingsbeleid-beeindigen": "Beleid voor uitzonderingen beëindigd",
  "dossier-vernietigen": "Vernietigd: de laatste dag was voorbij",
  "houd-vernietiging-tegen": "Vernietigen tegengehouden",
  "hef-vernietigingsstop-op": "Vernietigen niet meer tegengehouden",
  "sleutels-opnieuw-verpakt": "Sleutels van dossiers onder een nieuwe hoofdsleutel gezet",
  "houd-wetsvoorstel-bij": "Wetsvoorstel bijgehouden",
  ...INLOGDAAD,
};

export interface InWoorden {
  readonly daad: string;
  /** Who or what it was done to. */
  readonly over: string;
  readonly velden: readonly WijzigingVeld[];
}

/** One line of the log as a reader takes it in: what was done, to whom or what, and what stood there before and after. */
export function beheerInWoorden(regel: Beheerregel, namen: Beheernamen): InWoorden {
  const { handeling, bijwerking } = regel;
  return {
    // Of who left already the work can be divided later.
    daad:
      regel.gegevens["vertrekt"] === false
        ? "Werk overgedragen"
        : (inlogInWoorden(handeling, regel.gegevens) ?? DAAD[handeling]),
    over: waarover(regel, namen),
    velden:
      bijwerking === null
        ? (veldenVanBepaling(regel, namen) ?? veldenVan(regel, namen))
        : verschilVanBijwerking(bijwerking.was, bijwerking.wordt),
  };
}

function waarover(
  { onderwerp: { soort, id }, gegevens, bijwerking }: Beheerregel,
  namen: Beheernamen,
): string {
  const { woordenlijst: w, laag, mensen, teams } = namen;
  switch (soort) {
    case "gebruiker":
      return mensen[id] ?? "Onbekende medewerker";
    case "team":
      return teams[id] ?? tekst(gegevens["naam"]) ?? "Onbekend team";
    case "gemeentebepaling": {
      const bepaling = laag.bepalingen.find((een) => een.id === id);
      return bepaling === undefined ? "Onbekende bepaling" : kopVan(bepaling, w);
    }
    case "uitzonderingsbeleid":
      return laag.uitzonderingsbeleid.find((een) => een.id === id)?.titel ?? "Onbekend beleid";
    case "afweging":
      return "Een dossier";
    case "wetsvoorstel":
      return `${bijwerking?.wordt.titel ?? "Wetsvoorstel"} (${id})`;
    default:
      return "De gemeente";
  }
}

/** What was recorded stands in the layer, whole and unchanged but for its end: the log itself holds ids only. */
function veldenVanBepaling(
  { handeling, onderwerp, gegevens }: Beheerregel,
  { laag, woordenlijst: w }: Beheernamen,
): WijzigingVeld[] | null {
  const beeindigd = handeling.endsWith("-beeindigen");
  const bepaling = laag.bepalingen.find(({ id }) => id === onderwerp.id);
  const beleid = laag.uitzonderingsbeleid.find(({ id }) => id === onderwerp.id);
  const geldig = (bepaling ?? beleid)?.geldig;
  if (geldig === undefined) return null;
  const { van } = geldig;
  if (beeindigd) {
    const tot = tekst(gegevens["tot"]) as typeof geldig.tot;
    return [
      { naam: "Geldt", was: periodeInWoorden({ van, tot: null }), wordt: periodeInWoorden({ van, tot }) },
    ];
  }
  const tot = tekst(gegevens["tot"]) as typeof geldig.tot;
  return [
    ...(bepaling === undefined
      ? []
      : eigenschappenVan(bepaling, w).map(({ term, waarde }) => ({ naam: term, was: null, wordt: waarde }))),
    { naam: "Geldt", was: null, wordt: periodeInWoorden({ van, tot }) },
  ];
}

/** The rest says in the log itself what was before and after, or what there is since. */
function veldenVan({ gegevens }: Beheerregel, namen: Beheernamen): WijzigingVeld[] {
  const { voor, na } = gegevens;
  if (voor === undefined && na === undefined)
    return verschil({}, plat(gegevens), namen).map((veld) => ({ ...veld, was: null }));
  return verschil(plat(voor), plat(na), namen);
}

type Plat = Readonly<Record<string, unknown>>;

/** One value per name: what is itself named per app becomes "admin.licht". */
function plat(waarde: unknown, pad = ""): Plat {
  if (pad === "" && (waarde === null || waarde === undefined)) return {};
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde))
    return { [pad || "waarde"]: waarde };
  return Object.assign(
    {},
    ...Object.entries(waarde).map(([naam, deel]) => plat(deel, pad === "" ? naam : `${pad}.${naam}`)),
  ) as Plat;
}

function verschil(voor: Plat, na: Plat, namen: Beheernamen): WijzigingVeld[] {
  return [...new Set([...Object.keys(voor), ...Object.keys(na)])].flatMap((veld) => {
    const naam = VELD[veld];
    if (naam === undefined) return [];
    const [was, wordt] = [voor, na].map((kant) => (veld in kant ? inWoorden(veld, kant[veld], namen) : null));
    return was === wordt || was === undefined || wordt === undefined ? [] : [{ naam, was, wordt }];
  });
}

const VELD: Readonly<Record<string, string>> = {
  rollen: "Rollen",
  domeinen: "Domeinen",
  teamId: "Team",
  naam: "Naam",
  fgContact: "Contact van de FG",
  klachtroute: "Klachtroute",
  "caseworker.licht": "Kleur van Deelwijzer, op licht",
  "caseworker.donker": "Kleur van Deelwijzer, op donker",
  "admin.licht": "Kleur van beheer, op licht",
  "admin.donker": "Kleur van beheer, op donker",
  waarde: "Ingesteld",
  wegSinds: "Weg sinds",
  dossiers: "Dossiers overgedragen",
  vragen: "Vragen overgedragen",
  naar: "Overgedragen aan",
  bewarenTot: "Laatste dag",
};

const NIETS = "Niets";

function inWoorden(veld: string, waarde: unknown, namen: Beheernamen): string {
  const { woordenlijst: w, teams, mensen } = namen;
  if (waarde === null || waarde === undefined || waarde === "") return NIETS;
  switch (veld) {
    case "rollen":
      return rollenInWoorden(lijst(waarde)) || "Geen rol";
    case "domeinen":
      return (
        lijst(waarde)
          .map((id) => naamIn(w, "domeinen", id))
          .join(", ") || "Geen domein"
      );
    case "teamId":
      return teams[tekst(waarde) ?? ""] ?? "Onbekend team";
    case "naar":
      return (
        lijst(waarde)
          .map((id) => mensen[id] ?? "Onbekende medewerker")
          .join(", ") || "Niemand"
      );
    case "waarde":
      return Array.isArray(waarde)
        ? waarde.map((een) => koppelregel(een, namen)).join(" ") || NIETS
        : "Een logo";
    case "wegSinds":
      return (tekst(waarde) ?? "").slice(0, 10);
    default:
      return typeof waarde === "string" || typeof waarde === "number"
        ? `${waarde}`
        : lijst(waarde).join(", ");
  }
}

/** "groepen = sociaal-team geeft Medewerker in Wmo." */
function koppelregel(regel: unknown, namen: Beheernamen): string {
  if (typeof regel !== "object" || regel === null) return "";
  const { claim, waarde, rollen, domeinen, teamId } = regel as Record<string, unknown>;
  const delen = [
    inWoorden("rollen", rollen, namen),
    lijst(domeinen).length === 0 ? null : `in ${inWoorden("domeinen", domeinen, namen)}`,
    teamId == null ? null : `team ${inWoorden("teamId", teamId, namen)}`,
  ];
  return `${tekst(claim)} = ${tekst(waarde)} geeft ${delen.filter((deel) => deel !== null).join(", ")}.`;
}

const lijst = (waarde: unknown): string[] =>
  Array.isArray(waarde) ? waarde.filter((een) => typeof een === "string") : [];
const tekst = (waarde: unknown): string | null => (typeof waarde === "string" ? waarde : null);
