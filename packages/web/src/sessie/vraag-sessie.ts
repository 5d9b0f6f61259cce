import type { Sessie } from "./sessieklok.ts";

export type Antwoord =
  | ({ readonly soort: "ingelogd"; readonly wie: string } & Sessie)
  | { readonly soort: "uitgelogd" }
  /** No network, or no service that works: says nothing about the session. */
  | { readonly soort: "geen-antwoord" };

const GEEN_ANTWOORD = { soort: "geen-antwoord" } as const;

/** How the session of this browser stands. Asking does not make it live longer; `blijf` does. */
export async function vraagSessie(blijf = false): Promise<Antwoord> {
  // It would only leave an error in the console.
  if (!navigator.onLine) return GEEN_ANTWOORD;
  try {
    const antwoord = blijf
      ? await fetch("/api/auth/sessie/blijf", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: "{}",
        })
      : await fetch("/api/auth/sessie");
    if (antwoord.status === 401) return { soort: "uitgelogd" };
    return antwoord.ok ? lees(await antwoord.json(), Date.now()) : GEEN_ANTWOORD;
  } catch {
    return GEEN_ANTWOORD;
  }
}

function lees(inhoud: unknown, nu: number): Antwoord {
  if (typeof inhoud !== "object" || inhoud === null || !("ingelogd" in inhoud)) return GEEN_ANTWOORD;
  if (inhoud.ingelogd !== true) return { soort: "uitgelogd" };
  const { wie, restMs, hoogstensMs } = inhoud as unknown as Record<string, unknown>;
  if (typeof wie !== "string" || typeof restMs !== "number" || typeof hoogstensMs !== "number")
    return GEEN_ANTWOORD;
  return { soort: "ingelogd", wie, tot: nu + restMs, hoogstens: nu + hoogstensMs };
}
