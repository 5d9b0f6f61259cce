export type Haalresultaat =
  | { readonly ok: true; readonly inhoud: Blob; readonly naam: string }
  /** `tekst`: what the server said of it, line by line; empty where it said nothing a person reads. */
  | { readonly ok: false; readonly tekst: readonly string[]; readonly uitgelogd: boolean };

/** Fetches a file that the server makes; null when no answer came at all. */
export async function haalBestand(adres: string, methode: "GET" | "POST"): Promise<Haalresultaat | null> {
  try {
    const antwoord = await fetch(adres, { method: methode, headers: { accept: "*/*" } });
    if (antwoord.ok) {
      const naam = /filename="([^"]+)"/.exec(antwoord.headers.get("content-disposition") ?? "")?.[1];
      return { ok: true, inhoud: await antwoord.blob(), naam: naam ?? "bestand" };
    }
    const leesbaar = antwoord.headers.get("content-type")?.startsWith("text/plain") === true;
    const tekst = leesbaar ? (await antwoord.text()).split("\n").filter((regel) => regel !== "") : [];
    return { ok: false, tekst, uitgelogd: antwoord.status === 401 };
  } catch {
    return null;
  }
}

/** Hands it over as the browser hands over any file. */
export function geefBestand(inhoud: Blob, naam: string): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement("a");
  link.href = adres;
  link.download = naam;
  link.click();
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
