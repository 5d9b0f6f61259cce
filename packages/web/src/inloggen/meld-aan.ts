"use client";

import { VERTROKKEN } from "./vertrokken.ts";

export type Aanmelding =
  | "gelukt"
  | "onjuist"
  | "te-raden"
  | "vertrokken"
  | "te-vaak"
  | "geen-verbinding"
  | "storing";

/** Sends a request to the sign-in service and says in one word how it went. */
export async function vraagInlogdienst(
  pad: string,
  inhoud: Readonly<Record<string, unknown>>,
): Promise<Aanmelding> {
  let antwoord: Response;
  try {
    antwoord = await fetch(`/api/auth/${pad}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(inhoud),
    });
  } catch {
    return "geen-verbinding";
  }
  if (antwoord.ok) return "gelukt";
  if (antwoord.status === 429) return "te-vaak";
  if (antwoord.status === 400 && (await codeVan(antwoord)) === "PASSWORD_GUESSABLE") return "te-raden";
  if (antwoord.status === 403 && (await codeVan(antwoord)) === "VERTROKKEN") return "vertrokken";
  return antwoord.status < 500 ? "onjuist" : "storing";
}

async function codeVan(antwoord: Response): Promise<unknown> {
  const inhoud: unknown = await antwoord.json().catch(() => null);
  return typeof inhoud === "object" && inhoud !== null && "code" in inhoud ? inhoud.code : null;
}

export const AANMELD_TEKST: Record<Exclude<Aanmelding, "gelukt">, string> = {
  onjuist: "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk of u ze goed hebt getypt.",
  "te-raden":
    "Dit wachtwoord is makkelijk te raden. Kies een ander, bijvoorbeeld vier losse woorden achter elkaar.",
  vertrokken: VERTROKKEN,
  "te-vaak": "U hebt het te vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.",
  "geen-verbinding": "Er is geen verbinding. Kijk of u internet hebt en probeer het opnieuw.",
  storing: "Inloggen lukt nu niet door een storing bij ons. Probeer het straks opnieuw.",
};
