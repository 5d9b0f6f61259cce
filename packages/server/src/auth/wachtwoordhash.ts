import { argon2, type Argon2Parameters, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { verifyPassword as verifieerVanVroeger } from "better-auth/crypto";

const leidAf = promisify(argon2) as (
  soort: "argon2id",
  wat: Omit<Argon2Parameters, "message"> & { message: string },
) => Promise<Buffer>;

/** What OWASP advises at least for Argon2id: 19 MiB, two passes, one lane. */
const WERK = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const ZOUT_BYTES = 16;
const TAG_BYTES = 32;
const VORM_VAN_VROEGER = /^[0-9a-f]{32}:[0-9a-f]{128}$/;
const VORM = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d)\$([\w+/]{22})\$([\w+/]{43})$/;

/** A password as it is kept: Argon2id, with its salt and how much work it was (PHC string). */
export async function hashWachtwoord(wachtwoord: string): Promise<string> {
  const zout = randomBytes(ZOUT_BYTES);
  const tag = await leidAf("argon2id", {
    message: wachtwoord.normalize("NFKC"),
    nonce: zout,
    tagLength: TAG_BYTES,
    ...WERK,
  });
  const { memory, passes, parallelism } = WERK;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${kaal(zout)}$${kaal(tag)}`;
}

/** Also what was kept before Argon2id (scrypt, by the library). What has neither shape is no password. */
export async function klopt({
  hash,
  password,
}: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> {
  const delen = VORM.exec(hash);
  if (delen === null) return VORM_VAN_VROEGER.test(hash) && verifieerVanVroeger({ hash, password });
  const [, memory, passes, parallelism, zout = "", tag = ""] = delen;
  const bewaard = Buffer.from(tag, "base64");
  const gegeven = await leidAf("argon2id", {
    message: password.normalize("NFKC"),
    nonce: Buffer.from(zout, "base64"),
    tagLength: TAG_BYTES,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(bewaard, gegeven);
}

/** Whether a password is kept with less work than new ones are: it is hashed anew as soon as it is typed again. */
export function isVanVroeger(hash: string): boolean {
  return !hash.startsWith("$argon2id$");
}

const kaal = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");
