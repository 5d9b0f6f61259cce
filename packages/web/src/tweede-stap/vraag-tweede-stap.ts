"use client";

/** What came back: what was asked for, or in one word why not. */
export type Uitslag<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly waarom: Waarom };
type Waarom = "onjuist" | "niet-meer-ingelogd" | "te-vaak" | "niet-meer" | "geen-verbinding" | "storing";

/** Sends a step to the sign-in service; the answer is read only where it succeeded. */
export async function vraagTweedeStap<T>(
  pad: "begin" | "bevestig" | "code" | "herstelcodes",
  inhoud: { readonly code?: string } = {},
): Promise<Uitslag<T>> {
  try {
    const antwoord = await fetch(`/api/auth/tweede-factor/${pad}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(inhoud),
    });
    if (antwoord.ok) return { ok: true, waarde: (await antwoord.json()) as T };
    return { ok: false, waarom: WAAROM.get(antwoord.status) ?? "storing" };
  } catch {
    return { ok: false, waarom: "geen-verbinding" };
  }
}

const WAAROM: ReadonlyMap<number, Waarom> = new Map([
  [400, "onjuist"],
  [401, "onjuist"],
  [403, "niet-meer-ingelogd"],
  [409, "niet-meer"],
  [429, "te-vaak"],
]);

export const STAP_TEKST: Record<Waarom, string> = {
  onjuist:
    "Deze code klopt niet of is al gebruikt. Wacht tot uw app een nieuwe code laat zien en vul die in.",
  "niet-meer-ingelogd": "U bent niet meer ingelogd. Log opnieuw in en probeer het dan nog eens.",
  "te-vaak": "U hebt het te vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.",
  "niet-meer": "Uw app is al ingesteld. Laad deze pagina opnieuw en geef de code uit uw app.",
  "geen-verbinding": "Er is geen verbinding. Kijk of u internet hebt en probeer het opnieuw.",
  storing: "Dit lukt nu niet door een storing bij ons. Probeer het straks opnieuw.",
};
