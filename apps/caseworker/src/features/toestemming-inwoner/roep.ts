/** Why there is nothing to show or to do any more; each has its own page in plain words. */
export type Einde =
  | "beantwoord"
  | "verlopen"
  | "ingetrokken"
  | "weg"
  | "onbekend"
  | "te-vaak"
  | "storing"
  | "geen-verbinding";

/**
 * Asks the server, with the secret in the body: never in an address, a cookie or a referrer. Whatever goes wrong is
 * an answer too.
 */
export async function roep<T extends { readonly soort: string }>(
  handeling: string,
  invoer: Readonly<Record<string, string>>,
): Promise<T | { readonly soort: Einde }> {
  try {
    const antwoord = await fetch("/api/toestemming", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ handeling, ...invoer }),
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(20_000),
    });
    const inhoud: unknown = await antwoord.json();
    return isUitslag(inhoud) ? (inhoud as T) : { soort: "storing" };
  } catch {
    return { soort: "geen-verbinding" };
  }
}

function isUitslag(inhoud: unknown): boolean {
  return typeof inhoud === "object" && inhoud !== null && "soort" in inhoud;
}
