import type { Actor } from "../access/rol.ts";
import type { Datum } from "../time/datum.ts";
import {
  heeftRol,
  SETACTIES,
  SETTABEL,
  type Setvoorwaarde,
  type Overgang,
  type Setactie,
  type Setstatus,
} from "./toestanden.ts";

/** What the tables of states must know of a wijzigingsset. */
export interface Setstand {
  readonly status: Setstatus;
  /** Hash of the content as it is now (`inhoudshashVan`). */
  readonly inhoudshash: string;
  /** Ids of everyone who ever edited it, its author included. */
  readonly bewerkers: readonly string[];
  readonly goedkeuring: { readonly door: string; readonly hash: string } | null;
  readonly ingangsdatum: Datum | null;
}

/** What the one who acts brings along. */
export interface SetactieHandeling {
  /** The date in Europe/Amsterdam; the core has no clock. */
  readonly vandaag: Datum;
  /** What stands in the way by the check list (`belemmeringen`). */
  readonly belemmeringen: { readonly beoordeling: number; readonly publicatie: number };
  /** For `goedkeuren`: the hash of what the reviewer saw. */
  readonly gezien?: string;
  readonly reden?: string;
  /** For `inplannen` and `publiceren`: the day everyone starts to answer by it. */
  readonly ingangsdatum?: Datum;
  /** For `bewerken`: the hash after the edit. */
  readonly nieuweHash?: string;
}

export type Setreden = "status" | "rol" | Setvoorwaarde;

export interface Setweigering {
  readonly reden: Setreden;
  readonly tekst: string;
}

export type MagSetactie =
  | { readonly toegestaan: true; readonly overgang: Overgang }
  | { readonly toegestaan: false; readonly redenen: readonly Setweigering[] };

export type SetactieUitkomst =
  | { readonly ok: true; readonly stand: Setstand }
  | { readonly ok: false; readonly redenen: readonly Setweigering[] };

/** Whether this actor may do this to the set now; when not, every reason at once. */
export function magSetactie(
  actie: Setactie,
  stand: Setstand,
  actor: Pick<Actor, "gebruikerId" | "rollen">,
  handeling: SetactieHandeling,
): MagSetactie {
  const overgang = SETTABEL[stand.status][actie];
  if (overgang === undefined) return { toegestaan: false, redenen: [weigering("status")] };
  const redenen = [
    ...(heeftRol(actor, overgang) ? [] : [weigering("rol")]),
    ...overgang.eisen.filter((eis) => !EISEN[eis](stand, actor, handeling)).map(weigering),
  ];
  return redenen.length > 0 ? { toegestaan: false, redenen } : { toegestaan: true, overgang };
}

/** The set after the action, or why not. Storing it, and checking again in the transaction, is the caller's. */
export function voerSetactieUit(
  actie: Setactie,
  stand: Setstand,
  actor: Pick<Actor, "gebruikerId" | "rollen">,
  handeling: SetactieHandeling,
): SetactieUitkomst {
  const mag = magSetactie(actie, stand, actor, handeling);
  if (!mag.toegestaan) return { ok: false, redenen: mag.redenen };
  const na: Setstand = { ...stand, status: mag.overgang.naar };
  const { gebruikerId } = actor;
  switch (actie) {
    case "bewerken":
      return {
        ok: true,
        stand: {
          ...na,
          goedkeuring: null,
          inhoudshash: handeling.nieuweHash ?? stand.inhoudshash,
          bewerkers: [...new Set([...stand.bewerkers, gebruikerId])],
        },
      };
    case "goedkeuren":
      return { ok: true, stand: { ...na, goedkeuring: { door: gebruikerId, hash: stand.inhoudshash } } };
    case "afwijzen":
    case "terugnemen":
    case "heropenen":
      return { ok: true, stand: { ...na, goedkeuring: null } };
    case "inplannen":
    case "publiceren":
      return { ok: true, stand: { ...na, ingangsdatum: datumVan(stand, handeling) } };
    case "indienen":
    case "inplanning-intrekken":
    case "intrekken":
    case "verwerpen":
      return { ok: true, stand: na };
  }
}

/** Everything this actor may do now, for the buttons of a screen; a reason is asked for on the way. */
export function mogelijkeSetacties(
  stand: Setstand,
  actor: Pick<Actor, "gebruikerId" | "rollen">,
  handeling: SetactieHandeling,
): Setactie[] {
  const metReden = { ...handeling, reden: "…", gezien: stand.inhoudshash };
  return SETACTIES.filter((actie) => magSetactie(actie, stand, actor, metReden).toegestaan);
}

type Toets = (stand: Setstand, actor: Pick<Actor, "gebruikerId">, handeling: SetactieHandeling) => boolean;

const EISEN: Readonly<Record<Setvoorwaarde, Toets>> = {
  "vier-ogen": ({ bewerkers }, { gebruikerId }) => !bewerkers.includes(gebruikerId),
  "zelfde-inhoud": ({ inhoudshash }, _actor, { gezien }) => gezien === inhoudshash,
  "goedkeuring-geldig": ({ goedkeuring, inhoudshash, bewerkers }) =>
    goedkeuring !== null && goedkeuring.hash === inhoudshash && !bewerkers.includes(goedkeuring.door),
  "klaar-voor-beoordeling": (_stand, _actor, { belemmeringen }) => belemmeringen.beoordeling === 0,
  "klaar-voor-publicatie": (_stand, _actor, { belemmeringen }) =>
    belemmeringen.beoordeling === 0 && belemmeringen.publicatie === 0,
  "ingangsdatum-in-toekomst": (stand, _actor, handeling) => {
    const dag = datumVan(stand, handeling);
    return dag !== null && dag > handeling.vandaag;
  },
  "ingangsdatum-bereikt": (stand, _actor, handeling) => {
    const dag = datumVan(stand, handeling);
    return dag !== null && dag <= handeling.vandaag;
  },
  reden: (_stand, _actor, { reden }) => (reden ?? "").trim() !== "",
};

/** A scheduled date stands: changing it goes through withdrawing the schedule. */
function datumVan(stand: Setstand, { ingangsdatum }: SetactieHandeling): Datum | null {
  return stand.status === "ingepland" ? stand.ingangsdatum : (ingangsdatum ?? stand.ingangsdatum);
}

const TEKST: Readonly<Record<Setreden, string>> = {
  status: "Dit kan niet in de status waarin de wijzigingsset nu staat.",
  rol: "Dit hoort niet bij uw rol.",
  "vier-ogen": "U hebt zelf aan deze wijzigingsset gewerkt. Iemand anders moet haar goedkeuren.",
  "zelfde-inhoud": "De inhoud is veranderd nadat u haar bekeek. Bekijk de wijzigingsset opnieuw.",
  "goedkeuring-geldig":
    "Er is geen goedkeuring voor deze inhoud. Na een wijziging moet iemand opnieuw goedkeuren.",
  "klaar-voor-beoordeling": "Los eerst op wat de beoordeling tegenhoudt.",
  "klaar-voor-publicatie": "Los eerst op wat het publiceren tegenhoudt.",
  "ingangsdatum-in-toekomst": "Kies een ingangsdatum die na vandaag ligt. Anders kunt u meteen publiceren.",
  "ingangsdatum-bereikt": "De ingangsdatum ontbreekt of is nog niet bereikt.",
  reden: "Schrijf op waarom u dit doet.",
};

function weigering(reden: Setreden): Setweigering {
  return { reden, tekst: TEKST[reden] };
}
