import { createHmac, randomBytes } from "node:crypto";
import { createOTP } from "@better-auth/utils/otp";

const STAP_MS = 30_000;
/** A clock that is half a minute fast or slow is no reason to keep somebody out. */
const SPELING = 1;

export function nieuwGeheim(): string {
  return randomBytes(20).toString("base64url");
}

/** What an authenticator app reads from the picture, and the key in it for who types. */
export function voorDeApp(geheim: string, email: string): { readonly uri: string; readonly sleutel: string } {
  const uri = createOTP(Buffer.from(geheim, "base64url")).url("Deelwijzer", email);
  return { uri, sleutel: new URL(uri).searchParams.get("secret") ?? "" };
}

/** The half minute to which this code belongs; null: to none around now. */
export async function stapVanCode(geheim: string, code: string, nu: number): Promise<number | null> {
  const otp = createOTP(Buffer.from(geheim, "base64url"));
  const nuStap = Math.floor(nu / STAP_MS);
  let gevonden: number | null = null;
  for (let stap = nuStap - SPELING; stap <= nuStap + SPELING; stap += 1) {
    if ((await otp.hotp(stap)) === code) gevonden = stap;
  }
  return gevonden;
}

/** Ten codes of 49 bits, without signs that look like each other. */
export function nieuweHerstelcodes(): string[] {
  const tekens = "abcdefghjkmnpqrstuvwxyz23456789a";
  return Array.from({ length: 10 }, () => {
    const code = [...randomBytes(10)].map((byte) => tekens[byte % 32]).join("");
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  });
}

/** As it is kept: of no use without the secret of the installation. Capitals, spaces and the dash make no difference. */
export function hashVanHerstelcode(code: string, secret: string): string {
  return createHmac("sha256", secret)
    .update(`herstelcode:${code.toLowerCase().replaceAll(/[\s-]/g, "")}`)
    .digest("hex");
}
