import type { Datum, Entiteitsoort, Setstatus } from "@core/grondslagen";
import { z } from "zod";
import type { Setherkomst } from "../../wijzigingsset/typen.ts";

export const lijstWijzigingssetsInvoer = z.strictObject({});

/** Another open set that touches the same thing: they meet when the second one is published. */
export interface RaaktOok {
  readonly setId: string;
  readonly titel: string;
  readonly soort: Entiteitsoort;
  readonly id: string;
  readonly naam: string;
}

/** A wijzigingsset as a card on the board. */
export interface SetInLijst {
  readonly id: string;
  readonly titel: string;
  /** A scheduled set whose day has come reads as `gepubliceerd`. */
  readonly status: Setstatus;
  readonly aanleiding: { readonly dossiernummer: string | null; readonly tekst: string };
  readonly ingangsdatum: Datum | null;
  readonly herkomst: Setherkomst;
  /** Number of the tabelversie it became or will become. */
  readonly nummer: number | null;
  /** Names. */
  readonly auteurs: readonly string[];
  readonly bijgewerktOp: Date;
  /** How many things it changes. */
  readonly aantal: number;
  /** What stands in the way by the check list; zero for a set that is closed. */
  readonly openChecks: { readonly beoordeling: number; readonly publicatie: number };
  readonly openOpmerkingen: number;
  readonly raaktOok: readonly RaaktOok[];
}
