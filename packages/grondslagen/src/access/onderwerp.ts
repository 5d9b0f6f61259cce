import type { Rol } from "./rol.ts";

export const AFWEGINGSTATUSSEN = [
  "concept",
  "wacht-op-overleg",
  "klaar",
  "vastgesteld",
  "ingetrokken",
] as const;

export type Afwegingstatus = (typeof AFWEGINGSTATUSSEN)[number];

export const OVERLEGTOESTANDEN = ["open", "beantwoord", "ingetrokken"] as const;

export type Overlegtoestand = (typeof OVERLEGTOESTANDEN)[number];

interface VanGemeente {
  readonly gemeenteId: string;
}

interface Dossier extends VanGemeente {
  readonly eigenaarId: string;
  readonly teamId: string | null;
  /** Null as long as it was not chosen: then only the owner gets in. */
  readonly domein: string | null;
  /** Who stands in for the owner at this moment; absent: nobody. */
  readonly waarnemerId?: string | null;
  /** Who may look into it for a short while, by an access that runs at this moment; absent: nobody. */
  readonly inzage?: readonly string[];
}

/** Where something is done to. What belongs to the installation (tabelversie, stappenplan) has no gemeente. */
export type Onderwerp =
  | ({ readonly soort: "nieuwe-afweging"; readonly domein: string | null } & VanGemeente)
  | ({ readonly soort: "afweging"; readonly status: Afwegingstatus } & Dossier)
  | ({ readonly soort: "besluit" } & Dossier)
  | ({
      readonly soort: "overlegvraag";
      /** Who owns the dossier now: the one who asked, or who took the dossier over since. */
      readonly eigenaarId: string;
      readonly waarnemerId?: string | null;
      readonly gesteldDoor: string;
      /** Put to the holders of a role, or to one person. */
      readonly aanRol: Rol | null;
      readonly aanGebruiker: string | null;
      readonly beantwoordDoor: string | null;
      readonly toestand: Overlegtoestand;
    } & VanGemeente)
  | ({ readonly soort: "gemeente" } & VanGemeente)
  /** `gebruikerId`: about whom; absent: nobody in particular. */
  | ({ readonly soort: "gebruiker"; readonly gebruikerId?: string } & VanGemeente)
  | ({ readonly soort: "uitzonderingsbeleid" } & VanGemeente)
  | ({ readonly soort: "auditlog" } & VanGemeente)
  /** `beheertTabellen`: whether this is the gemeente that keeps the tables of the installation. */
  | ({ readonly soort: "wijzigingsset"; readonly beheertTabellen: boolean } & VanGemeente)
  | ({ readonly soort: "gemeentelaag" } & VanGemeente)
  | { readonly soort: "tabelversie" }
  | { readonly soort: "stappenplan" };

export type OnderwerpSoort = Onderwerp["soort"];
