import { createHash, createHmac, hkdfSync } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { insertIdempotentie, lockIdempotentie, type Tx } from "@deelwijzer/db";
import type { UseCaseFout } from "../fout.ts";
import { gelukt, mislukt, type Result } from "../result.ts";
import { decryptBytes, type Dossiersleutel, encryptBytes } from "../sleutels/envelope.ts";
import type { UseCaseContext } from "./context.ts";

/** The header a client sends its key in (draft-ietf-httpapi-idempotency-key-header). */
const SLEUTELKOP = "Idempotency-Key";
/** How long a repeat gets the first answer; ms. Nobody's connection is away for longer with the page still open. */
export const HERHAALBAAR_MS = 24 * 60 * 60_000;

const UUID = /^"?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"?$/i;

/** The key as a request carries it: a UUID, bare or as a structured field; null where there is none or it is not one. */
export function leesHerhaalsleutel(headers: Headers): string | null {
  const match = UUID.exec(headers.get(SLEUTELKOP)?.trim() ?? "");
  return match?.[1]?.toLowerCase() ?? null;
}

type Wie = Pick<UseCaseContext, "actor" | "klok">;

/**
 * Does this once for this key (RFC draft "Idempotency-Key"; ADR 114). The answer is written in the transaction of the
 * change itself: there is both or neither. A repeat gets the first answer and changes nothing; the same key with another
 * question is refused. What was refused leaves nothing, so that it may be tried again. `run` calls `bewaar` with the answer,
 * beside its last write: whoever waits for this gemeente's log waits for one journey less.
 */
export async function eenmaal<T>(
  { actor, klok }: Wie,
  { sleutel, handeling, invoer }: { sleutel: string; handeling: string; invoer: unknown },
  tx: Tx,
  run: (bewaar: (waarde: T) => Promise<void>) => Promise<Result<T, UseCaseFout>>,
): Promise<Result<T, UseCaseFout>> {
  const { gemeenteId, gebruikerId: userId } = actor;
  const hash = sha256(`deelwijzer/1/idempotentie/${sleutel}`);
  const vraag = JSON.stringify(invoer) ?? "";
  const plaats = { soort: "idempotentie", afwegingId: gemeenteId, id: userId } as const;
  const eerder = await lockIdempotentie(tx, userId, hash);
  if (eerder !== null) {
    if (eerder.handeling !== handeling || !isVraag(eerder.invoer, sleutel, vraag))
      return mislukt(ANDERE_VRAAG);
    return gelukt(deserialize(decryptBytes(antwoordsleutel(sleutel), plaats, eerder.antwoord)) as T);
  }
  return run((waarde) =>
    insertIdempotentie(tx, {
      gemeenteId,
      userId,
      sleutel: hash,
      handeling,
      invoer: vraagmerk(sleutel, vraag),
      antwoord: encryptBytes(antwoordsleutel(sleutel), plaats, serialize(waarde)),
      op: klok.nu(),
    }),
  );
}

const ANDERE_VRAAG = {
  soort: "geblokkeerd",
  redenen: [
    {
      code: "sleutel-hergebruikt",
      melding: "Dit is al gedaan, maar met iets anders erin. Laad de pagina opnieuw en kijk wat er nu staat.",
    },
  ],
} as const satisfies UseCaseFout;

function antwoordsleutel(sleutel: string): Dossiersleutel {
  return afgeleid(sleutel, "antwoord") as Dossiersleutel;
}

/** Tells one question from another under this key, and nothing to who has the table and guesses what was asked. */
function vraagmerk(sleutel: string, vraag: string): Buffer {
  return createHmac("sha256", afgeleid(sleutel, "vraag")).update(vraag, "utf8").digest();
}

/**
 * Also as releases before this one kept it, a bare hash: such a row is there for a day, and refusing its repeat would
 * say that something else was asked. May go one release later.
 */
function isVraag(bewaard: Uint8Array, sleutel: string, vraag: string): boolean {
  const merk = Buffer.from(bewaard);
  return merk.equals(vraagmerk(sleutel, vraag)) || merk.equals(sha256(vraag));
}

/** From the client's key, which is not stored: 122 random bits. */
function afgeleid(sleutel: string, waarvoor: "antwoord" | "vraag"): Uint8Array {
  return new Uint8Array(
    hkdfSync("sha256", sleutel, new Uint8Array(), `deelwijzer/1/idempotentie/${waarvoor}`, 32),
  );
}

function sha256(tekst: string): Buffer {
  return createHash("sha256").update(tekst, "utf8").digest();
}
