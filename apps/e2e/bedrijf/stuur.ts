import { Agent, request } from "node:http";
import type { Aanvraag } from "./verzin-aanvraag.ts";

/** Keeps lines open, as browsers and proxies do. */
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export interface Uitslag {
  /** Null: the line was broken off without an answer. */
  readonly status: number | null;
  readonly ms: number;
}

/** What browsers take and more: an address that is led elsewhere comes back twice in the headers, as long as it was. */
const MAX_KOPPEN_BYTES = 256 * 1024;

/** Longer than anything may take that somebody waits for. */
const GEDULD_MS = 20_000;

/** Sends a request as it is, without making anything of it well-formed. */
export function stuur(adres: string, { methode, pad, koppen, inhoud }: Aanvraag): Promise<Uitslag> {
  const begin = performance.now();
  return new Promise((klaar) => {
    const eind = (status: number | null) => klaar({ status, ms: performance.now() - begin });
    const { hostname, port } = new URL(adres);
    const lengte = inhoud === null ? {} : { "content-length": String(inhoud.length) };
    const vraag = request(
      {
        hostname,
        port,
        method: methode,
        path: pad,
        headers: { ...koppen, ...lengte },
        agent,
        maxHeaderSize: MAX_KOPPEN_BYTES,
        timeout: GEDULD_MS,
      },
      (antwoord) => {
        antwoord.resume();
        antwoord.once("end", () => eind(antwoord.statusCode ?? null));
        antwoord.once("error", () => eind(null));
      },
    );
    vraag.once("timeout", () => vraag.destroy());
    vraag.once("error", () => eind(null));
    vraag.end(inhoud ?? undefined);
  });
}
