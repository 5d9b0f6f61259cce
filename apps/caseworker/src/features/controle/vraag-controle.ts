import type { Controleuitslag } from "../../use-cases/controleer-bestand/controleer-bestand.ts";

export type Uitslag =
  | { readonly soort: "uitslag"; readonly uitslag: Controleuitslag }
  | { readonly soort: "fout"; readonly melding: string };

/** Asks the register; a lost connection is an answer too, and nothing that was filled in is lost. */
export async function vraagControle(
  vraag:
    | { readonly soort: "kenmerk"; readonly kenmerk: string; readonly nummer: number | null }
    | { readonly soort: "bestand"; readonly bestand: string },
): Promise<Uitslag> {
  try {
    const antwoord = await fetch("/api/controle", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(vraag),
      credentials: "omit",
      signal: AbortSignal.timeout(20_000),
    });
    const inhoud = (await antwoord.json()) as Partial<Controleuitslag> & { readonly melding?: string };
    if (!antwoord.ok || inhoud.gelijk === undefined)
      return { soort: "fout", melding: inhoud.melding ?? "Er ging iets mis. Probeer het opnieuw." };
    const { gelijk, zinnen = [], verschillen = [] } = inhoud;
    return { soort: "uitslag", uitslag: { gelijk, zinnen, verschillen } };
  } catch {
    return {
      soort: "fout",
      melding: "Er is geen verbinding. Wat u invulde, staat er nog. Probeer het opnieuw.",
    };
  }
}
