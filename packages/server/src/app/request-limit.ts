import { createHash } from "node:crypto";
import { type Db, registerAttempt } from "@deelwijzer/db";
import { adresVanBeller } from "./adres-van-beller.ts";

export interface RequestLimit {
  /** How many requests one caller may send in the window. */
  readonly max: number;
  readonly windowMs: number;
}

/**
 * Counts a request of one caller and says whether it is still within the limit. Counted in PostgreSQL, so that
 * two processes share it; the caller's address is kept as a hash only. Real time: it is about load, not law.
 */
export function createRequestLimit(db: Db, naam: string, { max, windowMs }: RequestLimit) {
  return async (request: Request): Promise<boolean> => {
    const adres = adresVanBeller(request) ?? "onbekend";
    const key = `${naam}:${createHash("sha256").update(adres).digest("hex")}`;
    return (await registerAttempt(db, key, Date.now(), windowMs)) <= max;
  };
}
