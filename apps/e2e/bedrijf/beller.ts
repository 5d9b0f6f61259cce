import { randomUUID } from "node:crypto";
import { setTimeout as wacht } from "node:timers/promises";
import { emailVan, WACHTWOORD, type Account } from "../stack/sign-in.ts";

/** Somebody who is signed in, and does not give up on a request before it was answered. */
export interface Beller {
  /**
   * Sends this until it is answered, under one key. A broken line, an outage and "no" of a server that is starting are no
   * answer; anything else is.
   *
   * @throws Geweigerd where the answer is a refusal
   */
  readonly roep: <T>(procedure: string, invoer: unknown) => Promise<T>;
  /** Once; null where there was no answer. */
  readonly probeer: (procedure: string, invoer: unknown, sleutel?: string) => Promise<Antwoord | null>;
  /** How often a request had to be sent again. */
  readonly herhaald: () => number;
  readonly cookie: string;
}

export interface Antwoord {
  readonly status: number;
  readonly tekst: string;
}

/** Answered, and it was no. */
export class Geweigerd extends Error {
  override readonly name = "Geweigerd";
  readonly antwoord: Antwoord;
  constructor(procedure: string, antwoord: Antwoord) {
    super(`${procedure}: ${antwoord.status} ${antwoord.tekst}`);
    this.antwoord = antwoord;
  }
}

const GEDULD_MS = 120_000;

export async function meldAan(adres: string, account: Account): Promise<Beller> {
  const antwoord = await fetch(`${adres}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: adres },
    body: JSON.stringify({ email: emailVan(account), password: WACHTWOORD }),
  });
  if (!antwoord.ok) throw new Error(`${account} cannot sign in: ${antwoord.status}`);
  const cookie = antwoord.headers
    .getSetCookie()
    .map((een) => een.split(";")[0])
    .join("; ");
  return metSessie(adres, cookie);
}

/** What a page of this person sends along with a call of the typed API. */
export function koppenVan(cookie: string, sleutel: string): Record<string, string> {
  return {
    "content-type": "application/json",
    "x-csrf-token": "orpc",
    "idempotency-key": sleutel,
    cookie,
  };
}

/** The session of a sign-in at any server of the installation. */
export function metSessie(adres: string, cookie: string): Beller {
  let herhaald = 0;
  const probeer: Beller["probeer"] = async (procedure, invoer, sleutel = randomUUID()) => {
    try {
      const antwoord = await fetch(`${adres}/api/rpc/${procedure}`, {
        method: "POST",
        headers: koppenVan(cookie, sleutel),
        body: JSON.stringify({ json: invoer }),
        signal: AbortSignal.timeout(GEDULD_MS),
      });
      return { status: antwoord.status, tekst: await antwoord.text() };
    } catch {
      return null;
    }
  };
  return {
    cookie,
    probeer,
    herhaald: () => herhaald,
    roep: async <T>(procedure: string, invoer: unknown): Promise<T> => {
      const sleutel = randomUUID();
      const einde = Date.now() + GEDULD_MS;
      for (;;) {
        const antwoord = await probeer(procedure, invoer, sleutel);
        if (antwoord?.status === 200) return (JSON.parse(antwoord.tekst) as { json: T }).json;
        if (antwoord !== null && antwoord.status < 500) throw new Geweigerd(procedure, antwoord);
        if (Date.now() > einde)
          throw new Error(`${procedure}: no answer in two minutes, at last ${antwoord?.tekst ?? "nothing"}`);
        herhaald += 1;
        await wacht(100);
      }
    },
  };
}
