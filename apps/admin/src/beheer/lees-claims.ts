/** What was pasted: claims as JSON, or an ID token, whose middle part holds them. Null: neither can be read in it. */
export function leesClaims(tekst: string): Readonly<Record<string, unknown>> | null {
  const kaal = tekst.trim().replace(/^Bearer\s+/i, "");
  const delen = kaal.split(".");
  return alsClaims(kaal) ?? (delen.length === 3 ? alsClaims(uitBase64(delen[1] ?? "")) : null);
}

function alsClaims(tekst: string): Readonly<Record<string, unknown>> | null {
  try {
    const waarde: unknown = JSON.parse(tekst);
    return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde)
      ? (waarde as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

function uitBase64(deel: string): string {
  try {
    const bytes = Uint8Array.from(atob(deel.replaceAll("-", "+").replaceAll("_", "/")), (teken) =>
      teken.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return "";
  }
}
