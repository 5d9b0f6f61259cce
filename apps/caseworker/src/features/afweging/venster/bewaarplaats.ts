/**
 * What this browser could not send yet of a dossier, kept on the device: encrypted under a key that the server only
 * gives to who wrote it, for a day at most. The id of the dossier and the moment stand in clear.
 */
const VOORVOEGSEL = "deelwijzer-niet-verzonden:";
export const HOUDBAAR_MS = 24 * 60 * 60_000;

interface Regel {
  readonly op: number;
  readonly iv: string;
  readonly inhoud: string;
}

export type Opslagplaats = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export interface Bewaarplaats {
  readonly bewaar: (inhoud: unknown) => Promise<void>;
  /** What was kept, or null: nothing, too old, or not under this key. */
  readonly haal: () => Promise<{ readonly op: number; readonly inhoud: unknown } | null>;
  readonly wis: () => void;
}

/** Null where the browser has no cryptography (a page without https) or may keep nothing. */
export async function openBewaarplaats(
  afwegingId: string,
  sleutel: string,
  plaats: Opslagplaats,
  nu: () => number = Date.now,
): Promise<Bewaarplaats | null> {
  const { subtle } = globalThis.crypto;
  if (subtle === undefined) return null;
  const key = await subtle.importKey("raw", uitBase64(sleutel), "AES-GCM", false, ["encrypt", "decrypt"]);
  const naam = `${VOORVOEGSEL}${afwegingId}`;
  const additionalData = new TextEncoder().encode(naam);
  ruimOp(plaats, nu());
  return {
    bewaar: async (inhoud) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const tekst = new TextEncoder().encode(JSON.stringify(inhoud));
      const cijfer = await subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, tekst);
      const regel = { op: nu(), iv: naarBase64(iv), inhoud: naarBase64(new Uint8Array(cijfer)) };
      try {
        plaats.setItem(naam, JSON.stringify(regel));
      } catch {
        // Full, or not allowed: then it stands in the window only, as the page says.
      }
    },
    haal: async () => {
      const regel = leesRegel(plaats.getItem(naam));
      if (regel === null) return null;
      try {
        const iv = uitBase64(regel.iv);
        const tekst = await subtle.decrypt(
          { name: "AES-GCM", iv, additionalData },
          key,
          uitBase64(regel.inhoud),
        );
        return { op: regel.op, inhoud: JSON.parse(new TextDecoder().decode(tekst)) as unknown };
      } catch {
        // Of somebody else who used this device: theirs to read, not ours to throw away.
        return null;
      }
    },
    wis: () => plaats.removeItem(naam),
  };
}

function leesRegel(ruw: string | null): Regel | null {
  try {
    const gelezen: unknown = JSON.parse(ruw ?? "null");
    return isRegel(gelezen) ? gelezen : null;
  } catch {
    return null;
  }
}

/** By hand: for three fields a library of schemas would weigh as much as the rest of the page. */
function isRegel(waarde: unknown): waarde is Regel {
  return (
    typeof waarde === "object" &&
    waarde !== null &&
    "op" in waarde &&
    typeof waarde.op === "number" &&
    "iv" in waarde &&
    typeof waarde.iv === "string" &&
    "inhoud" in waarde &&
    typeof waarde.inhoud === "string"
  );
}

/** Whosever it was: what is older than a day goes. */
function ruimOp(plaats: Opslagplaats, nu: number): void {
  const namen = Array.from({ length: plaats.length }, (_, i) => plaats.key(i) ?? "");
  for (const naam of namen.filter((kandidaat) => kandidaat.startsWith(VOORVOEGSEL))) {
    const regel = leesRegel(plaats.getItem(naam));
    if (regel === null || nu - regel.op > HOUDBAAR_MS || regel.op > nu + HOUDBAAR_MS) plaats.removeItem(naam);
  }
}

function naarBase64(bytes: Uint8Array): string {
  let tekst = "";
  for (const byte of bytes) tekst += String.fromCodePoint(byte);
  return btoa(tekst);
}

function uitBase64(tekst: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(tekst), (teken) => teken.codePointAt(0) ?? 0);
}
