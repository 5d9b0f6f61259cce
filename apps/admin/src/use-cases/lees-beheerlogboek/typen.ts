import type { Gemeentelaag, Voorstelbijwerking, Woordenlijst } from "@core/grondslagen";
import { z } from "zod";
import { dagVeld } from "../../wijzigingsset/invoer.ts";

/** What people who manage a gemeente do, by what it is about; each is the name of a deed in the audit log. */
export const BEHEERDELEN = {
  mensen: [
    "nodig-uit",
    "wijzig-mens",
    "zet-in-team",
    "laat-vertrekken",
    "laat-terugkeren",
    "beeindig-sessies",
    "rollen-volgens-inlog",
    "inlog-zonder-rol",
    "tweede-stap-gewist",
    "eenmalig-wachtwoord-gegeven",
  ],
  teams: ["maak-team", "wijzig-team"],
  instellingen: [
    "gemeente-maken",
    "bewaar-instellingen",
    "bewaar-kleuren",
    "bewaar-logo",
    "bewaar-koppeling",
  ],
  gemeente: [
    "gemeentebepaling-vastleggen",
    "gemeente-eis-vastleggen",
    "gemeente-verbod-vastleggen",
    "gemeentebepaling-beeindigen",
    "uitzonderingsbeleid-vastleggen",
    "uitzonderingsbeleid-beeindigen",
  ],
  bewaren: [
    "dossier-vernietigen",
    "houd-vernietiging-tegen",
    "hef-vernietigingsstop-op",
    "sleutels-opnieuw-verpakt",
  ],
  wetsvoorstellen: ["houd-wetsvoorstel-bij"],
  inloggen: [
    "ingelogd",
    "inlog-geweigerd",
    "uitgelogd",
    "wachtwoord-gewijzigd",
    "wachtwoordlink-gevraagd",
    "wachtwoord-hersteld",
    "tweede-stap-ingesteld",
    "herstelcodes-vernieuwd",
  ],
} as const;

export type Beheerdeel = keyof typeof BEHEERDELEN;
export type Beheerhandeling = (typeof BEHEERDELEN)[Beheerdeel][number];

export const leesBeheerlogboekInvoer = z.strictObject({
  /** Null: all of it but signing in, which everybody does every day. */
  deel: z
    .enum(Object.keys(BEHEERDELEN) as [Beheerdeel, ...Beheerdeel[]])
    .nullable()
    .default(null),
  /** A user, or "installatie". */
  wie: z.string().min(1).max(100).nullable().default(null),
  van: dagVeld.nullable().default(null),
  totEnMet: dagVeld.nullable().default(null),
  pagina: z.int().min(1).max(10_000).default(1),
  /** All lines at once, for a file. */
  alles: z.boolean().default(false),
});

export interface Beheerregel {
  readonly id: string;
  readonly op: Date;
  readonly naam: string;
  readonly rol: string | null;
  readonly handeling: Beheerhandeling;
  readonly onderwerp: { readonly soort: string; readonly id: string };
  readonly gegevens: Readonly<Record<string, unknown>>;
  /** Of a bill: what was written down of it, and what stood there before. */
  readonly bijwerking: { readonly was: Voorstelbijwerking | null; readonly wordt: Voorstelbijwerking } | null;
}

/** To say ids in words. */
export interface Beheernamen {
  readonly mensen: Readonly<Record<string, string>>;
  readonly teams: Readonly<Record<string, string>>;
  readonly woordenlijst: Woordenlijst;
  readonly laag: Gemeentelaag;
}

export interface GelezenBeheerlogboek {
  /** The last first. */
  readonly regels: readonly Beheerregel[];
  readonly pagina: number;
  readonly meer: boolean;
  readonly namen: Beheernamen;
}
