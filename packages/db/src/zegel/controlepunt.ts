import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "./canonical.ts";
import { HASH_PATTERN } from "./hash.ts";

export const CONTROLEPUNT_FORMAAT = "deelwijzer-controlepunt/1";

/** How far the log of a gemeente was at a moment: the number and the hash of its last line. */
export interface Controlepunt {
  readonly gemeente: { readonly id: string; readonly naam: string };
  readonly volgnummer: number;
  readonly hash: string;
  readonly op: string;
}

const controlepuntSchema = z.strictObject({
  formaat: z.literal(CONTROLEPUNT_FORMAAT),
  gemeente: z.strictObject({ id: z.string(), naam: z.string() }),
  volgnummer: z.int().nonnegative(),
  hash: z.string().regex(HASH_PATTERN),
  op: z.iso.datetime(),
  /** Public key of the installation (Ed25519, SPKI in base64). */
  sleutel: z.base64(),
  handtekening: z.base64(),
});

export type OndertekendControlepunt = z.infer<typeof controlepuntSchema>;

/**
 * The line that closes an exported log. Signed is the canonical text of all of it but the signature, so that whoever can
 * write in the database, and so make a chain that fits, still cannot make this.
 */
export function tekenControlepunt(punt: Controlepunt, sleutel: KeyObject): string {
  const { gemeente, volgnummer, hash, op } = punt;
  const getekend = {
    formaat: CONTROLEPUNT_FORMAAT,
    gemeente: { id: gemeente.id, naam: gemeente.naam },
    volgnummer,
    hash,
    op,
    sleutel: codeVanSleutel(createPublicKey(sleutel)),
  };
  const handtekening = sign(null, Buffer.from(canonicalJson(getekend)), sleutel).toString("base64");
  return canonicalJson({ ...getekend, handtekening });
}

/** The line as it was signed by the key it names; null where anything of it is otherwise. */
export function leesControlepunt(regel: unknown): OndertekendControlepunt | null {
  const gelezen = controlepuntSchema.safeParse(regel);
  if (!gelezen.success) return null;
  const { handtekening, ...getekend } = gelezen.data;
  const bytes = Buffer.from(handtekening, "base64");
  // Base64 has spare bits at its end: another spelling of the same bytes is a change too.
  if (bytes.toString("base64") !== handtekening) return null;
  try {
    const sleutel = createPublicKey({
      key: Buffer.from(getekend.sleutel, "base64"),
      format: "der",
      type: "spki",
    });
    if (sleutel.asymmetricKeyType !== "ed25519") return null;
    return verify(null, Buffer.from(canonicalJson(getekend)), sleutel, bytes) ? gelezen.data : null;
  } catch {
    return null;
  }
}

/**
 * The checkpoints that stand in a text, each on a line of its own: a mail that was kept, lines of a log of the server
 * (`controlepunt` of a JSON line), or the lines alone. What stands between them is passed over; a checkpoint that was changed is not.
 *
 * @throws Error with the line, from 1, of a checkpoint that is not as it was signed
 */
export function leesControlepunten(tekst: string): OndertekendControlepunt[] {
  return tekst.split(/\r?\n/).flatMap((regel, i) => {
    const kandidaat = alsControlepunt(regel);
    if (kandidaat === undefined) return [];
    const punt = leesControlepunt(kandidaat);
    if (punt === null) throw new Error(`checkpoint on line ${i + 1}`);
    return [punt];
  });
}

/** What a line says to be a checkpoint; undefined where it says nothing of the kind. */
function alsControlepunt(regel: string): unknown {
  if (!regel.includes(CONTROLEPUNT_FORMAAT)) return undefined;
  try {
    const waarde = JSON.parse(regel) as Record<string, unknown>;
    const { controlepunt } = waarde;
    return typeof controlepunt === "string" ? JSON.parse(controlepunt) : waarde;
  } catch {
    return null;
  }
}

/** How a key is named in a file, and for people to compare. */
export function codeVanSleutel(sleutel: KeyObject): string {
  return sleutel.export({ format: "der", type: "spki" }).toString("base64");
}
