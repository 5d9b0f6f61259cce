import { may, type Toegang } from "./may.ts";
import { AFWEGINGSTATUSSEN, OVERLEGTOESTANDEN, type Onderwerp, type OnderwerpSoort } from "./onderwerp.ts";
import { type Actor, ROLLEN, type Rol } from "./rol.ts";
import { type Handeling, regelVoor, TOEGANGSTABEL } from "./toegangstabel.ts";

/**
 * How somebody can stand to a subject, one thing at a time, from nothing at all to what binds most:
 * `ieder` is somebody of the gemeente whom nothing binds to it.
 */
export const VERHOUDINGEN = [
  "ieder",
  "domein",
  "team",
  "eigen",
  "waarneming",
  "inzage",
  "gevraagd",
  "namens-rol",
  "antwoordde",
  "een-ander",
] as const;

export type Verhouding = (typeof VERHOUDINGEN)[number];

/** A state of an afweging or of a question; a subject without states has none. */
export type Fase = (typeof AFWEGINGSTATUSSEN)[number] | (typeof OVERLEGTOESTANDEN)[number];

export interface Matrixcel {
  readonly rol: Rol;
  /** In which of these may() says yes; with `ieder` the rest says nothing more. Empty: never. */
  readonly verhoudingen: readonly Verhouding[];
  /** In which states; null: in all of them, or there are none. */
  readonly fasen: readonly Fase[] | null;
}

export interface Matrixregel {
  readonly handeling: Handeling;
  /** One per role, in the order of ROLLEN. */
  readonly cellen: readonly Matrixcel[];
}

const IK = "ik";
const ANDER = "een ander";
const MIJN = "mijn";
const ELDERS = "elders";

interface Proef {
  readonly verhouding: Verhouding;
  readonly onderwerp: Onderwerp;
  readonly fase: Fase | null;
}

/**
 * Who may what: asked of may() itself for every role, every action, every way to stand to the subject and every state,
 * so that this cannot say anything else than what the use cases are held to.
 */
export function rechtenmatrix(): readonly Matrixregel[] {
  return (Object.keys(TOEGANGSTABEL) as Handeling[]).map((handeling) => ({
    handeling,
    cellen: ROLLEN.map((rol) => celVan(handeling, rol)),
  }));
}

/** may() takes the pair that belongs together; here the subject is made of the kind that the action is about. */
const vraagMay: (actor: Actor, handeling: Handeling, onderwerp: Onderwerp) => Toegang = may;

function celVan(handeling: Handeling, rol: Rol): Matrixcel {
  const actor: Actor = { gebruikerId: IK, gemeenteId: MIJN, rollen: [rol], domeinen: [MIJN], teamId: MIJN };
  const proeven = proevenVoor(regelVoor(handeling).onderwerp, rol);
  const mag = proeven.filter(({ onderwerp }) => vraagMay(actor, handeling, onderwerp).toegestaan);
  const verhoudingen = VERHOUDINGEN.filter((verhouding) => mag.some((p) => p.verhouding === verhouding));
  const fasenVan = (lijst: readonly Proef[]) => [...new Set(lijst.flatMap(({ fase }) => fase ?? []))];
  const fasen = fasenVan(mag);
  return {
    rol,
    verhoudingen: verhoudingen.includes("ieder") ? ["ieder"] : verhoudingen,
    fasen: fasen.length === fasenVan(proeven).length ? null : fasen,
  };
}

function proevenVoor(soort: OnderwerpSoort, rol: Rol): readonly Proef[] {
  const gemeente = { gemeenteId: MIJN };
  switch (soort) {
    case "nieuwe-afweging":
      return [
        { verhouding: "ieder", fase: null, onderwerp: { soort, ...gemeente, domein: ELDERS } },
        { verhouding: "domein", fase: null, onderwerp: { soort, ...gemeente, domein: MIJN } },
      ];
    case "afweging":
      return dossiers().flatMap(([verhouding, dossier]) =>
        AFWEGINGSTATUSSEN.map((status) => ({
          verhouding,
          fase: status,
          onderwerp: { soort, ...gemeente, status, ...dossier },
        })),
      );
    case "besluit":
      return dossiers().map(([verhouding, dossier]) => ({
        verhouding,
        fase: null,
        onderwerp: { soort, ...gemeente, ...dossier },
      }));
    case "overlegvraag":
      return vragen(rol).flatMap(([verhouding, vraag]) =>
        OVERLEGTOESTANDEN.map((toestand) => ({
          verhouding,
          fase: toestand,
          onderwerp: { soort, ...gemeente, toestand, ...vraag },
        })),
      );
    // A subject of the whole gemeente binds nobody in particular. That only one gemeente keeps the tables is said beside it.
    case "wijzigingsset":
      return [{ verhouding: "ieder", fase: null, onderwerp: { soort, ...gemeente, beheertTabellen: true } }];
    case "tabelversie":
    case "stappenplan":
      return [{ verhouding: "ieder", fase: null, onderwerp: { soort } }];
    case "gebruiker":
      return [
        { verhouding: "ieder", fase: null, onderwerp: { soort, ...gemeente, gebruikerId: IK } },
        { verhouding: "een-ander", fase: null, onderwerp: { soort, ...gemeente, gebruikerId: ANDER } },
      ];
    default:
      return [{ verhouding: "ieder", fase: null, onderwerp: { soort, ...gemeente } }];
  }
}

type Dossier = Pick<
  Extract<Onderwerp, { soort: "besluit" }>,
  "eigenaarId" | "teamId" | "domein" | "waarnemerId" | "inzage"
>;

function dossiers(): readonly (readonly [Verhouding, Dossier])[] {
  const vreemd: Dossier = {
    eigenaarId: ANDER,
    teamId: ELDERS,
    domein: ELDERS,
    waarnemerId: null,
    inzage: [],
  };
  return [
    ["ieder", vreemd],
    ["domein", { ...vreemd, domein: MIJN }],
    ["team", { ...vreemd, domein: MIJN, teamId: MIJN }],
    ["eigen", { ...vreemd, domein: MIJN, eigenaarId: IK }],
    ["waarneming", { ...vreemd, domein: MIJN, waarnemerId: IK }],
    ["inzage", { ...vreemd, inzage: [IK] }],
  ];
}

type Vraag = Omit<Extract<Onderwerp, { soort: "overlegvraag" }>, "soort" | "gemeenteId" | "toestand">;

function vragen(rol: Rol): readonly (readonly [Verhouding, Vraag])[] {
  const vreemd: Vraag = {
    eigenaarId: ANDER,
    waarnemerId: null,
    gesteldDoor: ANDER,
    aanRol: null,
    aanGebruiker: ANDER,
    beantwoordDoor: null,
  };
  return [
    ["ieder", vreemd],
    ["eigen", { ...vreemd, eigenaarId: IK }],
    ["waarneming", { ...vreemd, waarnemerId: IK }],
    ["gevraagd", { ...vreemd, aanGebruiker: IK }],
    ["namens-rol", { ...vreemd, aanRol: rol, aanGebruiker: null }],
    ["antwoordde", { ...vreemd, beantwoordDoor: IK }],
  ];
}
