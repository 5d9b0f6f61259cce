import { sql } from "drizzle-orm";
import type { Tx } from "../tenant.ts";

/** A question as it was asked in some gemeente, and how often; nothing says where, by whom or about whom. */
export interface GesteldeVraag {
  /** In a dossier that is still open, or in a sealed besluit. */
  readonly soort: "open" | "besluit";
  readonly domein: string;
  readonly richting: string;
  readonly partner: string;
  readonly gegevens: readonly string[];
  readonly betrokkene: string | null;
  readonly doel: string | null;
  readonly herkomst: string | null;
  readonly peildatum: string;
  readonly aantal: number;
}

/** Across every gemeente; for the one that keeps the tables only (DW004). Never show a count below five. */
export async function telGesteldeVragen(tx: Tx): Promise<GesteldeVraag[]> {
  return [...(await tx.execute<Rij>(sql`select * from public.gestelde_vragen()`))];
}

type Rij = GesteldeVraag & Record<string, unknown>;
