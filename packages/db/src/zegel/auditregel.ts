import { canonicalJson, type Json } from "./canonical.ts";
import { type Hash, sha256 } from "./hash.ts";

export const AUDIT_FORMAAT = "deelwijzer-audit/1";

/**
 * One line of the audit log. Its hash is sha256( utf8( canonicalJson(line) ) ) and the line contains the hash of
 * the one before: altering, dropping or reordering a line breaks every later hash.
 */
export interface AuditRegel {
  readonly id: string;
  readonly gemeenteId: string;
  readonly volgnummer: number;
  readonly op: string;
  readonly actorId: string | null;
  readonly rol: string | null;
  readonly handeling: string;
  readonly onderwerp: { readonly soort: string; readonly id: string };
  readonly gegevens: { readonly [key: string]: Json };
  readonly vorigeHash: string;
}

/**
 * The text of a line up to its place in the chain, which stands last in canonical order: what comes before it is known
 * without waiting for the line before. `volgnummer` and `vorigeHash` follow, and a closing brace.
 */
export function canoniekTotPlaats(regel: Omit<AuditRegel, "volgnummer" | "vorigeHash">): string {
  return canonicalJson({ formaat: AUDIT_FORMAAT, ...regel }).slice(0, -1);
}

export function hashAuditRegel(regel: AuditRegel): { canoniek: string; hash: Hash } {
  const canoniek = canonicalJson({ formaat: AUDIT_FORMAAT, ...regel });
  return { canoniek, hash: sha256(canoniek) };
}
